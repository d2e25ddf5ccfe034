package org.presser.parse.cue;

import org.presser.parse.page.Chars;

/** Tells colons that end labels from those within times, addresses and words. */
final class Colons {

  private final String text;
  private final int to;

  /** Takes a line by the index after its last character. */
  Colons(String text, int to) {
    this.text = text;
    this.to = to;
  }

  /** Tells whether a colon stands within a time, an address or a word. */
  boolean within(int start, int i) {
    return clock(i) || url(i) || ending(start, i);
  }

  /** In Armenian print a colon ends a sentence; a label that it ended would hold no period. */
  boolean armenianStop(int start, int i) {
    char before = i > start ? text.charAt(i - 1) : ' ';
    boolean armenian = before >= '\u0531' && before <= '\u0587';
    for (int k = start; armenian && k < i; k++) {
      if (text.charAt(k) == '.') {
        return true;
      }
    }
    return false;
  }

  private boolean clock(int i) {
    return i > 0
        && i + 1 < to
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private boolean url(int i) {
    return text.startsWith("://", i);
  }

  /** Tells whether a colon joins an abbreviation and its case ending: {@code EU:n}. */
  private boolean ending(int start, int i) {
    if (i - start < 2 || i + 1 >= to || !Chars.small(text.charAt(i + 1))) {
      return false;
    }
    for (int k = start; k < i; k++) {
      if (!Character.isUpperCase(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }
}
