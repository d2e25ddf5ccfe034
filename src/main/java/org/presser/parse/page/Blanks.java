package org.presser.parse.page;

/** White space in texts. */
public final class Blanks {

  private static final CharSet WHITE = CharSet.of(" \t\n\u000b\f\r");

  private Blanks() {}

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
