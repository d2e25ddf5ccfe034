package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;

/** Finds the names on lines that hold nothing but names and titles of office. */
final class NameLines {

  private static final int MOST_BEFORE = 4;
  private static final int MOST_BEHIND = 5;

  private final NameTokens t;
  private final Names names;
  private final HeaderWords words;
  private final String s;

  private NameLines(String s, HeaderWords words) {
    this.s = s;
    this.words = words;
    this.t = words.tokens(s);
    this.names = new Names(t, words);
  }

  /**
   * Returns the names on a line that holds nothing but names and titles: {@code Office Name},
   * {@code Name, Office, Name, Office}.
   */
  static List<String> of(String s, HeaderWords words) {
    NameLines n = new NameLines(s, words);
    if (!n.t.titled()) {
      return List.of();
    }
    List<String> found = n.officeFirst();
    found = found.isEmpty() ? n.nameFirst() : found;
    return found.isEmpty() && s.indexOf(';') > 0 ? listed(s, words) : found;
  }

  /** Returns the name of a line that holds one and, on either side, titles alone; or null. */
  static String alone(String s, HeaderWords words) {
    NameLines n = new NameLines(s, words);
    int from = 0;
    while (n.t.titleEnd(from) > from) {
      from = n.t.titleEnd(from);
    }
    int end = from < n.t.size() ? n.t.runEnd(from) : from;
    int at = end;
    while (at < n.t.size() && (n.t.titleEnd(at) > at || n.t.text(at).equals(","))) {
      at = Math.max(at + 1, n.t.titleEnd(at));
    }
    boolean name = n.names.count(new int[] {from, end}) > (from > 0 ? 0 : 1) && at == n.t.size();
    return name ? n.t.print(from, end) : null;
  }

  /** Returns the name that opens a line with a title right behind it; or null. */
  static String opening(String s, HeaderWords words) {
    NameLines n = new NameLines(s, words);
    int end = n.t.size() > 0 && n.t.titleEnd(0) == 0 ? n.t.runEnd(0) : 0;
    int behind = end < n.t.size() && n.t.text(end).equals(",") ? end + 1 : end;
    boolean titled = n.t.titleEnd(behind) > behind;
    return titled && n.names.count(new int[] {0, end}) > 1 ? n.t.print(0, end) : null;
  }

  /** {@code Office, Name; Office, Name}. */
  private static List<String> listed(String s, HeaderWords words) {
    List<String> found = new ArrayList<>();
    for (String part : s.split(";")) {
      String name = words.loosely(part, WordClass.OFFICES) ? Names.item(part.strip(), words) : null;
      if (name == null) {
        return List.of();
      }
      found.add(name);
    }
    return found;
  }

  /** Returns the words with capitals before a line's comma, whatever stands behind it. */
  static List<String> commaFirst(String s, HeaderWords words) {
    NameLines n = new NameLines(s, words);
    int from = n.t.titleEnd(0);
    int end = from < n.t.size() ? n.t.runEnd(from) : from;
    boolean name = end - from > 1 && end < n.t.size() && n.t.text(end).equals(",");
    return name ? List.of(n.t.print(from, end)) : List.of();
  }

  private List<String> officeFirst() {
    for (int i = 0; i < t.size(); i++) {
      if (t.titleEnd(i) == i && i >= MOST_BEFORE) {
        return List.of();
      }
      if (t.titleEnd(i) == i) {
        boolean capital = !t.lower(i) && Character.isLetter(t.text(i).charAt(0));
        if (!capital && !t.joins(i)) {
          return List.of();
        }
        continue;
      }
      int from = i;
      while (t.titleEnd(from) > from) {
        from = t.titleEnd(from);
      }
      int[] run = from < t.size() ? names.behindTitle(i, from) : null;
      if (run == null && t.titleEnd(i) > i && titledAgain(from)) {
        i = from;
        continue;
      }
      boolean two = run != null && names.count(run) > 1;
      boolean office = two && t.honorific(i) && run[0] == from && officed(run[1]);
      return two && (ends(run[1]) || office) ? List.of(t.print(run[0], run[1])) : List.of();
    }
    return List.of();
  }

  /** Tells whether another title stands within the next few words. */
  private boolean titledAgain(int from) {
    for (int i = from; i < Math.min(t.size(), from + MOST_BEFORE); i++) {
      if (t.titleEnd(i) > i) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a comma and something short in capitals, no outlet, follow. */
  private boolean officed(int i) {
    return i < t.size()
        && t.text(i).equals(",")
        && t.size() - i <= MOST_BEHIND
        && Names.capitalised(s.substring(t.end(i)), words)
        && !words.holds(s.substring(t.end(i)), WordClass.OUTLETS);
  }

  /** Tells whether nothing but a few words of lower case or something in brackets follow. */
  private boolean ends(int i) {
    int at = i;
    while (at < t.size() && at - i < 2 && t.lower(at)) {
      at++;
    }
    return at == t.size() || t.text(at).equals("(") || t.titleEnd(at) == t.size();
  }

  private List<String> nameFirst() {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < t.size()) {
      int from = t.titleEnd(at);
      int end = from < t.size() ? t.runEnd(from) : from;
      int comma = comma(at);
      boolean alone = end == comma && end - from > 1;
      if (alone && titleBetween(comma, comma(comma + 1))) {
        found.add(t.print(from, end));
      }
      at = comma + 1;
    }
    return found;
  }

  /** Returns the next comma, dash or bracket from a token on, or the number of tokens. */
  private int comma(int i) {
    int at = i;
    while (at < t.size() && !",-–—(".contains(t.text(at))) {
      at++;
    }
    return at;
  }

  private boolean titleBetween(int from, int to) {
    for (int i = from; i < to && i < t.size(); i++) {
      if (t.titleEnd(i) > i) {
        return true;
      }
    }
    return false;
  }
}
