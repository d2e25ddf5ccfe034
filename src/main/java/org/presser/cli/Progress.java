package org.presser.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal that shows how far a run is. */
final class Progress implements AutoCloseable {

  private static final int MILLISECONDS_BETWEEN = 200;
  private static final int UNKNOWN = -1;

  /** To the start of the line, which is then cleared. */
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream terminal;
  private final ProgressBar bar;

  Progress(PrintStream terminal) {
    this.terminal = terminal;
    bar =
        new ProgressBarBuilder()
            .setTaskName("convert")
            .setInitialMax(UNKNOWN)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(MILLISECONDS_BETWEEN)
            .setUnit(" files", 1)
            .setConsumer(
                new DelegatingProgressBarConsumer(
                    line -> terminal.print(CLEAR + line), Terminal.width() - 1))
            .build();
  }

  /** Says how many files there will be. */
  void expect(long files) {
    bar.maxHint(files);
  }

  /** One more file is done. */
  void step() {
    bar.step();
  }

  /** Clears the bar's line for something else; the bar comes back below it. */
  void makeWay() {
    terminal.print(CLEAR);
  }

  @Override
  public void close() {
    bar.close();
    makeWay();
  }
}
