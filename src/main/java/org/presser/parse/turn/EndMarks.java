package org.presser.parse.turn;

import org.presser.lexicon.Words;
import org.presser.parse.page.EndMark;
import org.presser.parse.page.Page;

/**
 * Finds where a briefing ends: at an end mark, or at a rule or bare time of day below the last
 * label. What follows is furniture, unless turns follow it.
 */
final class EndMarks {

  private EndMarks() {}

  static void sort(Page page, Words words, boolean[] cued, LineKind[] kinds, int from) {
    int lastCue = from;
    for (int i = 0; i < cued.length; i++) {
      lastCue = cued[i] ? i : lastCue;
    }
    boolean ended = false;
    for (int i = from; i < kinds.length; i++) {
      if (kinds[i] == LineKind.BLANK || cued[i]) {
        continue;
      }
      boolean divides = kinds[i] == LineKind.DIVIDER && i < lastCue;
      boolean below = i > lastCue && cued[lastCue];
      boolean mark = below && ends(page, i, kinds[i]) || !divides && EndMark.is(page, i, words);
      if (mark && (i > lastCue || page.opensBlock(i))) {
        kinds[i] = LineKind.FURNITURE;
        ended = i > lastCue;
      } else if (ended) {
        kinds[i] = LineKind.FURNITURE;
      }
    }
    if (!ended) {
      tail(page, kinds, cued);
    }
  }

  /** A bare time or a rule that is drawn: asterisks also part what was asked afterwards. */
  private static boolean ends(Page page, int line, LineKind kind) {
    char first = page.text().charAt(page.from(line));
    boolean drawn = kind == LineKind.DIVIDER && "-_=─━—".indexOf(first) >= 0;
    return drawn || EndMark.time(page, line);
  }

  /** Bare times, rules and furniture after the last word are all furniture. */
  private static void tail(Page page, LineKind[] kinds, boolean[] cued) {
    for (int i = kinds.length - 1; i >= 0 && !cued[i]; i--) {
      boolean end = kinds[i] == LineKind.DIVIDER || EndMark.time(page, i);
      if (end) {
        kinds[i] = LineKind.FURNITURE;
      } else if (kinds[i] != LineKind.BLANK && kinds[i] != LineKind.FURNITURE) {
        return;
      }
    }
  }
}
