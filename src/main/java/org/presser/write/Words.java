package org.presser.write;

import java.util.Locale;

/** The words that stand for the model's constants. */
final class Words {

  private Words() {}

  /** Returns the word for a constant: {@code LABEL_IN_RUNNING_TEXT} → label-in-running-text. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
