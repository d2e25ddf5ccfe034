package org.presser.convert;

import java.util.Locale;

/**
 * The sums of a run.
 *
 * @param converted the number of inputs whose output was written
 * @param skipped the number of inputs that were left as they are
 * @param failed the number of inputs that could not be converted
 * @param withFindings the number of inputs converted that have findings
 * @param warnings the number of warnings in all of them
 * @param bytes the size of all inputs converted, in bytes
 */
public record Tally(
    long converted, long skipped, long failed, long withFindings, long warnings, long bytes) {

  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  Tally plus(Outcome outcome) {
    return new Tally(
        converted + (outcome.status() == Outcome.Status.CONVERTED ? 1 : 0),
        skipped + (outcome.status() == Outcome.Status.SKIPPED ? 1 : 0),
        failed + (outcome.status() == Outcome.Status.FAILED ? 1 : 0),
        withFindings + (outcome.findings() > 0 ? 1 : 0),
        warnings + outcome.warnings(),
        bytes + outcome.bytes());
  }

  /**
   * Says it in one line, such as {@code 1200 converted, 3 skipped, 2 failed, 17 with findings (8.1
   * s, 96 MB/s)}.
   *
   * @param nanos how long the run took, in nanoseconds
   */
  public String line(long nanos) {
    double seconds = nanos / 1e9;
    double rate = bytes / 1e6 / Math.max(seconds, 1e-3);
    return String.format(
        Locale.ROOT,
        "%d converted, %d skipped, %d failed, %d with findings (%.1f s, %s MB/s)",
        converted,
        skipped,
        failed,
        withFindings,
        seconds,
        String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate));
  }
}
