package org.presser.model;

import java.util.Objects;

/**
 * A piece of text that is no speech: a heading, or furniture of the page.
 *
 * @param text the piece as printed, white space squeezed
 * @param span where it stands
 */
public record Passage(String text, Span span) {

  /** Checks that text and span are given. */
  public Passage {
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(span, "span must not be null");
  }
}
