package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Takes dates, times, days of the week and marks out of a line. */
final class Pieces {

  private static final String MARKS = ",;:：、，،。|-–—·•()（）[]［］【】<>/~～〜*#\"“”";

  private Pieces() {}

  /** Returns what is left of a line, cut where something was taken out. */
  static List<String> of(
      String t, List<DateMatch> dates, List<TimeMatch> times, HeaderWords words) {
    StringBuilder s = new StringBuilder(t);
    dates.forEach(d -> cut(s, d.start(), d.end()));
    times.forEach(m -> cut(s, m.start(), m.end()));
    boolean dated = !dates.isEmpty() || !times.isEmpty();
    List<String> pieces = new ArrayList<>();
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
    boolean wide = Chars.blank(c) && i > 0 && Chars.blank(s.charAt(i - 1));
    boolean dot = (c == '·' || c == '•') && i > 0 && Chars.blank(s.charAt(i - 1));
    return c == '\n' || dot || c == '|' || c == '\u3000' || c == '\t' || wide;
  }

  /**
   * Takes marks off both ends, and beside dates days of the week and small words too; a small word
   * before a mark stays.
   */
  static String trim(String piece, HeaderWords words, boolean dated) {
    int a = 0;
    int b = piece.length();
    boolean closed = false;
    boolean changed = true;
    while (changed && a < b) {
      int from = skip(piece, a, b);
      int to = back(piece, from, b);
      closed |= piece.substring(to, b).chars().anyMatch(c -> !Chars.blank((char) c));
      changed = false;
      if (dated && from < to) {
        int first = wordEnd(piece, from, to);
        int last = wordStart(piece, from, to, words);
        boolean alone = first == to;
        boolean right = last < to && drops(piece.substring(last, to), words, !closed, alone);
        boolean brief = first < to && piece.charAt(first - 1) == '.' && capital(piece, first, to);
        boolean left = first > from && drops(piece.substring(from, first), words, !brief, alone);
        changed = left || right;
        from = left ? first : from;
        to = right && !(left && alone) ? last : to;
      }
      a = from;
      b = Math.max(from, to);
    }
    return piece.substring(a, b);
  }

  /** Tells whether a word with a capital stands right behind a blank. */
  private static boolean capital(String s, int blank, int to) {
    return blank + 1 < to
        && Chars.blank(s.charAt(blank))
        && Character.isUpperCase(s.charAt(blank + 1));
  }

  private static boolean drops(String word, HeaderWords words, boolean small, boolean alone) {
    boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    boolean joins = (capitals || alone) && words.joins(word);
    return words.weekday(Folding.fold(word).strip())
        || words.is(word, WordClass.AM, WordClass.PM)
        || small && (words.small(word) || joins);
  }

  private static int wordEnd(String s, int from, int to) {
    int i = from;
    while (i < to && !edge(s.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns where the last word starts, or the last part behind a comma if it is a day's name. */
  private static int wordStart(String s, int from, int to, HeaderWords words) {
    int comma = Math.max(s.lastIndexOf(',', to - 1), s.lastIndexOf('،', to - 1));
    if (comma > from && words.weekday(Folding.fold(s.substring(comma + 1, to)).strip())) {
      return comma + 1;
    }
    int i = to;
    while (i > from && !edge(s.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean edge(char c) {
    return Chars.blank(c) || MARKS.indexOf(c) >= 0;
  }

  private static int skip(String s, int a, int b) {
    int i = a;
    while (i < b && (edge(s.charAt(i)) || s.charAt(i) == '.')) {
      i++;
    }
    return i;
  }

  private static int back(String s, int a, int b) {
    int i = b;
    while (i > a && edge(s.charAt(i - 1)) && !closes(s, a, i)) {
      i--;
    }
    return i;
  }

  /** Tells whether the character before an index closes a bracket that the piece opens. */
  private static boolean closes(String s, int a, int b) {
    char c = s.charAt(b - 1);
    return (c == ')' || c == '）') && s.lastIndexOf(c == ')' ? '(' : '（', b - 1) >= a;
  }
}
