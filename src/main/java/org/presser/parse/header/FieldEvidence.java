package org.presser.parse.header;

import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Weighs whether a line whose key no lexicon has for a field holds one all the same. */
final class FieldEvidence {

  private static final WordClass BRIEFING = WordClass.BRIEFING;
  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_KEY = 48;
  private static final int LEAST_BLOCK = 3;
  private static final int LEAST_HABIT = 2;

  /** Somebody's name and what that person said, in so many words at least, are a headline. */
  private static final int LEAST_SAID = 5;

  private static final int LONGEST_LONE_KEY = 16;
  private static final int LONGEST_LONE_VALUE = 60;

  private final List<HeaderLine> lines;
  private final FieldKeys keys;
  private final HeaderWords words;
  private final boolean habit;

  FieldEvidence(List<HeaderLine> lines, FieldKeys keys, HeaderWords words) {
    this.lines = lines;
    this.keys = keys;
    this.words = words;
    this.habit = known();
  }

  /** Tells whether the header makes a habit of fields. */
  boolean habit() {
    return habit;
  }

  /** Tells whether several lines begin with keys that the lexicon knows. */
  private boolean known() {
    int n = 0;
    for (HeaderLine line : lines) {
      String t = line.text();
      int start = KeyFinder.afterBullet(t);
      int colon = KeyFinder.colon(t, start);
      n +=
          colon > 0 && colon <= LONGEST_KEY && !keys.kinds(t.substring(start, colon)).isEmpty()
              ? 1
              : 0;
    }
    return n >= LEAST_HABIT;
  }

  /** Tells whether a line is set as the field right before it, with a blank before its colon. */
  private boolean styled(int i, int last) {
    return last == i - 1 && spaced(lines.get(i).text()) && spaced(lines.get(i - 1).text());
  }

  private static boolean spaced(String t) {
    int colon = KeyFinder.colon(t, 0);
    return colon > 0 && Chars.blank(t.charAt(colon - 1));
  }

  /** Tells whether a value begins with a word of furniture, as links to share a page do. */
  boolean shares(String value) {
    List<Hit> hits = words.hits(value, WordClass.FURNITURE);
    return !hits.isEmpty() && hits.get(0).start() == 0;
  }

  /** Tells whether a key that the lexicon has for no field and its value are one all the same. */
  boolean loose(int i, String key, String value, int last) {
    if (value.length() > LONGEST_VALUE || FieldValues.sentence(value) || !keys.formed(key)) {
      return false;
    }
    if (said(value) && !keys.known(key)) {
      return false;
    }
    boolean follows = last == i - 1 && !lines.get(i).gap();
    boolean lone =
        i <= 1 && lines.get(i).gap() && (i + 1 == lines.size() || lines.get(i + 1).gap());
    if (lone
        && !keys.known(key)
        && !LineRoles.capitals(key)
        && PlaceWords.count(value) >= LEAST_SAID) {
      return false;
    }
    boolean briefing = words.loosely(value, BRIEFING);
    if (i == 0 && briefing && keys.kinds(key).isEmpty()) {
      return false;
    }
    boolean brief = key.length() <= LONGEST_LONE_KEY && value.length() <= LONGEST_LONE_VALUE;
    boolean plain = key.chars().noneMatch(Character::isDigit) && !words.loosely(key, BRIEFING);
    if (brief && plain && (habit || styled(i, last)) || inBlock(i)) {
      return true;
    }
    boolean beside =
        follows
            || i + 1 < lines.size() && !lines.get(i + 1).gap() && keyed(lines.get(i + 1).text());
    return keys.unknown(key)
        && (follows || !briefing)
        && (beside || i > 0 && (brief || keys.known(key)));
  }

  /** Tells whether a value is a quotation of several words, as in a headline. */
  private static boolean said(String value) {
    boolean quoted = Chars.opening(value.charAt(0)) && "(（[［".indexOf(value.charAt(0)) < 0;
    return quoted
        && Chars.closing(value.charAt(value.length() - 1))
        && PlaceWords.count(value) >= LEAST_SAID - 1;
  }

  /** Tells whether a line is one of three or more that all have a key and a value. */
  private boolean inBlock(int i) {
    int from = i;
    while (from > 0 && !lines.get(from).gap() && valued(from - 1)) {
      from--;
    }
    int to = i + 1;
    while (to < lines.size() && !lines.get(to).gap() && valued(to)) {
      to++;
    }
    return to - from >= LEAST_BLOCK;
  }

  private boolean valued(int i) {
    String t = lines.get(i).text();
    int colon = KeyFinder.colon(t, KeyFinder.afterBullet(t));
    return keyed(t) && !t.substring(colon + 1).isBlank() && !lines.get(i).furniture();
  }

  boolean keyed(String t) {
    int start = KeyFinder.afterBullet(t);
    int colon = KeyFinder.colon(t, start);
    return colon > 0
        && colon - start <= LONGEST_KEY
        && keys.formed(t.substring(start, colon).strip());
  }
}
