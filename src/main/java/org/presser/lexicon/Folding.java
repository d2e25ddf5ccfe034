package org.presser.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable: case, accents, quotes, blanks and periods do not matter. */
public final class Folding {

  private Folding() {}

  /**
   * Folds a word or label: lower case without accents, one space for each run of blanks, straight
   * apostrophes, no periods.
   */
  public static String fold(String s) {
    if (folded(s)) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length());
    boolean gap = false;
    boolean ascii = true;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '.' || c == '\u200b' || c == '\ufeff') {
        continue;
      }
      if (blank(c)) {
        gap = out.length() > 0;
        continue;
      }
      if (gap) {
        out.append(' ');
        gap = false;
      }
      char plain = c >= 'A' && c <= 'Z' ? (char) (c + 32) : apostrophe(c) ? '\'' : c;
      ascii &= plain < 0x80;
      out.append(plain);
    }
    String folded = out.toString();
    return ascii ? folded : plain(folded.toLowerCase(Locale.ROOT));
  }

  private static boolean blank(char c) {
    if (c <= ' ') {
      return c == ' ' || Character.isWhitespace(c);
    }
    return c >= 0x80 && c <= '\u3000' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  private static boolean apostrophe(char c) {
    return c == '\u2019' || c == '\u02bc';
  }

  /** Tells whether a text is plain already: small letters, single spaces, no periods. */
  private static boolean folded(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean space = c == ' ' && i > 0 && i + 1 < s.length() && s.charAt(i + 1) != ' ';
      if (c > 'z' || c < ' ' || c == '.' || c >= 'A' && c <= 'Z' || c == ' ' && !space) {
        return false;
      }
    }
    return true;
  }

  /** Takes accents off Latin, Greek and Cyrillic letters: capitals are often printed without. */
  private static String plain(String s) {
    boolean accents = false;
    for (int i = 0; i < s.length() && !accents; i++) {
      char c = s.charAt(i);
      accents = c >= '\u00c0' && c < '\u0530' || c >= '\u1e00' && c < '\u2000';
    }
    if (!accents) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length());
    String apart = Normalizer.normalize(s, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < '\u0300' || c > '\u036f') {
        out.append(c == 'ı' ? 'i' : c == 'ς' ? 'σ' : c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }
}
