package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.Shape;
import org.presser.parse.page.Chars;
import org.presser.parse.page.EndMark;
import org.presser.parse.page.Page;
import org.presser.parse.page.Wrap;

/**
 * Weighs labels that are nearly sure by the labels around them: who is heard between two turns of
 * one named speaker is most likely somebody else.
 */
final class Neighbours {

  private static final double DOUBTFUL = 1;

  /** A turn that breaks off has so many characters at least. */
  private static final int BROKEN = 60;

  /** Words that go on for so many characters are speech, whatever their punctuation. */
  private static final int LONG = 300;

  /** An abbreviated form of address or rank has so many letters at most. */
  private static final int ABBREVIATION = 4;

  private static final int NOT_SOUGHT = -1;

  private final Page page;
  private final Wrap wrap;
  private final Words words;
  private final List<Placed> sure = new ArrayList<>();

  /** The line of the end mark; few documents have a label that it matters to. */
  private int end = NOT_SOUGHT;

  private Neighbours(Page page, Wrap wrap, Words words) {
    this.page = page;
    this.wrap = wrap;
    this.words = words;
  }

  static void weigh(List<Candidate> all, double enough, Page page, Wrap wrap, Words words) {
    new Neighbours(page, wrap, words).weigh(all, enough);
  }

  private void weigh(List<Candidate> all, double enough) {
    for (Candidate c : all) {
      if (c.score() >= enough) {
        c.cues().forEach(q -> sure.add(new Placed(q, c)));
      }
    }
    sure.sort((a, b) -> Integer.compare(a.cue().start(), b.cue().start()));
    if (sure.size() < 3) {
      return;
    }
    for (Candidate c : all) {
      boolean once = c.cues().size() == 1;
      double doubtful = marked(c) ? DOUBTFUL / 2 : DOUBTFUL;
      if (c.score() >= doubtful && (c.score() < enough || once)) {
        between(c);
      }
      if (once && c.score() >= DOUBTFUL) {
        outside(c);
      }
    }
  }

  /** Tells whether a mark stands before an office or an outlet alone on its line. */
  private static boolean marked(Candidate c) {
    Shape s = c.cues().get(0).shape();
    return c.form().evident() && s.alone() && !s.opener().isEmpty() && !s.bracketed();
  }

  private void between(Candidate c) {
    int between = 0;
    for (Cue cue : c.cues()) {
      int at = after(cue.start());
      int next = at < sure.size() && sure.get(at).candidate() == c ? at + 1 : at;
      if (next == sure.size() || at == 0) {
        continue;
      }
      Candidate a = sure.get(at - 1).candidate();
      Candidate b = sure.get(next).candidate();
      boolean same = a.form().label().equals(b.form().label()) && !a.form().anonymous();
      boolean heard = marked(c) || asks(page.text(), cue.body(), sure.get(next).cue().open());
      between += same && heard ? 1 : 0;
    }
    c.weigh("stands between two turns of one speaker", 2.0 * between / c.cues().size());
  }

  /** Labels that stand once, above the first sure one or below the last, and open no sentence. */
  private void outside(Candidate c) {
    Cue cue = c.cues().get(0);
    int at = after(cue.start());
    int next = at < sure.size() && sure.get(at).candidate() == c ? at + 1 : at;
    boolean silent = !speaks(page.text(), cue.body(), blockEnd(cue));
    c.weigh("stands above the first sure label", at == 0 && silent ? -4 : 0);
    boolean last = next == sure.size();
    boolean mute =
        last
            && !c.lexical()
            && !cutOff(c, cue)
            && !speaks(page.text(), cue.body(), page.text().length());
    c.weigh("stands below the last sure label", mute ? -4 : 0);
    c.weigh("stands below the end mark", last && !c.lexical() && belowEnd(cue) ? -4 : 0);
  }

  private boolean belowEnd(Cue cue) {
    end = end == NOT_SOUGHT ? EndMark.last(page, words) : end;
    return cue.line() > end;
  }

  /** Tells whether a label that shows who asks opens the last words of a text that breaks off. */
  private boolean cutOff(Candidate c, Cue cue) {
    return c.form().asks() && page.text().length() - cue.body() > BROKEN;
  }

  /** The end of the paragraph of speech that a cue opens. */
  private int blockEnd(Cue cue) {
    int line = cue.shape().alone() ? Math.max(cue.line(), page.next(cue.line())) : cue.line();
    int limit = wrap.hard() ? Math.min(page.count() - 1, line + 10) : line;
    while (line < limit && !page.blank(line + 1)) {
      line++;
    }
    return page.to(line);
  }

  /** Tells whether a sentence ends soon after an index, or words go on for long. */
  static boolean speaks(String text, int from, int to) {
    int end = Math.min(to, from + LONG);
    for (int i = from + 1; i < end; i++) {
      boolean stop = Chars.fullStop(text.charAt(i)) && !abbreviates(text, i, to);
      if (stop || Chars.question(text, i)) {
        return true;
      }
    }
    return to - from >= LONG;
  }

  /**
   * Tells whether a period stands behind a short word with a capital and a name: {@code Dr. Lee}.
   */
  private static boolean abbreviates(String text, int at, int to) {
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean word =
        at - from > 1
            && at - from <= ABBREVIATION
            && Character.isUpperCase(text.charAt(from))
            && Chars.small(text.charAt(from + 1));
    return word
        && text.charAt(at) == '.'
        && at + 2 < to
        && text.charAt(at + 1) == ' '
        && Character.isUpperCase(text.charAt(at + 2));
  }

  private static boolean asks(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.question(text, i)) {
        return true;
      }
    }
    return false;
  }

  private int after(int index) {
    int low = 0;
    int high = sure.size();
    while (low < high) {
      int mid = (low + high) / 2;
      if (sure.get(mid).cue().start() < index) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
