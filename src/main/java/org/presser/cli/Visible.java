package org.presser.cli;

/** Makes every character of a transcript visible. */
final class Visible {

  private Visible() {}

  /**
   * Shows what has no width besides what a terminal would obey: marks of direction, soft hyphens,
   * blanks of no width, marks of byte order. Joiners stay, since words of some scripts need them.
   *
   * @param text any text
   * @return one line, with such characters written as {@code \}{@code u200b}, tabs as {@code \}t
   */
  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    text.replace("\t", "\\t").codePoints().forEach(c -> show(c, shown));
    return Printable.of(shown.toString());
  }

  private static void show(int c, StringBuilder shown) {
    boolean joiner = c == 0x200c || c == 0x200d;
    if (Character.getType(c) == Character.FORMAT && !joiner) {
      shown.append(String.format("\\u%04x", c));
    } else {
      shown.appendCodePoint(c);
    }
  }
}
