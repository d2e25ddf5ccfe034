package org.presser.parse.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Counts;
import org.presser.parse.page.Page;

/**
 * How firmly a document keeps one habit of print, and what its sure labels have in common.
 *
 * @param strong the number of cues of sure labels
 * @param weak the number of cues of labels that look like names and are not sure
 * @param blocks the share of sure cues that open a block
 * @param gap the usual number of blanks after the delimiter
 */
record HabitStats(double strong, double weak, double blocks, int gap) {

  /** A label below this score counts nothing for its habit. */
  private static final double WEAK = 1;

  /** A label from this score on counts in full. */
  private static final double SURE = 3;

  /**
   * Reads the figures off a habit's labels.
   *
   * @param capitals whether the labels in capitals are meant, or the others
   */
  static HabitStats of(List<Candidate> candidates, Page page, boolean capitals) {
    double strong = 0;
    double weak = 0;
    double blocks = 0;
    Map<Integer, Double> gaps = new HashMap<>();
    for (Candidate c : candidates) {
      int n = c.cues().size();
      LabelForm f = c.form();
      if (capitals != f.upper() && f.cased() && f.core().length() > 1) {
        continue;
      }
      double share = share((c.score() - WEAK) / (SURE - WEAK));
      boolean name = f.small() == 0 && f.common() == 0 && !f.known();
      weak += name ? n * share((WEAK - c.score()) / 1.5) : 0;
      if (share == 0) {
        continue;
      }
      strong += n * share;
      for (Cue cue : c.cues()) {
        blocks += page.opensBlock(cue.line()) ? share : 0;
        gaps.merge(gap(cue), share, Double::sum);
      }
    }
    if (strong == 0) {
      return new HabitStats(0, weak, 0, 0);
    }
    int gap = Counts.most(gaps);
    return new HabitStats(strong, weak, blocks / strong, gap);
  }

  private static double share(double x) {
    return Math.max(0, Math.min(1, x));
  }

  /** The number of blanks between delimiter and speech, 3 for more; -1 where none follows. */
  static int gap(Cue cue) {
    if (cue.shape().alone()) {
      return -1;
    }
    int delimiter = Math.max(1, cue.shape().delimiter().strip().length());
    return Math.min(3, cue.body() - cue.end() - delimiter);
  }

  /** What keeping this habit is worth to a label. */
  double support() {
    if (strong == 0) {
      return -0.5;
    }
    double regular = 2.0 * strong / (strong + weak) - 1;
    return Math.min(3, 0.9 * LabelScorer.log2(1 + strong)) * Math.max(-0.5, regular);
  }

  /** Adds what a label has or lacks of the habit. */
  void conform(Candidate c, Page page) {
    double support = support();
    if (!c.form().evident() && c.cues().size() == 1 && !c.form().upper()) {
      boolean full = c.form().tokens() > 1 || c.form().aside() != null;
      support = Math.min(support, c.form().cased() && full ? 2 : 1);
    }
    c.weigh("keeps the habit of " + Math.round(strong) + " other cues", support);
    if (c.score() > 6 || strong < 4) {
      return;
    }
    long open = c.cues().stream().filter(q -> page.opensBlock(q.line())).count();
    if (blocks > 0.9 && open * 2 < c.cues().size() && !c.cues().get(0).shape().inline()) {
      c.weigh("opens no block as the others do", -1.5);
    }
    long same = c.cues().stream().filter(q -> gap(q) == gap).count();
    if (same == 0 && !c.lexical()) {
      c.weigh("the blanks after it differ from the others'", -0.7);
    }
    c.weigh("the gap after it is the others'", same > 0 && gap >= 2 ? 0.5 : 0);
  }
}
