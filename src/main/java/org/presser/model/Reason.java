package org.presser.model;

import java.util.Objects;

/**
 * One reason for or against something.
 *
 * @param text the reason in words
 * @param weight how much it counts; negative against
 */
public record Reason(String text, double weight) {

  /** Checks that the text is given. */
  public Reason {
    Objects.requireNonNull(text, "text must not be null");
  }
}
