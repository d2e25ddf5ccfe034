package org.presser.model;

import java.util.Objects;

/**
 * A stretch of a line that was taken for one thing.
 *
 * @param span where it stands, on one line
 * @param use what it was taken for
 * @param turn the id of the turn that it belongs to, or null
 * @param label where its label stands, or null if it opens with none
 * @param text the stretch as printed
 */
public record ExplainedPart(Span span, LineUse use, Integer turn, Span label, String text) {

  /** Checks that nothing but turn and label is missing. */
  public ExplainedPart {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(use, "use must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }
}
