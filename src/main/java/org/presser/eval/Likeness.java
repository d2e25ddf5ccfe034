package org.presser.eval;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Compares texts by their letters and digits alone. */
final class Likeness {

  private Likeness() {}

  /** Returns the letters and digits of a label or title, case folded; empty for null. */
  static String bare(String s) {
    StringBuilder out = new StringBuilder();
    if (s != null) {
      fold(s).codePoints().filter(Likeness::sign).forEach(out::appendCodePoint);
    }
    return out.toString();
  }

  /** Returns the F1 of the words of two texts, from 0 to 1; in scripts without spaces, of signs. */
  static double words(String a, String b) {
    Map<String, Integer> x = count(a);
    Map<String, Integer> y = count(b);
    int all = sum(x) + sum(y);
    int shared = 0;
    for (Map.Entry<String, Integer> e : x.entrySet()) {
      shared += Math.min(e.getValue(), y.getOrDefault(e.getKey(), 0));
    }
    return all == 0 ? 1 : 2.0 * shared / all;
  }

  /** Replaces each run of white space by one space, and takes it away at both ends. */
  static String squeeze(String s) {
    StringBuilder out = new StringBuilder(s.length());
    boolean gap = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (space(c)) {
        gap = out.length() > 0;
      } else {
        out.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return out.toString();
  }

  static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> count(String s) {
    String text = fold(s);
    Map<String, Integer> counts = new HashMap<>();
    int i = 0;
    while (i < text.length()) {
      int from = i;
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!unspaced(c)) {
        if (!sign(c)) {
          continue;
        }
        while (i < text.length() && sign(text.codePointAt(i))) {
          i += Character.charCount(text.codePointAt(i));
        }
      }
      counts.merge(text.substring(from, i), 1, Integer::sum);
    }
    return counts;
  }

  /** Thai, Kana, Han and Hangul: each character counts as a word. */
  private static boolean unspaced(int c) {
    return c >= 0x0e00 && c <= 0x0e7f
        || c >= 0x3040 && c <= 0x30ff
        || c >= 0x3400 && c <= 0x9fff
        || c >= 0xac00 && c <= 0xd7af;
  }

  private static boolean sign(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c);
    };
  }

  private static String fold(String s) {
    return s.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('ς', 'σ');
  }
}
