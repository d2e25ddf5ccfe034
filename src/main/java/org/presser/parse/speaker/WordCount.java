package org.presser.parse.speaker;

import org.presser.parse.page.Chars;

/** Counts words: runs of letters and digits; in scripts without spaces characters. */
public final class WordCount {

  private WordCount() {}

  /** Returns the number of words between two indexes of a text. */
  public static int of(String text, int from, int to) {
    int n = 0;
    boolean run = false;
    int i = from;
    while (i < to) {
      int c = text.charAt(i);
      if (c < 0x80) {
        boolean word = c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        n += word && !run ? 1 : 0;
        run = word;
        i++;
        continue;
      }
      c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && Chars.unspaced(c)) {
        n++;
        run = false;
      } else if (letter) {
        n += run ? 0 : 1;
        run = true;
      } else {
        run = run && mark(c);
      }
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
