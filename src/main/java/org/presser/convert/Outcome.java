package org.presser.convert;

/**
 * What became of one input.
 *
 * @param file its path as given
 * @param status what was done
 * @param output the path of its output below the output folder, or null where there is none
 * @param bytes the size of the input in bytes, 0 where it was not read
 * @param turns the number of turns
 * @param findings the number of findings
 * @param warnings the number of findings that are warnings
 * @param error why it was not converted, or null
 */
public record Outcome(
    String file,
    Status status,
    String output,
    long bytes,
    int turns,
    int findings,
    int warnings,
    String error) {

  /** What can become of an input. */
  public enum Status {
    /** Its output was written. */
    CONVERTED,
    /** Its output was there already, or the user asked to leave the input out. */
    SKIPPED,
    /** It could not be read, or its output not written. */
    FAILED
  }

  static Outcome failed(String file, String error) {
    return new Outcome(file, Status.FAILED, null, 0, 0, 0, 0, error);
  }

  static Outcome skipped(String file, String output, String error) {
    return new Outcome(file, Status.SKIPPED, output, 0, 0, 0, 0, error);
  }
}
