package org.presser.parse.cue;

import org.presser.parse.page.Chars;

/** Tells periods that end labels or sentences from those of abbreviations and initials. */
final class Periods {

  /** An abbreviation has so many letters at most. */
  static final int ABBREVIATION = 4;

  /** The longest parenthesis at a label's end. */
  private static final int ASIDE = 60;

  private final String text;
  private final int from;
  private final int to;

  /** Takes a line, from its first character to the index after its last. */
  Periods(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /**
   * A period that no abbreviation explains: not after an initial or a word of up to three letters.
   */
  boolean periodAt(int start, int i) {
    boolean after = i + 1 >= to || Chars.blank(text.charAt(i + 1));
    if (!after) {
      return false;
    }
    int word = i;
    while (word > start && letter(text.charAt(word - 1))) {
      word--;
    }
    return word == start || i - word > 3 || doubleGap(i + 1) || asideBefore(start, i);
  }

  /** Tells whether a short parenthesis stands before a period: {@code Question (Name). Words}. */
  private boolean asideBefore(int start, int i) {
    if (i == start || text.charAt(i - 1) != ')') {
      return false;
    }
    int open = i - 1;
    while (open > start && i - open <= ASIDE && text.charAt(open) != '(') {
      open--;
    }
    return open > start && text.charAt(open) == '(';
  }

  /** Tells whether a character is a letter or a sign above, below or behind one. */
  private static boolean letter(char c) {
    return Chars.word(c) && !Chars.digit(c);
  }

  /** Tells whether a period ends a sentence and no abbreviation: a long word stands before it. */
  boolean sentenceEnds(int start, int i) {
    int word = i;
    while (word > start && Chars.small(text.charAt(word - 1))) {
      word--;
    }
    int next = Delimiters.skipBlanks(text, i + 1, to);
    return i - word > ABBREVIATION && next < to && Character.isUpperCase(text.charAt(next));
  }

  private boolean doubleGap(int i) {
    return i + 1 < to && Chars.blank(text.charAt(i)) && Chars.blank(text.charAt(i + 1));
  }

  /** Tells whether a name's initial with its period stands before an index: {@code Name A. B.} */
  boolean initialBefore(int end) {
    boolean initial =
        end - from > 4
            && text.charAt(end - 1) == '.'
            && Character.isUpperCase(text.charAt(end - 2))
            && !Character.isLetter(text.charAt(end - 3));
    return initial && Chars.small(text.charAt(beforeInitials(end)));
  }

  /** The index of the last letter before a name's initials. */
  private int beforeInitials(int end) {
    int i = end - 3;
    while (i > from
        && (Character.isUpperCase(text.charAt(i)) || !Character.isLetter(text.charAt(i)))) {
      i--;
    }
    return i;
  }
}
