package org.presser.parse.page;

/** Knows telephone numbers. */
public final class Telephone {

  /** A number has so many digits at least. */
  private static final int LEAST = 7;

  /** What stands between its digits. */
  private static final CharSet BETWEEN = CharSet.of(" -()/.+");

  private Telephone() {}

  /** Tells whether a telephone number stands between two indexes. */
  public static boolean in(String text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to && digits < LEAST; i++) {
      char c = text.charAt(i);
      digits = Chars.digit(c) ? digits + 1 : BETWEEN.has(c) ? digits : 0;
    }
    return digits >= LEAST;
  }
}
