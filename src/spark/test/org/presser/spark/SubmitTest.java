package org.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presser.convert.NameFilter;

/** The jar that was built, as {@code spark-submit} starts it. */
class SubmitTest {

  private static final Path JAR = Path.of("target", "presser-spark.jar").toAbsolutePath();
  private static final long MOST_SECONDS = 120;

  @TempDir private Path folder;

  @Test
  void jarRunsUnderSparkSubmit() throws Exception {
    Path out = folder.resolve("out");

    String printed = submit(Local.SAMPLES.toString(), "-o", out.toString(), "--format", "jsonl");

    assertThat(printed).contains("converted " + samples() + ", failed 0,");
    assertThat(Local.jsonLines(out.resolve("turns"))).isNotEmpty();
  }

  @Test
  void jarPrintsItsHelp() throws Exception {
    assertThat(submit("--help")).contains("--mode=MODE");
  }

  private String submit(String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-cp", sparkAlone(), "org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--master", "local[2]", "--conf", "spark.ui.enabled=false"));
    command.add(JAR.toString());
    command.addAll(List.of(args));
    Path printed = folder.resolve("printed");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
    return Files.readString(printed);
  }

  /** The class path without anything that the jar should bring. */
  private static String sparkAlone() {
    // Surefire hides the class path behind one jar, and tells it elsewhere.
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(all.split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .filter(
            entry ->
                !entry.matches(".*(jackson-core-3|picocli|universalchardet|fastcsv|jsoup|jwarc).*"))
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }

  private static long samples() throws Exception {
    try (Stream<Path> files = Files.walk(Local.SAMPLES)) {
      return files.filter(file -> NameFilter.isTranscript(file.getFileName().toString())).count();
    }
  }
}
