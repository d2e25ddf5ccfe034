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

  private static final int SHORT = 60;
  private static final int NOTE = 240;
  private static final int TITLE = 24;

  private final Page page;
  private final Wrap wrap;
  private final Words words;
  private final boolean[] cued;
  private final boolean[] alone;
  private final boolean[] heads;
  private final boolean punctuated;
  private final LineKind[] kinds;

  private LineSorter(Page page, Wrap wrap, Words words, BodyCues cues, boolean[] heads) {
    this.page = page;
    this.wrap = wrap;
    this.words = words;
    this.cued = cues.opens();
    this.alone = cues.alone();
    this.heads = heads;
    this.kinds = new LineKind[page.count()];
    this.punctuated = punctuated();
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
    LineSorter sorter = new LineSorter(page, wrap, words, cues, heads);
    for (int i = 0; i < page.count(); i++) {
      sorter.kinds[i] = sorter.kind(i);
    }
    EndMarks.sort(page, words, cues.opens(), sorter.kinds, from);
    int tail = sorter.tail();
    if (tail >= from && sorter.punctuated) {
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
    if (heads[i] || Furniture.is(line, words)) {
      return LineKind.FURNITURE;
    }
    if (Notes.rule(line)) {
      return LineKind.DIVIDER;
    }
    int above = page.previous(i);
    boolean only = above >= 0 && labelAlone(above);
    boolean reference = line.charAt(0) == '※';
    if (Notes.enclosed(line) && line.length() <= NOTE && (reference || alone(i)) && !only) {
      boolean title = reference && Chars.colon(line.charAt(line.length() - 1));
      return title ? LineKind.HEADING : LineKind.EVENT;
    }
    return heading(i, line) ? LineKind.HEADING : LineKind.SPEECH;
  }

  private boolean alone(int i) {
    boolean before =
        i == 0
            || page.blank(i - 1)
            || cued[i]
            || !wrap.hard()
            || page.sentenceEndsBefore(page.from(i));
    boolean after = i + 1 >= page.count() || page.blank(i + 1) || cued[i + 1] || !wrap.hard();
    return before && after;
  }

  /** A line that a lexicon or its marks show to be a heading, or that stands alone above a turn. */
  private boolean heading(int i, String line) {
    String bare = Bare.of(line);
    if (bare.isEmpty() || line.length() > SHORT * 2) {
      return false;
    }
    return words.has(WordClass.HEADINGS, Folding.fold(bare))
        || line.startsWith("#") && line.indexOf(' ') > 0
        || punctuated && (above(i) || topic(i, line));
  }

  /** Tells whether a line without a sentence's end stands between a sentence's end and a turn. */
  private boolean above(int i) {
    int next = page.next(i);
    if (next < 0 || !cued[next] || page.sentenceEndsBefore(page.to(i))) {
      return false;
    }
    int before = page.previous(i);
    boolean ended =
        before < 0 || kinds[before] != LineKind.SPEECH || page.sentenceEndsBefore(page.to(before));
    boolean apart = wrap.hard() ? page.opensBlock(i) : page.opensBlock(i) || page.length(i) < SHORT;
    return ended && apart && !(before >= 0 && labelAlone(before));
  }

  /** Tells whether a marked or short line stands alone between paragraphs and ends no sentence. */
  private boolean topic(int i, String line) {
    int before = page.previous(i);
    int next = page.next(i);
    boolean alone = page.opensBlock(i) && i + 1 < page.count() && page.blank(i + 1) && next > 0;
    if (!alone || page.sentenceEndsBefore(page.to(i)) || before >= 0 && labelAlone(before)) {
      return false;
    }
    boolean ended = before < 0 || page.sentenceEndsBefore(page.to(before)) || !spoken(before);
    String mark = MarkedStart.of(page, i).signature();
    boolean numbered = mark.startsWith("N") && !MarkedStart.of(page, next).signature().equals(mark);
    boolean dense = Chars.cjk(line.charAt(line.length() - 1));
    boolean title =
        dense && line.length() <= TITLE && line.indexOf('，') < 0 && line.indexOf('、') < 0;
    return ended && (mark.startsWith("**") || numbered && line.length() <= SHORT || title);
  }

  private boolean spoken(int line) {
    return kinds[line] == LineKind.SPEECH;
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

  /** Tells whether most long lines end in punctuation, so that its lack tells. */
  private boolean punctuated() {
    int width = page.lengthPercentile(90);
    int paragraphs = 0;
    int ended = 0;
    for (int i = 0; i < cued.length; i++) {
      boolean closes = !wrap.hard() || i + 1 == cued.length || page.blank(i + 1);
      if (!page.blank(i) && closes && (wrap.hard() || page.length(i) * 3 > width)) {
        paragraphs++;
        ended += page.sentenceEndsBefore(page.to(i)) ? 1 : 0;
      }
    }
    return ended * 2 >= paragraphs;
  }
}
