package org.presser.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * No input takes long or much memory, whatever stands in it. What is quadratic misses the clock by
 * far; the clock counts the time of the processor, so that a busy machine does not matter.
 *
 * <p>The build tries 100,000 characters; {@code mvn test -Dtest=PathologicalTest -Dhostile=1000000}
 * tries a million.
 */
@Tag("slow")
class PathologicalTest {

  private static final int LENGTH = Integer.getInteger("hostile", 100_000);

  /** Megabytes that all components have together. */
  private static final String MEMORY = "-Xmx256m";

  /** Seconds for a million characters. */
  private static final double CLOCK = 3;

  /** What a short input may take at least. */
  private static final double LEAST = 1;

  @TestFactory
  Stream<DynamicTest> hostileInputs() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-Xss640k",
                "-cp",
                classes(),
                HostileRun.class.getName(),
                String.valueOf(LENGTH))
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String> lines = out.lines().toList();
    int wanted = Components.all().values().stream().mapToInt(c -> c.inputs().size()).sum();
    assertThat(lines).as(out.substring(Math.max(0, out.length() - 2000))).hasSize(wanted);
    return lines.stream().map(line -> line.split("\t")).map(PathologicalTest::test);
  }

  private static DynamicTest test(String[] cells) {
    double limit = Math.max(LEAST, CLOCK * LENGTH / 1_000_000);
    return DynamicTest.dynamicTest(
        cells[0] + ": " + cells[1],
        () -> {
          assertThat(cells).as(String.join(" ", cells)).hasSize(3);
          assertThat(Double.parseDouble(cells[2])).isLessThan(limit);
        });
  }

  private static String classes() {
    return Stream.of("jdk.module.path", "java.class.path")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
