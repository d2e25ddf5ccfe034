package org.presser.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.presser.eval.Evaluation;
import org.presser.eval.Evaluator;
import org.presser.eval.FileScore;
import org.presser.eval.GoldException;
import org.presser.eval.JsonReport;
import org.presser.eval.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code presser eval DIR…}: how right the program is on transcripts with gold. */
@Command(
    name = "eval",
    versionProvider = HelpOptions.VersionProvider.class,
    description = {
      "Measures the program on your own transcripts.",
      "",
      "A transcript NAME.txt is measured where its gold stands beside it: NAME.turns.tsv (line,"
          + " column, kind, label, role) and NAME.header.json."
    },
    synopsisHeading = "Usage: ",
    customSynopsis = "presser eval [OPTIONS] DIR...",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all measured",
      "1:some input failed, or a minimum is missed",
      "2:wrong usage",
    })
final class EvalCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR...",
      hideParamSyntax = true,
      description = "Folders of transcripts with their gold.")
  private List<String> folders = new ArrayList<>();

  @Option(
      names = "--family",
      paramLabel = "PREFIX",
      description = "Only files whose name begins so; may be given several times.")
  private List<String> families = new ArrayList<>();

  @Option(names = "--verbose", description = "List every turn and header field that is not right.")
  private boolean verbose;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      converter = FormatConverter.class,
      description = "text: tables (the default); json: one document, with all that is not right.")
  private Format format = Format.TEXT;

  @Option(
      names = "--min-micro",
      paramLabel = "X",
      description = "Exit with 1 if the strict F1 of all turns is below X (0 to 1).")
  private double minMicro;

  @Option(
      names = "--min-family",
      paramLabel = "X",
      description = "Exit with 1 if the mean of the families' strict F1 is below X.")
  private double minFamily;

  @Option(
      names = "--min-header",
      paramLabel = "X",
      description = "Exit with 1 if the mean F1 of the header is below X.")
  private double minHeader;

  @Mixin private LexiconOptions lexiconOptions;

  @Mixin private ReadOptions readOptions;

  @Mixin private HelpOptions helpOptions;

  EvalCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics(streams.err(), false);
    List<Path> transcripts = new ArrayList<>();
    List<FileScore> scores = new ArrayList<>();
    boolean allRead = find(transcripts, diagnostics) & score(transcripts, scores, diagnostics);
    if (transcripts.isEmpty() && allRead) {
      diagnostics.error("presser", "no NAME.txt with NAME.turns.tsv beside it");
    }
    if (scores.isEmpty()) {
      return ExitCode.SOFTWARE;
    }
    Evaluation evaluation = new Evaluation(scores);
    boolean delivered = Delivery.print(streams, diagnostics, out -> write(evaluation, out));
    boolean good = reached(evaluation, diagnostics) && evaluation.failed() == 0;
    return allRead && delivered && good ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private boolean find(List<Path> transcripts, Diagnostics diagnostics) {
    boolean all = true;
    for (String folder : folders) {
      try {
        Evaluator.find(Path.of(folder)).stream().filter(this::wanted).forEach(transcripts::add);
      } catch (NotDirectoryException e) {
        diagnostics.error(folder, "is no folder");
        all = false;
      } catch (NoSuchFileException | InvalidPathException e) {
        diagnostics.error(folder, "no such folder");
        all = false;
      } catch (IOException e) {
        diagnostics.error(folder, "cannot be read");
        all = false;
      }
    }
    return all;
  }

  private boolean wanted(Path transcript) {
    String name = Evaluator.name(transcript);
    return families.isEmpty() || families.stream().anyMatch(name::startsWith);
  }

  private boolean score(List<Path> transcripts, List<FileScore> scores, Diagnostics diagnostics) {
    Evaluator evaluator = new Evaluator(readOptions.reader(), lexiconOptions.parser()::parse);
    boolean all = true;
    for (Path transcript : transcripts) {
      try {
        scores.add(evaluator.score(transcript));
      } catch (GoldException e) {
        diagnostics.error(e.where(), e.getMessage());
        all = false;
      }
    }
    return all;
  }

  private void write(Evaluation evaluation, Writer out) throws IOException {
    if (format == Format.JSON) {
      JsonReport.write(evaluation, out);
    } else {
      TextReport.write(evaluation, verbose, out);
    }
  }

  private boolean reached(Evaluation e, Diagnostics diagnostics) {
    return reached("strict micro F1", e.total().strictF1(), minMicro, diagnostics)
        & reached("strict F1 by family", e.byFamily(), minFamily, diagnostics)
        & reached("header mean", e.headerMean(), minHeader, diagnostics);
  }

  private static boolean reached(
      String what, double figure, double least, Diagnostics diagnostics) {
    if (figure >= least) {
      return true;
    }
    diagnostics.error(
        "presser", String.format(Locale.ROOT, "%s %.4f is below %s", what, figure, least));
    return false;
  }

  /** What {@code --format} offers. */
  enum Format {
    TEXT,
    JSON
  }

  /** Reads the option's value. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return switch (value) {
        case "text" -> Format.TEXT;
        case "json" -> Format.JSON;
        default -> throw new TypeConversionException("'" + value + "' is none of text, json");
      };
    }
  }
}
