package org.presser.text.html;

/**
 * Takes text piece by piece, squeezes white space as browsers do, and knows only three breaks: the
 * end of a line, the end of a paragraph, a tab between cells. Breaks before the first and after the
 * last text vanish.
 */
final class LineSink {

  private static final int LINE = 1;
  private static final int PARAGRAPH = 2;

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder indent = new StringBuilder();
  private int breaks;
  private boolean blank;
  private boolean blankWasLineEnd;
  private boolean tab;
  private boolean held;

  /** Takes text in which all white space is the same. */
  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        blankWasLineEnd |= c == '\n' || c == '\r';
        blank = true;
      } else if (!isAtStart() || !isSpace(c)) {
        put(c);
      }
    }
  }

  /** Takes text whose lines and blanks are as they shall be. */
  void verbatim(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        breaks++;
        blank = false;
        indent.setLength(0);
      } else if (c == ' ' && (breaks > 0 || out.isEmpty())) {
        indent.append(c);
      } else {
        put(c);
      }
    }
  }

  private void put(char c) {
    boolean starts = breaks > 0 || out.isEmpty();
    if (held) {
      out.append(' ');
    } else if (tab) {
      out.append('\t');
    } else if (starts) {
      out.append("\n".repeat(out.isEmpty() ? 0 : breaks)).append(indent);
    } else if (blank && !joinsUnspaced(c)) {
      out.append(' ');
    }
    out.append(c);
    forget();
  }

  private void forget() {
    breaks = 0;
    blank = false;
    blankWasLineEnd = false;
    tab = false;
    held = false;
    indent.setLength(0);
  }

  /** A line end in the source of a page, between two characters of a script without spaces. */
  private boolean joinsUnspaced(char next) {
    return blankWasLineEnd && isUnspaced(out.charAt(out.length() - 1)) && isUnspaced(next);
  }

  /** Tells whether a character is of a script that has no spaces between words. */
  static boolean isUnspaced(char c) {
    return (c >= 0x3000 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xFF00 && c < 0xFFEF);
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  /** Ends the line; twice ends the paragraph. */
  void line() {
    if (!held && breaks < PARAGRAPH) {
      breaks += LINE;
    }
  }

  /** Ends the paragraph, if it has any text. */
  void paragraph() {
    if (!held && !tab) {
      breaks = Math.max(breaks, PARAGRAPH);
    }
  }

  /** Parts the next text from what stands before by a tab, on the same line. */
  void tab() {
    if (!isAtStart()) {
      tab = true;
    }
  }

  /** Ends a row of cells: a line, or a paragraph. */
  void row(boolean lineOnly) {
    tab = false;
    if (!held && !isAtStart()) {
      breaks = lineOnly ? LINE : PARAGRAPH;
    }
  }

  /** Sets the next text behind what stands before, on the same line, whatever breaks come first. */
  void hold() {
    if (!isAtStart()) {
      held = true;
    }
  }

  /** Appends marks to the last text, with nothing between. */
  void append(String marks) {
    out.append(marks);
  }

  /** Tells whether the next text would be the first of a line. */
  boolean isAtStart() {
    return !held && !tab && (breaks > 0 || out.isEmpty());
  }

  /** Returns how many characters there are so far. */
  int length() {
    return out.length();
  }

  /** Returns all lines, the last one ended, too. */
  String lines() {
    return out.isEmpty() ? "" : out + "\n";
  }
}
