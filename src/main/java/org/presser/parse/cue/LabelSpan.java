package org.presser.parse.cue;

import org.presser.parse.page.Chars;

/**
 * Where a label stands once marks, brackets and a time code at its ends are taken off.
 *
 * @param start the first character
 * @param end the index after the last one
 * @param text the label, white space squeezed
 * @param time the time code that stood at its end, or null
 */
record LabelSpan(int start, int end, String text, String time) {

  private static final int SENTENCE = 5;

  /** Reads the label between two indexes; null if no label is left. */
  static LabelSpan of(String text, int from, int to) {
    int a = tagValueStart(text, from, to);
    int b = a > from ? text.indexOf(text.charAt(a - 1) == ' ' ? '>' : text.charAt(a - 1), a) : to;
    if (b < 0 || b > to) {
      b = to;
    }
    while (a < b && edge(text.charAt(a))) {
      a++;
    }
    while (b > a && edge(text.charAt(b - 1))) {
      b--;
    }
    String time = null;
    int stamp = stampStart(text, a, b);
    if (stamp > a) {
      time = TimeCode.clock(text, stamp, b);
      b = stamp;
      while (b > a && (edge(text.charAt(b - 1)) || "@-–—,".indexOf(text.charAt(b - 1)) >= 0)) {
        b--;
      }
    }
    boolean label = letters(text, a, b) && !sentence(text, a, b);
    return label ? new LabelSpan(a, b, squeeze(text, a, b), time) : null;
  }

  /**
   * The start of the value in a tag's inside: {@code v Name}, {@code q who="Name"}; else from. A
   * tag is told by the angle bracket before it.
   */
  private static int tagValueStart(String text, int from, int to) {
    if (from == 0 || text.charAt(from - 1) != '<') {
      return from;
    }
    for (int i = from; i + 2 < to; i++) {
      char c = text.charAt(i);
      if (c == '=' && (text.charAt(i + 1) == '"' || text.charAt(i + 1) == '\'')) {
        return i + 2;
      }
    }
    boolean voice = text.startsWith("v ", from);
    return voice ? from + 2 : from;
  }

  /** The start of a time code that ends the label, or the end if there is none. */
  private static int stampStart(String text, int from, int to) {
    if (from >= to || !TimeCode.mayEnd(text.charAt(to - 1))) {
      return to;
    }
    for (int i = Math.max(from + 1, to - 24); i < to; i++) {
      boolean blank = Chars.blank(text.charAt(i - 1));
      if (blank && TimeCode.end(text, i, to) == to) {
        return i;
      }
    }
    return to;
  }

  /** Tells whether more words begin with a small letter than any name or office has. */
  private static boolean sentence(String text, int from, int to) {
    int small = 0;
    for (int i = from + 1; i < to && small < SENTENCE; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '(') {
        return false;
      }
      small += Chars.small(c) && Chars.blank(text.charAt(i - 1)) ? 1 : 0;
    }
    return small >= SENTENCE;
  }

  private static boolean edge(char c) {
    return Chars.blank(c) || Chars.invisible(c) || c == '*' || c == '_' || c == '|' || c == '#';
  }

  private static boolean letters(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether single spaces are all the white space that there is. */
  private static boolean squeezed(String text, int from, int to) {
    char before = ' ';
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Chars.blank(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String squeeze(String text, int from, int to) {
    if (squeezed(text, from, to)) {
      return text.substring(from, to);
    }
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Chars.blank(c)) {
        out.append(c);
      } else if (out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }
}
