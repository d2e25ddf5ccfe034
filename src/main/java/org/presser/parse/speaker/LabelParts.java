package org.presser.parse.speaker;

import java.util.Objects;
import org.presser.lexicon.Words;
import org.presser.model.Role;

/**
 * What a label says of its speaker. Only what the label itself prints is here; a part that it does
 * not print, or that its words do not tell from others, is null.
 *
 * @param label the label as printed
 * @param name the name of a person, without title and affiliation, or null
 * @param honorific the form of address before or behind the name ({@code MR}), or null
 * @param office the title of office or rank ({@code Official Spokesperson}), or null
 * @param affiliation the outlet or institution, or null
 */
public record LabelParts(
    String label, String name, String honorific, String office, String affiliation) {

  /** Checks that the label is given. */
  public LabelParts {
    Objects.requireNonNull(label, "label must not be null");
  }

  /**
   * Splits a label by the words of a lexicon.
   *
   * @param label the label as printed
   * @param role what its speaker does: only those who ask, or may ask, are outlets
   */
  public static LabelParts of(String label, Role role, Words words) {
    return LabelReader.read(label, role, words);
  }

  /** Returns the office, or else the form of address, or null. */
  public String title() {
    return office != null ? office : honorific;
  }

  /** Tells whether the label names somebody: a person or an outlet. */
  public boolean named() {
    return name != null || affiliation != null;
  }

  /** Returns the same parts for a label that differs in print only. */
  LabelParts as(String other) {
    return new LabelParts(other, name, honorific, office, affiliation);
  }

  /**
   * Returns these parts of a label whose last characters are found to be a name: what stands before
   * them is the office.
   */
  LabelParts endingIn(String found) {
    String rest = label.substring(0, label.length() - found.length()).strip();
    return new LabelParts(label, found, honorific, rest.isEmpty() ? null : rest, affiliation);
  }
}
