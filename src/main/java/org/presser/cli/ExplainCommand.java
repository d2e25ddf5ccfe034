package org.presser.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.presser.model.Explanation;
import org.presser.text.Transcript;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code presser explain FILE}: what each line was taken for, and why. */
@Command(
    name = "explain",
    versionProvider = HelpOptions.VersionProvider.class,
    description = {
      "Shows every line with its number, what it was taken for and the turn that it belongs to; then"
          + " what speaks for and against a dialogue, and for and against each label."
    },
    synopsisHeading = "Usage: ",
    customSynopsis = "presser explain [OPTIONS] FILE",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:explained", "1:the input failed", "2:wrong usage"})
final class ExplainCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "The transcript; - is standard input.")
  private String file;

  @Option(
      names = "--full",
      description =
          "Show long lines whole, and the reasons for every label; without it lines are cut after"
              + " 100 characters and weak labels have no reasons.")
  private boolean full;

  @Mixin private ColorOptions colorOptions;

  @Mixin private LexiconOptions lexiconOptions;

  @Mixin private ReadOptions readOptions;

  @Mixin private HelpOptions helpOptions;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics(streams.err(), false);
    Optional<Transcript> read =
        SingleTranscript.read(file, readOptions.reader(), streams.in(), diagnostics);
    if (read.isEmpty()) {
      return ExitCode.SOFTWARE;
    }
    Transcript transcript = read.get();
    Explanation explanation =
        lexiconOptions.parser().explain(transcript.source(), transcript.text());
    boolean delivered =
        Delivery.print(
            streams,
            diagnostics,
            out -> new ExplanationPrinter(colorOptions.ansi(), full, out).print(explanation));
    return delivered ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
