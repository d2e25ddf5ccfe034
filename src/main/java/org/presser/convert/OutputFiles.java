package org.presser.convert;

import java.util.Objects;
import org.presser.write.BriefingWriter;

/**
 * How output files are named and written.
 *
 * @param ending the end of their names, with its period
 * @param writer writes their contents
 * @param stamping how those that are there are dealt with
 */
public record OutputFiles(String ending, BriefingWriter writer, Stamping stamping) {

  /** How outputs that are there are dealt with. */
  public enum Stamping {
    /** They are JSON documents, pretty ones, and stay where they are up to date. */
    PRETTY,
    /** They are JSON documents on one line, and stay where they are up to date. */
    COMPACT,
    /** They are replaced, be they what they are. */
    NONE
  }

  /** Checks that nothing is missing. */
  public OutputFiles {
    Objects.requireNonNull(ending, "ending must not be null");
    Objects.requireNonNull(writer, "writer must not be null");
    Objects.requireNonNull(stamping, "stamping must not be null");
  }
}
