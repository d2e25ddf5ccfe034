package org.presser.parse.scheme;

import java.util.Locale;
import java.util.Set;
import org.presser.parse.cue.Shape;

/** The code of a language in brackets, {@code (EN)}, which opens a translation of what was said. */
final class LanguageMark {

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private LanguageMark() {}

  /** Tells whether a label is such a mark. */
  static boolean is(Candidate c) {
    String label = c.form().label();
    Shape s = c.cues().get(0).shape();
    return label.length() == 2
        && s.bracketed()
        && c.form().upper()
        && CODES.contains(label.toLowerCase(Locale.ROOT));
  }
}
