package org.presser.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.presser.stats.Statistics;
import org.presser.stats.StatisticsCsv;
import org.presser.stats.StatisticsJson;
import org.presser.stats.StatisticsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code presser stats PATH…}: figures over many briefings. */
@Command(
    name = "stats",
    versionProvider = HelpOptions.VersionProvider.class,
    description = {
      "Counts turns, exchanges, words, speakers, outlets, follow-ups and findings.",
      "",
      "Reads documents that presser made (.json, or one on each line), and parses transcripts; in"
          + " a folder, those that have no document beside them."
    },
    synopsisHeading = "Usage: ",
    customSynopsis = "presser stats [OPTIONS] PATH...",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all counted", "1:some input failed", "2:wrong usage"})
final class StatsCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH...",
      hideParamSyntax = true,
      description = "Files and folders; - is standard input, which holds documents.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description =
          "text: tables (the default); json: one document with all of it; csv: a line for each"
              + " briefing.")
  private Format format = Format.TEXT;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many speakers and outlets the tables list (default: 10).")
  private int top = 10;

  @Mixin private LexiconOptions lexiconOptions;

  @Mixin private ReadOptions readOptions;

  @Mixin private HelpOptions helpOptions;

  StatsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics(streams.err(), false);
    BriefingSource source =
        new BriefingSource(
            streams.in(), readOptions.reader(), lexiconOptions.parser(), diagnostics);
    Statistics statistics = new Statistics();
    paths.forEach(path -> source.read(path, statistics::add));
    if (statistics.files().isEmpty()) {
      diagnostics.error("presser", "no briefings to count");
      return ExitCode.SOFTWARE;
    }
    boolean delivered = Delivery.print(streams, diagnostics, out -> write(statistics, out));
    return delivered && source.failures() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void write(Statistics statistics, Writer out) throws IOException {
    switch (format) {
      case TEXT -> StatisticsText.write(statistics, Math.max(0, top), Printable::of, out);
      case JSON -> StatisticsJson.write(statistics, out);
      case CSV -> StatisticsCsv.write(statistics, out);
    }
  }

  /** What {@code --format} offers. */
  enum Format {
    TEXT,
    JSON,
    CSV
  }

  /** The words of {@code --format}. */
  static final class Formats extends EnumWords<Format> {
    Formats() {
      super(Format.class);
    }
  }
}
