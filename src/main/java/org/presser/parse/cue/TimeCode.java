package org.presser.parse.cue;

import org.presser.parse.page.CharSet;
import org.presser.parse.page.Chars;

/** Time codes of captions and chats: {@code 00:12:03}, {@code (04:25)}, {@code [6.5.31, 14:05]}. */
public final class TimeCode {

  private static final int LONGEST = 40;
  private static final CharSet OPEN = CharSet.of("([<（【{");
  private static final CharSet CLOSE = CharSet.of(")]>）】}");

  private TimeCode() {}

  /**
   * Returns where a time code ends that starts at an index, or the index itself if there is none.
   */
  public static int end(String text, int from, int to) {
    int i = from;
    char first = i < to ? text.charAt(i) : ' ';
    boolean bracket = OPEN.has(first);
    if (bracket) {
      i++;
    }
    if (i >= to || !Character.isDigit(text.charAt(i))) {
      return from;
    }
    boolean clock = false;
    int limit = Math.min(to, i + LONGEST);
    int last = i;
    while (i < limit) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        last = i + 1;
      } else if (c == ':' && clockAt(text, i, to)) {
        clock = true;
      } else if (!joins(text, i, limit)) {
        break;
      }
      i++;
    }
    if (!clock) {
      return from;
    }
    return bracket ? close(text, i, to, from) : last(text, last, to, from);
  }

  /** Tells whether a character is one that time codes end in. */
  static boolean mayEnd(char c) {
    return CLOSE.has(c) || Character.isDigit(c);
  }

  private static int close(String text, int i, int to, int from) {
    int end = meridiem(text, i, to);
    while (end < to && Chars.blank(text.charAt(end))) {
      end++;
    }
    return end < to && CLOSE.has(text.charAt(end)) ? end + 1 : from;
  }

  private static int last(String text, int last, int to, int from) {
    if (last < to && (Character.isLetter(text.charAt(last)) || text.charAt(last) == ':')) {
      return from;
    }
    return timeOfDay(text, last, to) ? from : last;
  }

  /** A time of day in words, {@code 9:45 A.M.}, is no time code. */
  private static boolean timeOfDay(String text, int from, int to) {
    int i = from;
    while (i < to && Chars.blank(text.charAt(i))) {
      i++;
    }
    if (i + 1 >= to || "aApP".indexOf(text.charAt(i)) < 0) {
      return false;
    }
    int m = text.charAt(i + 1) == '.' ? i + 2 : i + 1;
    return m < to && "mM".indexOf(text.charAt(m)) >= 0;
  }

  private static int meridiem(String text, int i, int to) {
    int end = i;
    while (end < to && end - i < 6 && " apmAPM.\u00a0\u202f".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** A colon between a digit and two digits. */
  private static boolean clockAt(String text, int i, int to) {
    return i + 2 < to
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1))
        && Character.isDigit(text.charAt(i + 2));
  }

  private static boolean joins(String text, int i, int limit) {
    char c = text.charAt(i);
    boolean mark = c == '.' || c == ',' || c == '/' || c == '-' || c == '>' || c == ' ';
    if (!mark || i + 1 >= limit) {
      return false;
    }
    char next = text.charAt(i + 1);
    return Character.isDigit(next)
        || (c == ',' && next == ' ')
        || (c == ' ' && next == '-')
        || (c == '-'
            && (next == '-' || next == '>' || next == ' ' && clockFrom(text, i + 2, limit)))
        || (c == '>' && next == ' ');
  }

  /** Tells whether a time stands at an index, as behind the dash of {@code 0:00 - 0:07}. */
  private static boolean clockFrom(String text, int from, int to) {
    int i = from;
    while (i < to && i - from < 2 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > from && i < to && text.charAt(i) == ':' && clockAt(text, i, to);
  }

  /**
   * Returns where a time code in brackets starts that ends at an index, or the index itself if
   * there is none.
   */
  public static int start(String text, int from, int to) {
    if (to - from < 6 || ")]）】".indexOf(text.charAt(to - 1)) < 0) {
      return to;
    }
    for (int i = to - 2; i >= Math.max(from, to - LONGEST); i--) {
      if ("([（【".indexOf(text.charAt(i)) >= 0) {
        return end(text, i, to) == to ? i : to;
      }
    }
    return to;
  }

  /** Returns the first time of day or running time in a time code, {@code 00:12:03}. */
  public static String clock(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i) == ':' && clockAt(text, i, to)) {
        int a = i;
        while (a > from && Character.isDigit(text.charAt(a - 1))) {
          a--;
        }
        int b = i + 3;
        if (b + 2 < to && text.charAt(b) == ':' && Character.isDigit(text.charAt(b + 1))) {
          b += 3;
        }
        return text.substring(a, b);
      }
    }
    return null;
  }
}
