package org.presser.parse.scheme;

import org.presser.parse.page.Chars;

/** Closes words that a typist spaced out to fill a column: {@code 記　者}, {@code 기 자}. */
final class Spacing {

  private Spacing() {}

  /** Returns a label without blanks if all of it is single East Asian letters; else the label. */
  static String closed(String label) {
    StringBuilder out = new StringBuilder(label.length());
    boolean blank = true;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (Chars.blank(c)) {
        blank = true;
      } else if (blank && syllable(c)) {
        out.append(c);
        blank = false;
      } else {
        return label;
      }
    }
    return out.length() > 1 ? out.toString() : label;
  }

  private static boolean syllable(char c) {
    return Chars.cjk(c) || c >= 0xac00 && c <= 0xd7a3;
  }
}
