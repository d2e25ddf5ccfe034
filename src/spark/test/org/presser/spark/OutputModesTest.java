package org.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of earlier output. */
class OutputModesTest {

  @TempDir private Path folder;

  private Path in;
  private Path out;

  @BeforeAll
  static void start() {
    Local.spark(1);
  }

  @AfterAll
  static void stop() {
    Local.stop();
  }

  @BeforeEach
  void convertOnce() throws Exception {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    Files.writeString(in.resolve("a.txt"), "Q: Will it open?\n\nA: In June.\n");
    Files.writeString(in.resolve("b.txt"), "");
    assertThat(job("errorifexists").code()).isZero();
  }

  @Test
  void errorIfExistsKeepsAll() throws Exception {
    Files.writeString(in.resolve("c.txt"), "Q: Why?\n\nA: Ice.\n");

    Local.Ran ran = Local.job(in, "-o", out, "--format", "jsonl");

    assertThat(ran)
        .isEqualTo(
            new Local.Ran(
                1, "", "presser: error: " + out + "/turns: exists already; see --mode\n"));
    assertThat(lines("turns")).hasSize(2);
  }

  @Test
  void errorIfExistsKeepsFailuresOfAnotherUnit() {
    Local.Ran ran = Local.job(in, "-o", out, "--format", "jsonl", "--rows", "exchanges");

    assertThat(ran.err())
        .isEqualTo("presser: error: " + out + "/failures: exists already; see --mode\n");
    assertThat(out.resolve("exchanges")).doesNotExist();
  }

  @Test
  void ignoreDoesNothing() {
    Local.Ran ran = job("ignore");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("converted 0, failed 0,");
    assertThat(lines("turns")).hasSize(2);
  }

  @Test
  void overwriteReplacesRowsAndFailures() throws Exception {
    Files.writeString(in.resolve("b.txt"), "Q: Why?\n\nA: Ice.\n");

    assertThat(job("overwrite").out()).startsWith("converted 2, failed 0,");
    assertThat(lines("turns")).hasSize(4);
    assertThat(lines("failures")).isEmpty();
  }

  @Test
  void appendAdds() {
    assertThat(job("append").code()).isZero();
    assertThat(lines("turns")).hasSize(4);
    assertThat(lines("failures")).hasSize(2);
  }

  private Local.Ran job(String mode) {
    return Local.job(in, "-o", out, "--format", "jsonl", "--mode", mode);
  }

  private List<String> lines(String name) {
    return Local.jsonLines(out.resolve(name));
  }
}
