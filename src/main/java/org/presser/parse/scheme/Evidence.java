package org.presser.parse.scheme;

import java.util.Locale;

/**
 * One reason for or against a label.
 *
 * @param reason the reason in words
 * @param weight how much it counts; negative against
 */
public record Evidence(String reason, double weight) {

  /** Returns the reason with its weight, for people. */
  public String describe() {
    return String.format(Locale.ROOT, "%+.1f %s", weight, reason);
  }
}
