package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Takes dates, times, days of the week and marks out of a line. */
final class Pieces {

  private static final String MARKS = ",;:：、，。|-–—·•()（）[]［］【】<>/~～*#\"“”";

  private Pieces() {}

  /** Returns what is left of a line, cut where something was taken out. */
  static List<String> of(
      String t, List<DateMatch> dates, List<TimeMatch> times, HeaderWords words) {
    StringBuilder s = new StringBuilder(t);
    dates.forEach(d -> cut(s, d.start(), d.end()));
    times.forEach(m -> cut(s, m.start(), m.end()));
    List<String> pieces = new ArrayList<>();
    boolean dated = !dates.isEmpty() || !times.isEmpty();
    int from = 0;
    for (int i = 0; i <= s.length(); i++) {
      if (i == s.length() || breaks(s, i)) {
        String piece = trim(s.substring(from, i), words, dated);
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  private static void cut(StringBuilder s, int from, int to) {
    for (int i = from; i < to; i++) {
      s.setCharAt(i, '\n');
    }
  }

  private static boolean breaks(CharSequence s, int i) {
    char c = s.charAt(i);
    boolean wide = c == '\u3000' || c == '\t' || Chars.blank(c) && i > 0 && Chars.blank(s.charAt(i - 1));
    return c == '\n' || c == '|' || wide;
  }

  /** Takes marks, days of the week and, beside dates, small words off both ends. */
  static String trim(String piece, HeaderWords words, boolean dated) {
    String s = piece;
    String before;
    do {
      before = s;
      s = strip(s);
      s = dated ? withoutEnds(s, words) : s;
    } while (!s.equals(before));
    return s;
  }

  private static String withoutEnds(String s, HeaderWords words) {
    int a = 0;
    while (a < s.length() && !edge(s.charAt(a))) {
      a++;
    }
    String first = s.substring(0, a);
    if (!first.isEmpty() && (droppable(first, words) || a == s.length() && words.joins(first))) {
      return s.substring(a);
    }
    int b = s.length();
    while (b > 0 && !edge(s.charAt(b - 1))) {
      b--;
    }
    String last = s.substring(b);
    if (!last.isEmpty() && droppable(last, words)) {
      return s.substring(0, b);
    }
    return s;
  }

  private static boolean edge(char c) {
    return Chars.blank(c) || MARKS.indexOf(c) >= 0;
  }

  private static boolean droppable(String word, HeaderWords words) {
    boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return words.weekday(Folding.fold(word)) || words.is(word, WordClass.AM, WordClass.PM) || words.small(word) || capitals && words.joins(word);
  }

  private static String strip(String s) {
    int a = 0;
    int b = s.length();
    while (a < b && edge(s.charAt(a))) {
      a++;
    }
    while (b > a && (edge(s.charAt(b - 1)) && s.charAt(b - 1) != ')' && s.charAt(b - 1) != '）' || unopened(s, a, b))) {
      b--;
    }
    return s.substring(a, b);
  }

  private static boolean unopened(String s, int a, int b) {
    char c = s.charAt(b - 1);
    if (c != ')' && c != '）') {
      return false;
    }
    int open = s.lastIndexOf(c == ')' ? '(' : '（', b - 1);
    return open < a;
  }
}
