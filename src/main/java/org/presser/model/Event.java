package org.presser.model;

import java.util.Objects;

/**
 * A stand-alone note that nobody spoke, such as {@code (Laughter.)}.
 *
 * @param text the note as printed
 * @param turn the id of the turn that it stands in, or null before the first
 * @param span where it stands
 */
public record Event(String text, Integer turn, Span span) {

  /** Checks that text and span are given. */
  public Event {
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(span, "span must not be null");
  }
}
