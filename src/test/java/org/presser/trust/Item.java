package org.presser.trust;

import java.util.List;

/** A block of a transcript as its author means it. */
sealed interface Item {

  /**
   * One person's speech.
   *
   * @param label who speaks
   * @param asks whether it is a question
   * @param paragraphs the words
   */
  record Said(String label, boolean asks, List<String> paragraphs) implements Item {}

  /** What nobody spoke. */
  record Noted(String text) implements Item {}
}
