package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds keys of fields inside a line. */
final class KeyFinder {

  private static final String BULLETS = "•·○●◦▪■□◆◇※*-–►▶∙⦁‧";
  private static final String OPENING = "([（［【";
  private static final String CLOSING = ")]）］】";
  private static final int MOST_WORDS = 4;

  /**
   * A key.
   *
   * @param text the key
   * @param start the index of its first character
   * @param colon the index of its colon
   */
  record Key(String text, int start, int colon) {}

  private final FieldKeys keys;
  private final HeaderWords words;

  KeyFinder(FieldKeys keys, HeaderWords words) {
    this.keys = keys;
    this.words = words;
  }

  /**
   * Finds keys from an index on: known ones, and such as stand apart.
   *
   * @param fields whether a field stands before the index
   */
  List<Key> more(String t, int from, boolean fields) {
    List<Key> found = new ArrayList<>();
    List<Hit> briefings = words.hits(t, WordClass.BRIEFING);
    int after = from;
    for (int c = colon(t, from); c >= 0; c = colon(t, c + 1)) {
      int start = start(t, after, c, fields || !found.isEmpty(), briefings);
      if (start >= 0) {
        found.add(new Key(t.substring(start, c).strip(), start, c));
        after = c + 1;
      }
    }
    return found;
  }

  private int start(String t, int from, int colon, boolean fields, List<Hit> briefings) {
    int end = colon;
    while (end > from && Chars.blank(t.charAt(end - 1))) {
      end--;
    }
    int known = -1;
    int tokens = 0;
    for (int i = end - 1; i > Math.max(from - 1, 0) && tokens < MOST_WORDS; i--) {
      if (Chars.blank(t.charAt(i)) || !opens(t, i)) {
        continue;
      }
      tokens++;
      String key = t.substring(i, end);
      boolean number = i > 1 && Character.isDigit(t.charAt(i - 2));
      boolean listed = (fields || number) && keys.known(key) && key.length() > 1;
      boolean named = keys.formed(key) && !keys.kinds(key).isEmpty();
      known = (named || listed) && !splits(i, briefings) ? i : known;
      if (apart(t, i)) {
        return known < 0 && keys.unknown(key) && (fields || dated(t, from, i)) ? i : known;
      }
    }
    boolean dense = known > 0 && Folded.dense(t.charAt(known));
    boolean bracket = known > 0 && OPENING.indexOf(t.charAt(known - 1)) >= 0;
    boolean number = known > 1 && Character.isDigit(t.charAt(known - 2));
    return fields || dense || bracket || number ? known : -1;
  }

  /** Tells whether nothing but dates and times stand before a key. */
  private boolean dated(String t, int from, int to) {
    String before = t.substring(from, to).strip();
    List<DateMatch> dates = DateFinder.find(before, words);
    return !dates.isEmpty()
        && Pieces.of(before, dates, TimeFinder.find(before, dates, words), words).isEmpty();
  }

  /** Tells whether a phrase for a briefing, which must not be torn apart, runs over an index. */
  private static boolean splits(int i, List<Hit> briefings) {
    return briefings.stream().anyMatch(h -> h.start() < i && h.end() > i);
  }

  private static boolean opens(String t, int i) {
    char before = t.charAt(i - 1);
    return Chars.blank(before) || "|/;；([（".indexOf(before) >= 0;
  }

  /** Tells whether what starts at an index stands apart from what is before it. */
  private static boolean apart(String t, int i) {
    char before = t.charAt(i - 1);
    char second = i > 1 ? t.charAt(i - 2) : ' ';
    return before == '\u3000'
        || before == '\t'
        || before == '|'
        || second == '|'
        || Chars.blank(second) && Chars.blank(before);
  }

  /** Returns the first colon from an index on that is no part of a time or an address, or -1. */
  static int colon(String t, int from) {
    for (int i = from; i < t.length(); i++) {
      if (!Chars.colon(t.charAt(i))) {
        continue;
      }
      boolean time =
          i > 0
              && i + 1 < t.length()
              && Character.isDigit(t.charAt(i - 1))
              && Character.isDigit(t.charAt(i + 1));
      if (!time && !t.startsWith("//", i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the index of the bracket that closes the one that is open at an index, or -1. */
  static int closing(String t, int at) {
    List<Integer> open = new ArrayList<>();
    int depth = -1;
    for (int i = 0; i < t.length(); i++) {
      if (i == at) {
        depth = open.size();
        if (depth == 0) {
          return -1;
        }
      }
      if (OPENING.indexOf(t.charAt(i)) >= 0) {
        open.add(i);
      } else if (CLOSING.indexOf(t.charAt(i)) >= 0 && !open.isEmpty()) {
        open.remove(open.size() - 1);
        if (depth > open.size()) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Returns the index behind a bullet or a number of a list; 0 if there is none. */
  static int afterBullet(String t) {
    int i = 0;
    if (!t.isEmpty() && BULLETS.indexOf(t.charAt(0)) >= 0) {
      i = 1;
    } else if (!t.isEmpty()) {
      Numeral n = Numeral.at(t, 0);
      boolean mark = n != null && n.digits() <= 2 && n.end() < t.length();
      boolean clock = mark && n.end() + 1 < t.length() && Character.isDigit(t.charAt(n.end() + 1));
      i = mark && !clock && "、.．)）".indexOf(t.charAt(n.end())) >= 0 ? n.end() + 1 : 0;
    }
    int at = i;
    while (i > 0 && at < t.length() && Chars.blank(t.charAt(at))) {
      at++;
    }
    return at;
  }
}
