package org.presser.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.presser.write.OutputFormat;

/**
 * No input takes long, whatever stands in it. What is quadratic misses the clock by far; the clock
 * counts the time of the processor, so that a busy machine does not matter.
 *
 * <p>The build tries 200,000 characters; {@code mvn test -Dtest=PathologicalTest -Dhostile=1000000}
 * tries a million.
 */
class PathologicalTest {

  private static final int LENGTH = Integer.getInteger("hostile", 200_000);

  /** Seconds for a million characters. */
  private static final double CLOCK = 3;

  /** What a short input may take at least. */
  private static final double LEAST = 1;

  private static final Duration STUCK = Duration.ofSeconds(60);

  @BeforeAll
  static void warmUp() {
    for (int i = 0; i < 20; i++) {
      Parsed.parse(Hostile.inputs().get("exchanges").apply(20_000));
    }
  }

  @TestFactory
  Stream<DynamicTest> hostileInputs() {
    return Hostile.inputs().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> inTime(e.getValue())));
  }

  private static void inTime(IntFunction<String> input) {
    String text = input.apply(LENGTH);
    double seconds = assertTimeoutPreemptively(STUCK, () -> seconds(text));

    assertThat(seconds).isLessThan(Math.max(LEAST, CLOCK * LENGTH / 1_000_000));
  }

  private static double seconds(String text) {
    Duration start = processorTime();
    Promise.written(OutputFormat.JSON, Parsed.parse(text));
    return processorTime().minus(start).toMillis() / 1e3;
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
