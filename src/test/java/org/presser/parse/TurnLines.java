package org.presser.parse;

import java.util.List;
import java.util.Locale;

/** The turns of a text as role and label, for tests; {@code -} where there is no label. */
final class TurnLines {

  private TurnLines() {}

  static List<String> of(String text) {
    return TranscriptParser.create().parse(text).turns().stream()
        .map(
            t ->
                t.role().name().toLowerCase(Locale.ROOT)
                    + " "
                    + (t.label() == null ? "-" : t.label()))
        .toList();
  }
}
