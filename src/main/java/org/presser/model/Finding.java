package org.presser.model;

import java.util.Objects;

/**
 * Something that a person should look at.
 *
 * @param kind what was found
 * @param severity how much it matters
 * @param message what was found and what was done about it, in one sentence
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Finding(FindingKind kind, Severity severity, String message, int line, int column) {

  /** Checks that nothing is missing. */
  public Finding {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(message, "message must not be null");
  }
}
