package org.presser.model;

import java.util.Objects;

/**
 * One speaker's uninterrupted speech.
 *
 * @param id the number of the turn, from 1
 * @param exchange the exchange that the turn belongs to, from 1; 0 before the first question
 * @param kind question, answer or statement
 * @param role what the speaker does
 * @param label the printed label without delimiter, time code, markdown and enclosing brackets, or
 *     null for speech without one
 * @param speaker the {@link Speaker#id()}, or null for speech without a label
 * @param text the speech alone; paragraphs are separated by one blank line
 * @param span from the first character of the label to the end of the speech
 * @param time the time code printed with the turn, or null
 * @param followUpTo the id of the question that this one follows up, or null
 */
public record Turn(
    int id,
    int exchange,
    TurnKind kind,
    Role role,
    String label,
    String speaker,
    String text,
    Span span,
    String time,
    Integer followUpTo) {

  /** Checks what every turn has. */
  public Turn {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(role, "role must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(span, "span must not be null");
  }
}
