package org.presser.model;

import java.util.List;
import java.util.Objects;

/**
 * Words that could be a label, all places where they are printed in one habit together.
 *
 * @param label the label as printed
 * @param habit how it is printed, in words
 * @param places where it stands, in text order
 * @param verdict whether it opens turns, and why
 */
public record ExplainedLabel(String label, String habit, List<Place> places, Verdict verdict) {

  /** Copies the places. */
  public ExplainedLabel {
    Objects.requireNonNull(label, "label must not be null");
    Objects.requireNonNull(habit, "habit must not be null");
    Objects.requireNonNull(verdict, "verdict must not be null");
    places = List.copyOf(places);
  }
}
