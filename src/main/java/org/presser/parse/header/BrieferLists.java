package org.presser.parse.header;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/**
 * Reads lists of those who brief, one a line, below a line that announces them: {@code
 * PARTICIPANTS}, {@code Participants from the bank:}.
 */
final class BrieferLists {

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_ITEM = 120;
  private static final int MOST = 20;
  private static final int MOST_WORDS = 4;

  private final List<HeaderLine> lines;
  private final FieldKeys keys;
  private final HeaderWords words;

  BrieferLists(List<HeaderLine> lines, FieldKeys keys, HeaderWords words) {
    this.lines = lines;
    this.keys = keys;
    this.words = words;
  }

  /**
   * Returns the list that a line announces as a field whose items are separated by semicolons; null
   * if it announces none.
   */
  Field at(int i) {
    String t = lines.get(i).text();
    boolean colon = Chars.colon(t.charAt(t.length() - 1));
    String heading = colon ? t.substring(0, t.length() - 1).strip() : t;
    if (heading.length() > LONGEST_HEADING || !announces(heading)) {
      return null;
    }
    int last = i;
    StringBuilder value = new StringBuilder();
    while (last + 1 < lines.size() && item(last + 1, i + 1)) {
      last++;
      String item = lines.get(last).text();
      value.append(value.isEmpty() ? "" : "; ").append(item.substring(KeyFinder.afterBullet(item)));
    }
    int least = colon ? 2 : 1;
    if (last - i < least) {
      return null;
    }
    Set<WordClass> kinds = EnumSet.of(WordClass.KEY_BRIEFERS);
    return new Field(heading, value.toString(), i, 0, last, kinds, false);
  }

  /** Tells whether a text is a key for those who brief, or a phrase that begins with one. */
  private boolean announces(String heading) {
    if (keys.kinds(heading).contains(WordClass.KEY_BRIEFERS)) {
      return true;
    }
    int blank = heading.indexOf(' ');
    String word = blank < 0 ? "" : heading.substring(0, blank);
    int next = heading.indexOf(' ', blank + 1);
    String small = next < 0 ? "" : heading.substring(blank + 1, next);
    return words.is(word, WordClass.KEY_BRIEFERS)
        && !words.is(word, WordClass.OFFICES, WordClass.HONORIFICS)
        && words.is(small, WordClass.FUNCTION_WORDS, WordClass.CONNECTIVES);
  }

  private boolean colon(int i) {
    String t = lines.get(i).text();
    return Chars.colon(t.charAt(t.length() - 1));
  }

  /** Tells whether a line is a name and the next, of the same block, a title of office. */
  private boolean titledBelow(int i) {
    String t = lines.get(i).text();
    boolean next = i + 1 < lines.size() && !lines.get(i + 1).gap();
    return next
        && PlaceWords.count(t) <= MOST_WORDS
        && Names.capitalised(t, words)
        && !words.holds(t, WordClass.OFFICES, WordClass.INSTITUTIONS)
        && words.holds(lines.get(i + 1).text(), WordClass.OFFICES);
  }

  private boolean item(int i, int first) {
    HeaderLine line = lines.get(i);
    String t = line.text();
    boolean key =
        KeyFinder.colon(t, 0) > 0 || !keys.kinds(t).isEmpty() && t.length() <= LONGEST_HEADING;
    boolean bullet = KeyFinder.afterBullet(t) > 0;
    boolean near = i == first && (bullet || line.indented() || colon(i - 1));
    boolean apart = line.gap() && !near && !(i > first && titledBelow(i));
    return i - first < MOST
        && !apart
        && !line.furniture()
        && !key
        && t.length() <= LONGEST_ITEM
        && DateFinder.find(t, words).isEmpty()
        && !Chars.terminal(t.charAt(t.length() - 1))
        && !words.loosely(t, WordClass.BRIEFING);
  }
}
