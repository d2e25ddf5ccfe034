package org.presser.parse.speaker;

import org.presser.parse.page.Chars;

/** Counts words: runs of letters and digits; in scripts without spaces characters. */
public final class WordCount {

  /** 1 for each ASCII character that belongs to a word: added up, it needs no branch. */
  private static final byte[] ASCII = ascii();

  private WordCount() {}

  private static byte[] ascii() {
    byte[] ascii = new byte[0x80];
    for (char c = 0; c < ascii.length; c++) {
      ascii[c] = (byte) (Chars.letterOrDigit(c) ? 1 : 0);
    }
    return ascii;
  }

  /** Returns the number of words between two indexes of a text. */
  public static int of(String text, int from, int to) {
    int n = 0;
    int run = 0;
    int i = from;
    while (i < to) {
      int c = text.charAt(i);
      if (c < 0x80) {
        int word = ASCII[c];
        n += word & ~run;
        run = word;
        i++;
        continue;
      }
      c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean letter = Character.isLetterOrDigit(c);
      boolean whole = letter && Chars.unspaced(c);
      n += whole || letter && run == 0 ? 1 : 0;
      run = !whole && (letter || run == 1 && mark(c)) ? 1 : 0;
    }
    return n;
  }

  /** Returns the number of words of a text. */
  public static int of(String text) {
    return of(text, 0, text.length());
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
