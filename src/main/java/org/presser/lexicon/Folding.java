package org.presser.lexicon;

import java.util.Locale;

/** Makes words comparable: case, quotes, blanks and final periods do not matter. */
public final class Folding {

  private Folding() {}

  /**
   * Folds a word or label: lower case, one space for each run of blanks, straight apostrophes, no
   * periods, no marks at either end.
   */
  public static String fold(String s) {
    StringBuilder out = new StringBuilder(s.length());
    boolean gap = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '.' || c == '\u200b' || c == '\ufeff') {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = out.length() > 0;
        continue;
      }
      if (gap) {
        out.append(' ');
        gap = false;
      }
      out.append(c == '\u2019' || c == '\u02bc' ? '\'' : c);
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
