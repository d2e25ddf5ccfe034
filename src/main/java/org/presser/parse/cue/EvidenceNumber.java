package org.presser.parse.cue;

import org.presser.parse.page.Chars;

/** Knows the numbers that committees' records print before their questions. */
final class EvidenceNumber {

  /** A name before a colon has so many characters at most. */
  private static final int NAME = 60;

  /** A small word inside a name has so many letters at most. */
  private static final int SMALL = 3;

  private EvidenceNumber() {}

  /**
   * Returns where a name begins behind the number of a committee's question, {@code Q112 Chair:};
   * else from.
   */
  static int end(String text, int from, int to) {
    int i = from + 1;
    while (i < to && i - from < 6 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean number = text.charAt(from) == 'Q' && i > from + 1 && i < to && Marks.gap(text, i, to);
    int name = i;
    while (number && name < to && Chars.blank(text.charAt(name))) {
      name++;
    }
    return number && named(text, name, to) ? name : from;
  }

  /**
   * Tells whether words with capitals, small ones between them but none at the end, stand before a
   * colon.
   */
  private static boolean named(String text, int from, int to) {
    boolean capital = false;
    int word = from;
    for (int i = from; i < Math.min(to, from + NAME); i++) {
      char c = text.charAt(i);
      if (Chars.colon(c)) {
        return capital;
      }
      if (i == word && !Chars.blank(c)) {
        capital = Character.isUpperCase(c);
        if (!capital && (i == from || Chars.small(c) && SMALL < wordEnd(text, i, to) - i)) {
          return false;
        }
      }
      word = Chars.blank(c) || c == '(' ? i + 1 : word;
    }
    return false;
  }

  private static int wordEnd(String text, int from, int to) {
    int i = from;
    while (i < to && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
