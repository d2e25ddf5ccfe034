package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The bar that shows how far a run is. */
class ProgressTest {

  @Test
  void barShowsFilesAndLeavesAnEmptyLine() throws InterruptedException {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    try (Progress progress = new Progress(err)) {
      progress.expect(4);
      progress.step();
      progress.step();
      for (int i = 0; i < 500 && !terminal.toString(StandardCharsets.UTF_8).contains("2/4"); i++) {
        Thread.sleep(10);
      }
    }
    String printed = terminal.toString(StandardCharsets.UTF_8);

    assertThat(printed).contains("50% [", "2/4 files").endsWith("\r\u001b[K").doesNotContain("\n");
  }
}
