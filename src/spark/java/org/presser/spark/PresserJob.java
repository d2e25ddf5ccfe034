package org.presser.spark;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.presser.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * Converts transcripts with Apache Spark: {@code spark-submit presser-spark.jar IN... -o OUT}.
 *
 * <p>{@code OUT/turns} (or {@code exchanges}, {@code briefings}) gets the rows, a folder for each
 * year of the event; {@code OUT/failures} gets id and reason of what could not be converted.
 */
public final class PresserJob {

  private PresserJob() {}

  /**
   * Runs the job in the session that {@code spark-submit} prepared; ends the Java machine with code
   * 1 if it cannot be done, with 2 if the command line is wrong.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    int code = run(System.out, System.err, args);
    if (code != CommandLine.ExitCode.OK) {
      System.exit(code);
    }
  }

  /**
   * Runs the job in the active session, or else in a new one.
   *
   * @param out gets the counts
   * @param err gets what is wrong
   * @param args the command line
   * @return 0 if it was done, 1 if it cannot be done, 2 if the command line is wrong
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    return new CommandLine(new JobCommand(out, err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(100)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, unused) -> wrongUsage(e, err))
        .setExecutionExceptionHandler((e, unused, result) -> wrongLexicon(e, err))
        .execute(args);
  }

  private static int wrongUsage(ParameterException e, PrintStream err) {
    err.println("presser: error: " + e.getMessage());
    return CommandLine.ExitCode.USAGE;
  }

  private static int wrongLexicon(Exception e, PrintStream err) throws Exception {
    if (e instanceof LexiconException lexicon) {
      err.println(lexicon.where() + ": error: " + lexicon.problem());
      return CommandLine.ExitCode.USAGE;
    }
    throw e;
  }
}
