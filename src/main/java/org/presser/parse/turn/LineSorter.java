package org.presser.parse.turn;

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

  private final Page page;
  private final Wrap wrap;
  private final Words words;
  private final boolean[] cued;
  private final boolean[] heads;
  private final LineKind[] kinds;

  private LineSorter(Page page, Wrap wrap, Words words, boolean[] cued, boolean[] heads) {
    this.page = page;
    this.wrap = wrap;
    this.words = words;
    this.cued = cued;
    this.heads = heads;
    this.kinds = new LineKind[page.count()];
  }

  /**
   * Sorts the lines of a page.
   *
   * @param cued which lines begin with a cue that opens a turn
   * @param heads which lines are running heads
   * @param from the first line that belongs to the body
   */
  public static LineKind[] sort(Page page, Wrap wrap, Words words, boolean[] cued, boolean[] heads, int from) {
    LineSorter sorter = new LineSorter(page, wrap, words, cued, heads);
    for (int i = 0; i < page.count(); i++) {
      sorter.kinds[i] = sorter.kind(i);
    }
    EndMarks.sort(page, words, cued, sorter.kinds, from);
    return sorter.kinds;
  }

  private LineKind kind(int i) {
    if (page.blank(i)) {
      return LineKind.BLANK;
    }
    if (cued[i]) {
      return LineKind.SPEECH;
    }
    String line = page.line(i);
    if (heads[i] || Furniture.is(line, words)) {
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
