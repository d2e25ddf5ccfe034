package org.presser.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.presser.cli.Main;

/** Runs Spark, the job and {@code convert} inside the test. */
final class Local {

  static final Path SAMPLES = Path.of("samples").toAbsolutePath();

  /**
   * What a run printed.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  record Ran(int code, String out, String err) {}

  private interface Program {
    int run(PrintStream out, PrintStream err);
  }

  private Local() {}

  /** Returns the one session, with so many threads; a session with other settings is ended. */
  static SparkSession spark(int threads, String... settings) {
    stop();
    SparkSession.Builder builder =
        SparkSession.builder()
            .master("local[" + threads + "]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.warehouse.dir", "target/spark-tmp/warehouse");
    for (int i = 0; i < settings.length; i += 2) {
      builder.config(settings[i], settings[i + 1]);
    }
    return builder.getOrCreate();
  }

  static void stop() {
    SparkSession.getDefaultSession().foreach(session -> end(session));
    SparkSession.clearActiveSession();
    SparkSession.clearDefaultSession();
  }

  private static Void end(SparkSession session) {
    session.stop();
    return null;
  }

  /** Runs the job with the session that is there. */
  static Ran job(Object... args) {
    return run((out, err) -> PresserJob.run(out, err, texts(args)));
  }

  /** Runs {@code presser}. */
  static Ran presser(Object... args) {
    return run(
        (out, err) -> Main.run(new ByteArrayInputStream(new byte[0]), out, err, texts(args)));
  }

  private static String[] texts(Object... args) {
    return Stream.of(args).map(Object::toString).toArray(String[]::new);
  }

  private static Ran run(Program program) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        program.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Returns the lines of all JSON files below a folder, sorted. */
  static List<String> jsonLines(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .flatMap(Local::lines)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> sortedLines(Path file) {
    return lines(file).sorted().toList();
  }

  /** Splits at LF alone, since text of ours may hold other line ends. */
  private static Stream<String> lines(Path file) {
    try {
      return Stream.of(Files.readString(file).split("\n")).filter(line -> !line.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
