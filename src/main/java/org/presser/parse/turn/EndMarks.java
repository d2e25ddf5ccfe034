package org.presser.parse.turn;

import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.EndMark;
import org.presser.parse.page.Page;
import org.presser.parse.scheme.Phrases;

/**
 * Finds where a briefing ends: at an end mark, or at a rule or bare time of day below the last
 * label. What follows is furniture, unless turns follow it.
 */
final class EndMarks {

  /** What was asked afterwards is told in so many characters at least. */
  private static final int SPEECH = 100;

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
      boolean below = i > lastCue;
      if (!below && !page.opensBlock(i)) {
        continue;
      }
      boolean last = below && cued[lastCue];
      boolean divider = kinds[i] == LineKind.DIVIDER;
      boolean divides = divider && (i < lastCue || last && afterwards(page, i, words));
      if (last && ends(page, i, kinds[i]) || !divides && EndMark.is(page, i, words)) {
        kinds[i] = LineKind.FURNITURE;
        ended = below;
      } else if (ended) {
        kinds[i] = LineKind.FURNITURE;
      }
    }
    if (!ended) {
      tail(page, kinds, cued);
    }
  }

  /** Tells whether asterisks part what was asked afterwards: prose that speaks of a question. */
  private static boolean afterwards(Page page, int line, Words words) {
    int next = page.next(line);
    boolean stars = page.text().charAt(page.from(line)) == '*';
    if (!stars || next < 0 || page.length(next) < SPEECH) {
      return false;
    }
    String folded = Folding.fold(page.line(next));
    return page.sentenceEndsBefore(page.to(next))
        && (Phrases.in(folded, words, WordClass.ASKING)
            || Phrases.in(folded, words, WordClass.ASKING_WORDS));
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
