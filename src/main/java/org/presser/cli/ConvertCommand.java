package org.presser.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.presser.convert.Conversion;
import org.presser.convert.Output;
import org.presser.convert.OutputFile;
import org.presser.convert.OutputFiles;
import org.presser.convert.OutputFiles.Stamping;
import org.presser.convert.ReportFile;
import org.presser.convert.Tally;
import org.presser.model.Briefing;
import org.presser.model.Source;
import org.presser.parse.TranscriptParser;
import org.presser.write.BriefingSink;
import org.presser.write.BriefingWriter;
import org.presser.write.OutputFormat;
import org.presser.write.OutputFormat.Extent;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code presser convert IN… -o OUT}: folder trees into folder trees. */
@Command(
    name = "convert",
    versionProvider = HelpOptions.VersionProvider.class,
    description = {
      "Converts folders of transcripts into a folder of the same tree.",
      "",
      "What is up to date is left as it is: an output is made anew if its transcript, the program"
          + " or the options have changed. Each output appears whole or not at all."
    },
    synopsisHeading = "Usage: ",
    customSynopsis = {
      "presser convert [OPTIONS] IN... -o OUT",
      "       presser convert [OPTIONS] IN... --single-file FILE"
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "  0:all converted, or up to date",
      "  1:some input failed (the others are written), or a warning with --strict",
      "  2:wrong usage",
      "130:interrupted; what was done by then is whole"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  presser convert briefings -o json --report report.json",
      "  presser convert briefings --single-file all.jsonl --format jsonl",
      "  find . -name '*.log' | presser convert --files-from - -o json"
    })
final class ConvertCommand implements Callable<Integer> {

  private final Streams streams;
  private final Function<TranscriptParser, BiFunction<Source, String, Briefing>> parsing;

  @Spec private CommandSpec spec;

  @Mixin private ConvertInputs inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write into the folder OUT, which is made if need be.")
  private Path folder;

  @Option(
      names = "--single-file",
      paramLabel = "FILE",
      description = "Write all into one file, in the order of the inputs; - is standard output.")
  private String singleFile;

  @Mixin private FormatOptions formatOptions;

  @Option(names = "--compact", description = "Write each JSON document on one line.")
  private boolean compact;

  @Option(names = "--force", description = "Write all outputs anew, whatever stands there.")
  private boolean force;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Work on N files at the same time; without it, on as many as there are cores.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what became of each input as JSON.")
  private Path report;

  @Mixin private LexiconOptions lexiconOptions;

  @Mixin private ReadOptions readOptions;

  @Option(names = "--strict", description = "Exit with 1 if there is a warning.")
  private boolean strict;

  @Option(names = "--quiet", description = "Print nothing but errors.")
  private boolean quiet;

  @Mixin private HelpOptions helpOptions;

  ConvertCommand(Streams streams) {
    this(streams, parser -> parser::parse);
  }

  ConvertCommand(
      Streams streams, Function<TranscriptParser, BiFunction<Source, String, Briefing>> parsing) {
    this.streams = streams;
    this.parsing = parsing;
  }

  @Override
  public Integer call() {
    check();
    try {
      Conversion.Inputs found = inputs();
      Conversion.Work work = work();
      try (ReportFile reportFile = openReport()) {
        boolean bar = !quiet && streams.terminal().getAsBoolean();
        return new ConvertRun(
                streams.err(), new ConvertRun.Settings(quiet, strict, bar, reportFile))
            .run(found, work, folder == null ? singleFile : folder.toString(), this::convert);
      }
    } catch (UnusableFileException e) {
      new Diagnostics(streams.err(), quiet).error(e.where(), e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException | InvalidPathException e) {
      String message = "cannot be written: " + OutputFile.reason(e);
      new Diagnostics(streams.err(), quiet).error(report.toString(), message);
      return ExitCode.SOFTWARE;
    }
  }

  private ReportFile openReport() throws IOException {
    return report == null ? null : new ReportFile(report);
  }

  private Conversion.Work work() throws UnusableFileException {
    return new Conversion.Work(
        readOptions.reader(lexiconOptions.options()),
        parsing.apply(lexiconOptions.parser()),
        inputs.outside(),
        inputs.failedBefore(),
        jobs);
  }

  private Conversion.Inputs inputs() throws UnusableFileException {
    try {
      return inputs.inputs(streams.in());
    } catch (IllegalArgumentException e) {
      throw wrongUsage(e.getMessage());
    }
  }

  private void convert(Conversion conversion) throws IOException {
    OutputFormat format = formatOptions.format();
    if (singleFile != null) {
      intoOne(conversion, format.writer(formatOptions.options(true)));
    } else if (format.extent() == Extent.FOLDER) {
      try (BriefingSink corpus = format.corpus(folder, formatOptions.options(compact))) {
        conversion.intoCorpus(corpus);
        if (isWorthKeeping(conversion)) {
          corpus.commit();
        }
      }
    } else {
      BriefingWriter writer = format.writer(formatOptions.options(compact));
      conversion.intoFolder(folder, new OutputFiles(format.ending(), writer, stamping()));
    }
  }

  private void intoOne(Conversion conversion, BriefingWriter writer) throws IOException {
    boolean standard = singleFile.equals("-");
    try (Output out =
        standard ? new StandardOutput(streams.out()) : OutputFile.create(Path.of(singleFile))) {
      conversion.intoOne(out, writer);
      if (isWorthKeeping(conversion)) {
        out.commit();
      }
    }
  }

  /** A file that holds all is whole when all were tried, and better than none if one was good. */
  private static boolean isWorthKeeping(Conversion conversion) {
    Tally tally = conversion.tally();
    return !conversion.isStopped() && (tally.converted() > 0 || tally.failed() == 0);
  }

  private Stamping stamping() {
    if (force || formatOptions.format() != OutputFormat.JSON) {
      return Stamping.NONE;
    }
    return compact ? Stamping.COMPACT : Stamping.PRETTY;
  }

  private void check() {
    if (inputs.areMissing()) {
      throw wrongUsage("no input; give IN, or --files-from LIST");
    }
    if ((folder == null) == (singleFile == null)) {
      throw wrongUsage("give either -o OUT or --single-file FILE");
    }
    if (jobs < 1) {
      throw wrongUsage("--jobs must be at least 1");
    }
    formatOptions
        .problem()
        .ifPresent(
            problem -> {
              throw wrongUsage(problem);
            });
    if (singleFile != null && formatOptions.format().extent() != Extent.MANY) {
      String name = EnumWords.word(formatOptions.format());
      throw wrongUsage("--format " + name + " cannot hold all in a single file; use -o");
    }
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
