package org.presser.text;

/** Line ends: LF, CRLF and CR, and nothing else. */
public final class LineEnds {

  private LineEnds() {}

  /**
   * Makes LF the only line end, so that CRLF counts as one code point in all that follows.
   *
   * @param text any text
   * @return the text with LF for each CRLF and each other CR; the same object where there is no CR
   */
  public static String normalize(String text) {
    int cr = text.indexOf('\r');
    if (cr < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    int start = 0;
    while (cr >= 0) {
      result.append(text, start, cr).append('\n');
      start = cr + 1;
      if (start < text.length() && text.charAt(start) == '\n') {
        start++;
      }
      cr = text.indexOf('\r', start);
    }
    return result.append(text, start, text.length()).toString();
  }
}
