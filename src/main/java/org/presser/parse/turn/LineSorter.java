package org.presser.parse.turn;

import java.util.HashMap;
import java.util.Map;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.Wrap;

/** Tells speech from notes, headings and furniture, line by line. */
public final class LineSorter {

  private static final int SHORT = 60;
  private static final int NOTE = 240;
  private static final int REPEATS = 3;

  private final Page page;
  private final Wrap wrap;
  private final Words words;
  private final boolean[] cued;
  private final LineKind[] kinds;
  private final Map<String, Integer> repeats = new HashMap<>();

  private LineSorter(Page page, Wrap wrap, Words words, boolean[] cued) {
    this.page = page;
    this.wrap = wrap;
    this.words = words;
    this.cued = cued;
    this.kinds = new LineKind[page.count()];
  }

  /**
   * Sorts the lines of a page.
   *
   * @param cued which lines begin with a cue that opens a turn
   * @param from the first line that belongs to the body
   */
  public static LineKind[] sort(Page page, Wrap wrap, Words words, boolean[] cued, int from) {
    LineSorter sorter = new LineSorter(page, wrap, words, cued);
    sorter.countRepeats();
    for (int i = 0; i < page.count(); i++) {
      sorter.kinds[i] = sorter.kind(i);
    }
    EndMarks.sort(page, words, cued, sorter.kinds, from);
    return sorter.kinds;
  }

  private void countRepeats() {
    for (int i = 0; i < page.count(); i++) {
      if (!page.blank(i) && !cued[i] && page.length(i) <= 80) {
        repeats.merge(shapeOf(page.line(i)), 1, Integer::sum);
      }
    }
  }

  /** A line with its numbers made equal: running heads differ in nothing else. */
  private static String shapeOf(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c)) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != '#') {
          out.append('#');
        }
      } else if (!Chars.blank(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private LineKind kind(int i) {
    if (page.blank(i)) {
      return LineKind.BLANK;
    }
    if (cued[i]) {
      return LineKind.SPEECH;
    }
    String line = page.line(i);
    if (Furniture.is(line, words) || runningHead(i, line)) {
      return LineKind.FURNITURE;
    }
    if (Notes.rule(line)) {
      return LineKind.DIVIDER;
    }
    if (Notes.enclosed(line) && line.length() <= NOTE && alone(i)) {
      return LineKind.EVENT;
    }
    return heading(i, line) ? LineKind.HEADING : LineKind.SPEECH;
  }

  private boolean runningHead(int i, String line) {
    return line.length() <= 80
        && repeats.getOrDefault(shapeOf(line), 0) >= REPEATS
        && !page.sentenceEndsBefore(page.to(i))
        && !Notes.enclosed(line)
        && (page.opensBlock(i) || nearFurniture(i) || !wrap.hard());
  }

  private boolean nearFurniture(int i) {
    return i > 0 && kinds[i - 1] == LineKind.FURNITURE;
  }

  private boolean alone(int i) {
    boolean before = i == 0 || page.blank(i - 1) || cued[i] || !wrap.hard() || page.sentenceEndsBefore(page.from(i));
    boolean after = i + 1 >= page.count() || page.blank(i + 1) || cued[i + 1] || !wrap.hard();
    return before && after;
  }

  /** A short line without a sentence's end that stands alone above a turn, or that is marked. */
  private boolean heading(int i, String line) {
    String bare = Notes.bare(line);
    if (bare.isEmpty() || line.length() > SHORT * 2) {
      return false;
    }
    if (words.has(WordClass.HEADINGS, Folding.fold(bare))) {
      return true;
    }
    if (line.startsWith("#") && line.indexOf(' ') > 0) {
      return true;
    }
    return false;
  }
}
