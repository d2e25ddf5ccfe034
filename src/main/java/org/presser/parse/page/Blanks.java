package org.presser.parse.page;

/** Blanks and white space in texts. */
public final class Blanks {

  private static final CharSet WHITE = CharSet.of(" \t\n\u000b\f\r");

  private Blanks() {}

  /** Returns the first index from one on, up to a limit, that holds no {@link Chars#blank}. */
  public static int skip(String text, int from, int to) {
    int i = from;
    while (i < to && Chars.blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns a text with one space for each run of ASCII white space. */
  public static String squeeze(String s) {
    StringBuilder out = new StringBuilder(s.length());
    boolean white = false;
    for (int i = 0; i < s.length(); i++) {
      boolean next = WHITE.has(s.charAt(i));
      if (!next) {
        out.append(s.charAt(i));
      } else if (!white) {
        out.append(' ');
      }
      white = next;
    }
    return out.toString();
  }
}
