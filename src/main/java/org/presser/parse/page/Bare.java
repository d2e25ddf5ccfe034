package org.presser.parse.page;

/** Takes marks and brackets off the ends of a line. */
public final class Bare {

  private Bare() {}

  /** Returns a line without what is no letter or digit at its ends. */
  public static String of(String line) {
    int a = 0;
    int b = line.length();
    while (a < b && !Chars.word(line.charAt(a))) {
      a++;
    }
    while (b > a && !Chars.word(line.charAt(b - 1))) {
      b--;
    }
    return line.substring(a, b);
  }
}
