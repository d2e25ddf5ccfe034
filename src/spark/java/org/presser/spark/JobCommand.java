package org.presser.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.presser.lexicon.LexiconException;
import org.presser.spark.ParserSettings.LexiconFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the job. */
@Command(
    name = "presser-spark.jar",
    sortOptions = false,
    description = "Converts transcripts with Apache Spark into a table of turns.")
final class JobCommand implements Callable<Integer> {

  private static final String USUAL_TEXT = "text";

  private final PrintStream out;
  private final PrintStream err;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "IN",
      arity = "1..*",
      description = "Files, globs and folders, at any address that Spark can read.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The folder to write to.")
  private String folder;

  @Option(
      names = "--from",
      paramLabel = "KIND",
      description = "What the inputs are: files (of text; the default), warc, jsonl or parquet.")
  private InputKind from = InputKind.FILES;

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "The column of jsonl or parquet that holds the text; without it: text.")
  private String textColumn;

  @Option(
      names = "--id-column",
      paramLabel = "NAME",
      description = "The column that names the transcript; without it: id, if there is one.")
  private String idColumn;

  @Option(
      names = "--rows",
      paramLabel = "UNIT",
      description = "What a row is: turns (the default), exchanges or briefings.")
  private RowUnit rows = RowUnit.TURNS;

  @Option(names = "--format", paramLabel = "NAME", description = "parquet (the default), or jsonl.")
  private OutputKind format = OutputKind.PARQUET;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "What becomes of earlier output: errorifexists (keep it and stop; the default),"
              + " overwrite, append or ignore (keep it and do nothing).")
  private SaveMode mode = SaveMode.ErrorIfExists;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Know the words of this lexicon (JSON), too; may be given several times.")
  private List<Path> lexicons = new ArrayList<>();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The charset of files and web archives; without it, it is found out.")
  private Charset encoding;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help and exit.")
  private boolean help;

  JobCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws LexiconException {
    check();
    ParserSettings settings =
        new ParserSettings(encoding == null ? null : encoding.name(), lexiconFiles());
    // What is wrong with a lexicon is said here, and not by each executor.
    settings.parser();
    Columns columns = new Columns(textColumn == null ? USUAL_TEXT : textColumn, idColumn);
    JobOutput output = new JobOutput(folder, rows, format, mode);
    Job job = new Job(inputs, from, columns, settings, output);
    try {
      SparkSession spark = SparkSession.builder().appName("presser").getOrCreate();
      out.println(job.run(spark));
      return CommandLine.ExitCode.OK;
    } catch (Exception e) {
      // Exceptions of Spark are checked, but its methods do not declare them.
      err.println("presser: error: " + firstLine(e));
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private void check() {
    boolean tables = from == InputKind.JSONL || from == InputKind.PARQUET;
    if (!tables && (textColumn != null || idColumn != null)) {
      throw wrongUsage("--text-column and --id-column go with --from jsonl or parquet");
    }
    if (tables && encoding != null) {
      throw wrongUsage("--encoding goes with --from files or warc");
    }
    if (textColumn != null && textColumn.equals(idColumn)) {
      throw wrongUsage("--text-column and --id-column must differ");
    }
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private List<LexiconFile> lexiconFiles() throws LexiconException {
    List<LexiconFile> files = new ArrayList<>();
    for (Path lexicon : lexicons) {
      try {
        files.add(new LexiconFile(lexicon.toString(), Files.readAllBytes(lexicon)));
      } catch (IOException e) {
        throw new LexiconException(lexicon.toString(), "cannot be read");
      }
    }
    return files;
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
  }
}
