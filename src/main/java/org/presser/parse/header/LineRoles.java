package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Tells what the lines of a header are good for, apart from fields. */
final class LineRoles {

  private static final int SHORT = 80;
  private static final String SEPARATOR = " · ";

  private final List<LineFacts> lines;
  private final HeaderWords words;
  private final boolean[] field;

  LineRoles(List<LineFacts> lines, List<Field> fields, HeaderWords words) {
    this.lines = lines;
    this.words = words;
    this.field = new boolean[lines.size()];
    for (Field f : fields) {
      boolean whole = f.start() <= FieldReader.afterBullet(lines.get(f.line()).text());
      for (int i = f.line(); i <= f.last(); i++) {
        field[i] |= whole || i > f.line();
      }
    }
  }

  /** Tells whether a line is a field, furniture, a way to the page, or a sentence. */
  boolean taken(int i) {
    LineFacts f = lines.get(i);
    return field[i] || f.line().furniture() || f.crumb() || f.prose();
  }

  /** Tells whether a line holds a field. */
  boolean field(int i) {
    return field[i];
  }

  /** Tells whether a text names a briefing; the name of a room, {@code Briefing Room}, does not. */
  boolean briefing(String t) {
    List<Hit> places = words.hits(t, WordClass.PLACES);
    List<Hit> briefings = words.looseHits(t, WordClass.BRIEFING);
    boolean inflected =
        !briefings.isEmpty() && !dense(t) && words.hits(t, WordClass.BRIEFING).isEmpty();
    if (inflected
        && words.looseHits(t, WordClass.INSTITUTIONS).stream()
            .anyMatch(h -> h.start() < briefings.get(0).start())
        && briefings.get(0).end() == t.length()) {
      return false;
    }
    for (Hit h : briefings) {
      boolean room = false;
      for (Hit p : places) {
        boolean overlaps = p.start() < h.end() && p.end() > h.start() && p.length() > 1;
        boolean one = p.word().indexOf(' ') < 0 && !dense(t);
        boolean covers = p.start() <= h.start() && p.end() >= h.end() && !one;
        boolean follows = p.start() >= h.end() && p.start() - h.end() <= 1 && p.end() == t.length();
        room |= overlaps && (covers || p.end() > h.end()) || follows;
      }
      if (!room) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a text names a briefing and nothing more. */
  boolean bare(String t) {
    StringBuilder s = new StringBuilder(t);
    for (Hit h :
        words.looseHits(
            t, WordClass.BRIEFING, WordClass.STATEMENT, WordClass.HEADINGS, WordClass.OUTLETS)) {
      for (int i = h.start(); i < h.end(); i++) {
        s.setCharAt(i, ' ');
      }
    }
    String rest = Pieces.trim(s.toString(), words, false);
    if (t.indexOf(SEPARATOR) > 0 && place(rest)) {
      return true;
    }
    return s.chars().filter(Character::isLetterOrDigit).count() <= (dense(t) ? 1 : 2);
  }

  /**
   * Tells whether a line names an institution, or an office as letterheads do, and nothing more.
   */
  boolean institution(int i) {
    String t = lines.get(i).text();
    boolean other = briefing(t) || lines.get(i).prose() || !lines.get(i).dates().isEmpty();
    if (t.length() > SHORT || other || words.holds(t, WordClass.STATEMENT, WordClass.HEADINGS)) {
      return false;
    }
    if (words.is(t, WordClass.OFFICES, WordClass.INSTITUTIONS)) {
      return true;
    }
    List<Hit> hits = new ArrayList<>(words.looseHits(t, WordClass.INSTITUTIONS, WordClass.PLACES));
    boolean place =
        !hits.isEmpty() && hits.get(0).start() == 0 && hits.get(0).kind() == WordClass.PLACES;
    hits.removeIf(h -> place || h.kind() != WordClass.INSTITUTIONS);
    if (hits.isEmpty() || t.indexOf(':') >= 0) {
      return false;
    }
    if (!dense(t)) {
      return Names.capitalised(t, words) && !t.contains("\u2019s ") && !t.contains("'s ")
          || hits.get(0).start() == 0;
    }
    Hit last = hits.get(hits.size() - 1);
    boolean clear = last.length() > 1 || hits.size() > 1 || t.length() <= 8;
    return last.end() == t.length() && clear && !words.holds(t, WordClass.OFFICES);
  }

  /**
   * Tells whether a text is a place: it begins with a word of places, or holds one and has a
   * capital on every word. A word of institutions that is one of places too does not count.
   */
  boolean place(String t) {
    if (t.isEmpty() || t.length() > SHORT || t.indexOf(": ") > 0 || briefing(t)) {
      return false;
    }
    List<Hit> hits = new ArrayList<>(words.hits(t, WordClass.INSTITUTIONS, WordClass.PLACES));
    hits.removeIf(h -> h.kind() != WordClass.PLACES);
    if (hits.isEmpty()) {
      return false;
    }
    Hit first = hits.get(0);
    if (dense(t)) {
      return hits.get(hits.size() - 1).end() == t.length();
    }
    return first.start() == 0 || Names.capitalised(t, words) && edged(t, hits);
  }

  /**
   * Tells whether a word of places ends a part of a text, or stands among few words that are no
   * list; without capitals it must end the text.
   */
  private boolean edged(String t, List<Hit> hits) {
    boolean cased = t.chars().anyMatch(c -> Chars.cased((char) c));
    boolean ends =
        hits.stream()
            .anyMatch(h -> h.end() == t.length() || cased && ",(".indexOf(t.charAt(h.end())) >= 0);
    int count = PlaceWords.count(t);
    boolean brief =
        count <= PlaceWords.MOST_WORDS + 1 && t.indexOf(" and ") < 0 && t.indexOf('&') < 0;
    return ends && count <= 2 * PlaceWords.MOST_WORDS + 2 || cased && brief;
  }

  /** Tells whether a line holds a date or a time and little else. */
  boolean dated(int i) {
    LineFacts f = lines.get(i);
    int left = f.pieces().stream().mapToInt(String::length).sum();
    return !(f.dates().isEmpty() && f.times().isEmpty()) && left <= f.text().length() / 2;
  }

  /** Tells whether a line opens with a letter of lower case. */
  static boolean lower(String t) {
    return !t.isEmpty() && Character.isLowerCase(t.charAt(0));
  }

  /** Tells whether a text is in capitals. */
  static boolean capitals(String t) {
    long big = t.chars().filter(Character::isUpperCase).count();
    long small = t.chars().filter(Character::isLowerCase).count();
    return big > small;
  }

  /** Tells whether a text is written in a script without spaces. */
  static boolean dense(String t) {
    int n = 0;
    for (int i = 0; i < t.length(); i++) {
      n += Folded.dense(t.charAt(i)) ? 1 : 0;
    }
    return n * 2 > t.length() || n > 4 && Chars.cjk(t.charAt(0));
  }
}
