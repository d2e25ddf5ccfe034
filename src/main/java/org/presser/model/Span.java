package org.presser.model;

import java.util.Objects;

/**
 * A stretch of the decoded text.
 *
 * @param start the first code point
 * @param end the code point after the last one
 */
public record Span(Place start, Place end) {

  /** Checks that both ends are given. */
  public Span {
    Objects.requireNonNull(start, "start must not be null");
    Objects.requireNonNull(end, "end must not be null");
  }
}
