package org.presser.parse.turn;

import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.MarkedStart;
import org.presser.parse.page.Bare;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.Wrap;

/** Tells speech from notes, headings and furniture, line by line. */
public final class LineSorter {

  private static final int NOTE = 240;
  private static final String BOLD = "**";

  private final Page page;
  private final Wrap wrap;
  private final Words words;
  private final boolean[] cued;
  private final boolean[] alone;
  private final boolean[] heads;
  private final Headings headings;
  private final LineKind[] kinds;
  private final int from;

  private LineSorter(Page page, Wrap wrap, Words words, BodyCues cues, boolean[] heads, int from) {
    this.page = page;
    this.wrap = wrap;
    this.words = words;
    this.cued = cues.opens();
    this.alone = cues.alone();
    this.heads = heads;
    this.from = from;
    this.kinds = new LineKind[page.count()];
    this.headings = new Headings(page, wrap, words, cues, from);
  }

  /**
   * Sorts the lines of a page.
   *
   * @param cues which lines open turns
   * @param heads which lines are running heads
   * @param from the first line that belongs to the body
   */
  public static LineKind[] sort(
      Page page, Wrap wrap, Words words, BodyCues cues, boolean[] heads, int from) {
    LineSorter sorter = new LineSorter(page, wrap, words, cues, heads, from);
    for (int i = 0; i < page.count(); i++) {
      sorter.kinds[i] = sorter.kind(i);
    }
    sorter.openingHeading(from);
    EndMarks.sort(page, words, cues.opens(), sorter.kinds, from);
    int tail = sorter.tail();
    if (tail >= from && sorter.headings.usual()) {
      Tail.mark(page, wrap, words, sorter.kinds, tail);
    }
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
    boolean ends = line.endsWith(".") && wrap.runsOn(page, i);
    if (heads[i] || !ends && Furniture.is(line, words)) {
      return LineKind.FURNITURE;
    }
    if (i > from && alone(i) && Contact.is(line, words)) {
      return LineKind.FURNITURE;
    }
    if (Notes.rule(line)) {
      return LineKind.DIVIDER;
    }
    int above = page.previous(i);
    boolean only = above >= 0 && labelAlone(above);
    boolean reference = line.charAt(0) == '※';
    boolean note = Notes.enclosed(line) && !emphasized(line);
    if (note && line.length() <= NOTE && (reference || alone(i)) && !only) {
      boolean title = reference && Chars.colon(line.charAt(line.length() - 1));
      return title ? LineKind.HEADING : LineKind.EVENT;
    }
    return !ends && headings.is(i, line, kinds) ? LineKind.HEADING : LineKind.SPEECH;
  }

  /** A line above the first turn is a heading where others of its form stand in the body. */
  private void openingHeading(int from) {
    int last = from < kinds.length ? page.previous(from) : -1;
    boolean apart = last > 0 && page.opensBlock(last) && page.blank(last + 1);
    if (!apart || kinds[last] != LineKind.SPEECH || page.previous(last) < 0) {
      return;
    }
    String marks = MarkedStart.of(page, last).signature();
    for (int i = from; i < kinds.length; i++) {
      if (kinds[i] == LineKind.HEADING && MarkedStart.of(page, i).signature().equals(marks)) {
        kinds[last] = LineKind.HEADING;
        return;
      }
    }
  }

  /** Tells whether a line is printed in bold and holds no note: a heading, or stressed words. */
  private boolean emphasized(String line) {
    String inner = line.startsWith(BOLD) ? line.replace("*", "").strip() : line;
    return line.startsWith(BOLD)
        && !Notes.enclosed(inner)
        && !words.has(WordClass.NOTES, Folding.fold(Bare.of(inner)));
  }

  private boolean alone(int i) {
    boolean before =
        i == 0 || page.blank(i - 1) || !wrap.hard() || page.sentenceEndsBefore(page.from(i));
    boolean after = i + 1 >= page.count() || page.blank(i + 1) || cued[i + 1] || !wrap.hard();
    return before && after;
  }

  /** Tells whether a cue's label fills its line, so that the next line is speech. */
  private boolean labelAlone(int line) {
    return cued[line] && alone[line];
  }

  /** The first line after the last turn's first block of speech; -1 if no label opens a turn. */
  private int tail() {
    int last = cued.length - 1;
    while (last >= 0 && !cued[last]) {
      last--;
    }
    if (last < 0) {
      return -1;
    }
    int speech = alone[last] ? Math.max(last, page.next(last)) : last;
    while (wrap.hard() && speech + 1 < cued.length && !page.blank(speech + 1)) {
      speech++;
    }
    return speech + 1;
  }
}
