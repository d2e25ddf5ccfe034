package org.presser.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes words comparable: case, accents, quotes, blanks and periods do not matter, nor how Arabic
 * letters are spelt.
 */
public final class Folding {

  /** Letters that Arabic, Persian and Urdu keyboards give one for another, and what they become. */
  private static final String SPELT = "\u0649\u06cc\u06a9\u0629\u06c1\u06c3\u06d5\u0671";

  private static final String MEANT = "\u064a\u064a\u0643\u0647\u0647\u0647\u0647\u0627";

  /** Characters whose letters may carry accents lie before it. */
  private static final int ACCENTED = 0x2200;

  private static final char BLANK = ' ';

  /** What {@link #fold(char)} makes of a character that is left out; no character itself. */
  public static final char LEFT_OUT = '\uffff';

  /**
   * What single characters become, as far as that was asked for: 0 where it was not. Threads that
   * ask at once write the same.
   */
  private static final char[] SINGLE = new char[ACCENTED];

  private Folding() {}

  /**
   * Folds a word or label: lower case without accents, one space for each run of blanks, straight
   * apostrophes, no periods; Arabic letters without vowel signs, hamza and lengthening.
   */
  public static String fold(String s) {
    if (folded(s)) {
      return s;
    }
    char[] out = new char[s.length()];
    int n = 0;
    boolean gap = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      char plain = fold(c);
      if (plain == LEFT_OUT) {
        continue;
      }
      if (plain == BLANK) {
        gap = n > 0;
        continue;
      }
      if (gap) {
        out[n++] = BLANK;
        gap = false;
      }
      out[n++] = plain;
    }
    return new String(out, 0, n);
  }

  /** Folds one character; any blank becomes a space, what means nothing {@link #LEFT_OUT}. */
  public static char fold(char c) {
    if (c >= ACCENTED) {
      return beyond(c);
    }
    char known = SINGLE[c];
    if (known == 0) {
      known = anew(c);
      SINGLE[c] = known;
    }
    return known;
  }

  private static char beyond(char c) {
    if (c == '\ufeff') {
      return LEFT_OUT;
    }
    return c == '\u3000' ? BLANK : Character.toLowerCase(c);
  }

  private static char anew(char c) {
    if (c == '.' || c == '\u0640' || c >= '\u200b' && c <= '\u200f') {
      return LEFT_OUT;
    }
    if (Character.isWhitespace(c) || c >= 0x80 && Character.isSpaceChar(c)) {
      return BLANK;
    }
    if (c == '\u02bb' || c == '\u02bc' || c == '\u2018' || c == '\u2019') {
      return '\'';
    }
    String plain = plain(String.valueOf(c).toLowerCase(Locale.ROOT));
    return plain.isEmpty() ? LEFT_OUT : plain.charAt(0);
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

  /** Takes accents off letters: Latin capitals are often printed without, Arabic letters are. */
  private static String plain(String s) {
    boolean accents = false;
    for (int i = 0; i < s.length() && !accents; i++) {
      char c = s.charAt(i);
      accents =
          c >= '\u00c0' && c < '\u0530'
              || c >= '\u0600' && c < '\u0700'
              || c >= '\u1e00' && c < '\u2000';
    }
    if (!accents) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length());
    String apart = Normalizer.normalize(s, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (!accent(c)) {
        out.append(letter(c));
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean accent(char c) {
    return c >= '\u0300' && c <= '\u036f' || c >= '\u064b' && c <= '\u065f' || c == '\u0670';
  }

  private static char letter(char c) {
    if (c == 'ı') {
      return 'i';
    }
    if (c == 'ς') {
      return 'σ';
    }
    int spelt = c < '\u0600' ? -1 : SPELT.indexOf(c);
    return spelt < 0 ? c : MEANT.charAt(spelt);
  }
}
