package org.presser.parse.header;

import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.turn.BodyCues;

/**
 * Tells whether what looks like the first turn belongs to the header all the same: because lines
 * that only headers have, a date or a field, stand between it and the next one, and no speech does.
 */
final class FalseStart {

  /** The header goes on for at most so many lines. */
  private static final int MOST = 20;

  private static final int SHORT = 60;
  private static final int SHORT_DENSE = 20;
  private static final int LONGEST = 120;

  /** A row of a table has fewer words. */
  private static final int VALUE = 12;

  /** A word that is no abbreviation has so many letters at least. */
  private static final int WORD = 4;

  private final Page page;
  private final HeaderWords words;
  private final FieldKeys keys;
  private final BodyCues cues;

  private FalseStart(Page page, Words words, BodyCues cues) {
    this.page = page;
    this.cues = cues;
    this.words = new HeaderWords(words, null);
    this.keys = new FieldKeys(this.words);
  }

  /** Returns the line of the first turn that is one; the number of lines if there is none. */
  static int skip(Page page, Words words, BodyCues cues) {
    FalseStart f = new FalseStart(page, words, cues);
    int first = cues.firstLine();
    int next = f.next(first);
    while (next < page.count() && f.header(first, next)) {
      first = next;
      next = f.next(first);
    }
    return first;
  }

  private int next(int line) {
    int i = line + 1;
    int last = Math.min(page.count(), line + MOST);
    while (i < last && !cues.opens()[i]) {
      i++;
    }
    return i < last ? i : page.count();
  }

  /** Tells whether the lines from a first turn up to the next are those of a header. */
  private boolean header(int from, int to) {
    if (cues.alone()[from]) {
      return list(from, to);
    }
    if (page.length(from) > 2 * LONGEST) {
      return false;
    }
    if (field(from) || row(from)) {
      return true;
    }
    int evidence = -1;
    int spoken = 0;
    for (int i = from + 1; i < to; i++) {
      if (page.blank(i)) {
        continue;
      }
      boolean field = keyed(page.line(i));
      if (!field && page.length(i) > LONGEST) {
        return false;
      }
      if (field || page.length(i) <= SHORT && date(page.line(i)) && !sentence(i)) {
        evidence = i;
      } else if (spoken(i)) {
        spoken += evidence < 0 ? 1 : 2;
      }
    }
    return evidence >= 0 && spoken < 2;
  }

  /** Tells whether a label alone announces a list of persons: none of the lines is a sentence. */
  private boolean list(int from, int to) {
    String key = key(page.line(from));
    int blank = key == null ? -1 : key.indexOf(' ');
    boolean briefers =
        key != null && (persons(key) || blank > 0 && persons(key.substring(0, blank)));
    for (int i = from + 1; i < to && briefers; i++) {
      briefers =
          page.blank(i)
              || page.length(i) <= LONGEST
                  && !Chars.terminal(page.text().charAt(page.to(i) - 1))
                  && page.line(i).indexOf(' ') > 0;
    }
    return briefers && to < page.count() && to > from + 1;
  }

  private boolean persons(String key) {
    return words.is(key, WordClass.MODERATING) || words.is(key, WordClass.KEY_BRIEFERS);
  }

  /** Tells whether a line holds a key that no other turn has, and one of a field stands by it. */
  private boolean field(int line) {
    String key = key(page.line(line));
    int before = page.previous(line);
    int after = page.next(line);
    boolean beside =
        before >= 0 && keyed(page.line(before)) || after >= 0 && keyed(page.line(after));
    if (key == null || !beside || says(line, key.length())) {
      return false;
    }
    for (int i = line + 1; i < page.count(); i++) {
      if (cues.opens()[i] && key.equals(key(page.line(i)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a line stands in a table of the header: a key of a field stands in its block
   * above it, and no line of the block is a sentence.
   */
  private boolean row(int line) {
    boolean keyed = false;
    for (int i = line - 1; i >= 0 && line - i < MOST && !page.blank(i); i--) {
      if (Chars.terminal(page.text().charAt(page.to(i) - 1)) && !empty(i)) {
        return false;
      }
      keyed |= tabled(page.line(i));
    }
    for (int i = line; i < page.count() && keyed && !page.blank(i); i++) {
      keyed =
          page.line(i).split(" ", VALUE).length < VALUE
              && !Chars.terminal(page.text().charAt(page.to(i) - 1))
              && page.length(i) <= LONGEST;
    }
    return keyed;
  }

  private boolean empty(int line) {
    return Chars.colon(page.text().charAt(page.to(line) - 1));
  }

  /** Tells whether a line begins with a key and a colon, or with one and a wide space. */
  private boolean tabled(String line) {
    String key = key(line);
    int gap = line.indexOf('\u3000');
    key = key == null && gap > 0 ? line.substring(0, gap) : key;
    return key != null && (words.is(key, WordClass.KEY_BRIEFERS) || !keys.kinds(key).isEmpty());
  }

  /** Tells whether a sentence ends behind a key, after a word that is no abbreviation. */
  private boolean says(int line, int key) {
    String t = page.line(line);
    int letters = 0;
    for (int i = key; i < t.length(); i++) {
      boolean ends = i + 1 >= t.length() || Chars.blank(t.charAt(i + 1));
      if (Chars.fullStop(t.charAt(i)) && ends && letters >= WORD) {
        return true;
      }
      letters = Character.isLetter(t.charAt(i)) ? letters + 1 : 0;
    }
    return false;
  }

  private static String key(String line) {
    int colon = KeyFinder.colon(line, 0);
    return colon > 0 ? line.substring(0, colon).strip() : null;
  }

  /** Tells whether a line begins with a key of a field that is no speaker's label. */
  private boolean keyed(String line) {
    String key = key(line);
    boolean empty = Chars.colon(line.charAt(line.length() - 1));
    return key != null
        && keys.kinds(key).stream()
            .anyMatch(
                k -> k != WordClass.KEY_BRIEFERS && (empty || k != WordClass.KEY_INSTITUTION));
  }

  /** Tells whether a line ends as sentences do and is longer than a date. */
  private boolean sentence(int i) {
    char last = page.text().charAt(page.to(i) - 1);
    return Chars.terminal(last) && page.length(i) > SHORT / 2;
  }

  /** Tells whether a line ends as speech does. */
  private boolean spoken(int i) {
    String line = page.line(i);
    char last = line.charAt(line.length() - 1);
    int least = LineRoles.dense(line) ? SHORT_DENSE : SHORT;
    return Chars.terminal(last) && page.sentenceEndsBefore(page.to(i)) && line.length() > least
        || "?？".indexOf(last) >= 0;
  }

  /** Tells whether a line holds a year and little else. */
  private static boolean date(String line) {
    int run = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean digit = i < line.length() && Character.isDigit(line.charAt(i));
      if (!digit && run == 4) {
        int year = Integer.parseInt(line.substring(i - 4, i));
        if (year >= 1900 && year < 2700) {
          return true;
        }
      }
      run = digit ? run + 1 : 0;
    }
    return false;
  }
}
