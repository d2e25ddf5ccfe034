package org.presser.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.presser.convert.Output;
import org.presser.convert.OutputFile;
import org.presser.convert.TemporaryFiles;
import org.presser.model.Briefing;
import org.presser.model.Source;
import org.presser.parse.TranscriptParser;
import org.presser.text.Transcript;
import org.presser.write.BriefingSink;
import org.presser.write.OutputFormat;
import org.presser.write.WriteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code presser FILE…}: transcripts in, their JSON out. */
@Command(
    name = "presser",
    versionProvider = HelpOptions.VersionProvider.class,
    description =
        "Turns the text of press briefings into JSON: header, turns, speakers, exchanges.",
    subcommands = {
      ConvertCommand.class,
      ExplainCommand.class,
      EvalCommand.class,
      StatsCommand.class,
      CompareCommand.class,
      SchemaCommand.class
    },
    synopsisHeading = "Usage: ",
    customSynopsis = {"presser [OPTIONS] FILE...", "       presser COMMAND ..."},
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "  0:all converted",
      "  1:some input failed (the others are written), or a warning with --strict",
      "  2:wrong usage",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  presser briefing.txt | jq '.turns[] | select(.role == \"press\") | .text'",
      "  presser --format jsonl -o turns.jsonl briefings/*.txt"
    })
final class PresserCommand implements Callable<Integer> {

  /** Standard input among the inputs, standard output as output. */
  private static final String STANDARD = "-";

  /** What is written, and may fail. */
  private interface Writing {
    void run() throws IOException;
  }

  private final Streams streams;
  private final Function<TranscriptParser, BiFunction<Source, String, Briefing>> parsing;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE...",
      hideParamSyntax = true,
      description = "Transcripts to read; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Mixin private FormatOptions formatOptions = new FormatOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, all of it or nothing, instead of standard output.")
  private String output;

  @Option(
      names = "--raw",
      description =
          "With --format text: write the text as it was read, out of a page or captions; lines and"
              + " offsets count in it.")
  private boolean raw;

  @Option(names = "--compact", description = "Write a single document on one line, too.")
  private boolean compact;

  @Mixin private LexiconOptions lexiconOptions = new LexiconOptions();

  @Mixin private ReadOptions readOptions = new ReadOptions();

  @Option(names = "--strict", description = "Exit with 1 if there is a warning.")
  private boolean strict;

  @Option(names = "--quiet", description = "Print no warnings; errors are still printed.")
  private boolean quiet;

  @Mixin private HelpOptions helpOptions;

  PresserCommand(Streams streams) {
    this(streams, parser -> parser::parse);
  }

  PresserCommand(
      Streams streams, Function<TranscriptParser, BiFunction<Source, String, Briefing>> parsing) {
    this.streams = streams;
    this.parsing = parsing;
  }

  /** Converts files as without any options; returns the exit code. */
  int convert(List<String> plainFiles) {
    files = plainFiles;
    return call();
  }

  @Override
  public Integer call() {
    checkFiles();
    Diagnostics diagnostics = new Diagnostics(streams.err(), quiet);
    if (raw) {
      return printRaw(diagnostics);
    }
    ParseRun run =
        new ParseRun(
            streams.in(),
            readOptions.reader(lexiconOptions.options()),
            parsing.apply(lexiconOptions.parser()),
            diagnostics);
    boolean delivered = deliver(() -> writeBriefings(run), diagnostics);
    boolean tooDoubtful = strict && run.warnings() > 0;
    if (tooDoubtful) {
      diagnostics.error("presser", "--strict: warnings: " + run.warnings());
    }
    return delivered && run.failures() == 0 && !tooDoubtful ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private int printRaw(Diagnostics diagnostics) {
    Optional<Transcript> read =
        SingleTranscript.read(files.get(0), readOptions.reader(), streams.in(), diagnostics);
    boolean delivered =
        read.isPresent() && deliver(() -> writeText(read.get().text()), diagnostics);
    return delivered ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void checkFiles() {
    if (files.isEmpty()) {
      throw wrongUsage("no input; give a FILE, or - for standard input");
    }
    if (Collections.frequency(files, STANDARD) > 1) {
      throw wrongUsage("standard input (-) can be read only once");
    }
    formatOptions.problem().ifPresent(this::refuse);
    checkExtent(formatOptions.format());
    if (raw && (formatOptions.format() != OutputFormat.TEXT || files.size() > 1)) {
      throw wrongUsage("--raw goes with --format text and one FILE");
    }
    if (isFile(output)
        && files.stream()
            .filter(PresserCommand::isFile)
            .anyMatch(file -> isSameFile(file, output))) {
      throw wrongUsage("the output " + output + " is also an input");
    }
  }

  private void checkExtent(OutputFormat format) {
    String option = "--format " + EnumWords.word(format);
    if (format.extent() == OutputFormat.Extent.ONE && files.size() > 1) {
      throw wrongUsage(option + " holds one briefing; give one FILE, or use presser convert");
    }
    if (format.extent() == OutputFormat.Extent.FOLDER && !isFile(output)) {
      throw wrongUsage(option + " makes a folder; name it with -o FOLDER");
    }
  }

  private void refuse(String problem) {
    throw wrongUsage(problem);
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static boolean isFile(String name) {
    return name != null && !name.equals(STANDARD);
  }

  private static boolean isSameFile(String a, String b) {
    try {
      return Files.isSameFile(Path.of(a), Path.of(b));
    } catch (IOException | InvalidPathException e) {
      return false; // one of them does not exist
    }
  }

  /** Writes something; false, with an error said, if it cannot be written. */
  private boolean deliver(Writing writing, Diagnostics diagnostics) {
    Interrupt interrupt = Interrupt.doing(TemporaryFiles::discardAll);
    try {
      writing.run();
      return true;
    } catch (ClosedPipeException e) {
      return true; // whoever read the output, as head does, has seen enough
    } catch (IOException | InvalidPathException e) {
      String place = isFile(output) ? output : "standard output";
      diagnostics.error(place, "cannot be written: " + OutputFile.reason(e));
      return false;
    } finally {
      interrupt.cancel();
    }
  }

  private void writeBriefings(ParseRun run) throws IOException {
    try (BriefingSink sink = sink()) {
      run.run(files, sink);
      if (run.written() > 0) {
        sink.commit();
      }
    }
  }

  private void writeText(String text) throws IOException {
    try (Output out = output()) {
      out.writer().write(text);
      out.commit();
    }
  }

  private BriefingSink sink() throws IOException {
    WriteOptions options = formatOptions.options(compact || files.size() > 1);
    OutputFormat format = formatOptions.format();
    if (format.extent() == OutputFormat.Extent.FOLDER) {
      return format.corpus(Path.of(output), options);
    }
    return new WriterSink(format.writer(options), output());
  }

  private Output output() throws IOException {
    return isFile(output) ? OutputFile.create(Path.of(output)) : new StandardOutput(streams.out());
  }
}
