package org.presser.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.presser.convert.Conversion;
import org.presser.convert.Outcome;
import org.presser.convert.OutputFile;
import org.presser.convert.ReportFile;
import org.presser.convert.RunListener;
import org.presser.convert.TemporaryFiles;
import picocli.CommandLine.ExitCode;

/** Runs a conversion, tells the user about it, and ends it cleanly when it is interrupted. */
final class ConvertRun implements RunListener {

  private static final int INTERRUPTED = 130;

  /** Files that are being worked on when the user interrupts have so long to be finished. */
  private static final int SECONDS_TO_FINISH = 10;

  private final PrintStream err;
  private final Settings settings;
  private final Diagnostics diagnostics;
  private final long start = System.nanoTime();
  private Progress progress;

  /**
   * How a run tells the user about itself.
   *
   * @param quiet whether only errors are printed
   * @param strict whether a warning counts as a failure
   * @param bar whether to show how far it is
   * @param report the report to write, or null
   */
  record Settings(boolean quiet, boolean strict, boolean bar, ReportFile report) {}

  /** What is done with a conversion. */
  interface Body {
    /**
     * Runs it.
     *
     * @throws IOException if what was made cannot be written
     */
    void run(Conversion conversion) throws IOException;
  }

  ConvertRun(PrintStream err, Settings settings) {
    this.err = err;
    this.settings = settings;
    diagnostics = new Diagnostics(err, settings.quiet());
  }

  /**
   * Runs a conversion.
   *
   * @param inputs what to convert
   * @param work how
   * @param place the name of the place that the outputs go to
   * @param body does it
   * @return the exit code
   */
  int run(Conversion.Inputs inputs, Conversion.Work work, String place, Body body) {
    Conversion conversion = new Conversion(inputs, work, this);
    CountDownLatch finished = new CountDownLatch(1);
    Interrupt interrupt = Interrupt.doing(() -> stop(conversion, finished));
    try {
      beginProgress(conversion);
      boolean written = write(conversion, place, body);
      if (written && !conversion.isStopped()) {
        work.outside().reportMisfits(this::notice);
      }
      endProgress();
      return exitCode(conversion, close(conversion) && written);
    } finally {
      endProgress();
      finished.countDown();
      interrupt.cancel();
    }
  }

  private static void stop(Conversion conversion, CountDownLatch finished) {
    conversion.stop();
    try {
      finished.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    TemporaryFiles.discardAll();
  }

  /** Converts; false, with an error said, if what was made cannot be written. */
  private boolean write(Conversion conversion, String place, Body body) {
    try {
      body.run(conversion);
      return true;
    } catch (ClosedPipeException e) {
      return true; // whoever read the output, as head does, has seen enough
    } catch (IOException | InvalidPathException e) {
      makeWay();
      diagnostics.error(place, "cannot be written: " + OutputFile.reason(e));
      return false;
    }
  }

  private void beginProgress(Conversion conversion) {
    if (settings.bar()) {
      progress = new Progress(err);
      Thread counter = new Thread(() -> progress.expect(conversion.count()), "presser-count");
      counter.setDaemon(true);
      counter.start();
    }
  }

  private void endProgress() {
    if (progress != null) {
      progress.close();
      progress = null;
    }
  }

  private void makeWay() {
    if (progress != null) {
      progress.makeWay();
    }
  }

  @Override
  public void done(Outcome outcome) {
    if (outcome.status() == Outcome.Status.FAILED) {
      makeWay();
      diagnostics.error(outcome.file(), outcome.error());
    }
    if (progress != null) {
      progress.step();
    }
    if (settings.report() != null) {
      settings.report().done(outcome);
    }
  }

  @Override
  public void notice(String path, String message) {
    makeWay();
    diagnostics.warning(path, message);
    if (settings.report() != null) {
      settings.report().notice(path, message);
    }
  }

  /** Ends the report and prints the sums; false if the report cannot be written. */
  private boolean close(Conversion conversion) {
    long nanos = System.nanoTime() - start;
    boolean reported = true;
    if (settings.report() != null) {
      try {
        settings.report().commit(conversion.tally(), nanos, conversion.isStopped());
      } catch (IOException e) {
        diagnostics.error("--report", "cannot be written: " + OutputFile.reason(e));
        reported = false;
      }
    }
    if (settings.strict() && conversion.tally().warnings() > 0) {
      diagnostics.error("presser", "--strict: warnings: " + conversion.tally().warnings());
    }
    if (!settings.quiet()) {
      String interrupted = conversion.isStopped() ? "interrupted: " : "";
      err.println(interrupted + conversion.tally().line(nanos));
    }
    return reported;
  }

  private int exitCode(Conversion conversion, boolean written) {
    if (conversion.isStopped()) {
      return INTERRUPTED;
    }
    boolean tooDoubtful = settings.strict() && conversion.tally().warnings() > 0;
    return written && !tooDoubtful && conversion.tally().failed() == 0
        ? ExitCode.OK
        : ExitCode.SOFTWARE;
  }
}
