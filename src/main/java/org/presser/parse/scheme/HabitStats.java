package org.presser.parse.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Page;

/**
 * How firmly a document keeps one habit of print, and what its sure labels have in common.
 *
 * @param strong the number of cues of sure labels
 * @param weak the number of cues of labels that look like names and are not sure
 * @param upper the share of sure cues in capitals, 0 to 1
 * @param blocks the share of sure cues that open a block
 * @param gap the usual number of blanks after the delimiter
 */
record HabitStats(int strong, int weak, double upper, double blocks, int gap) {

  static final HabitStats NONE = new HabitStats(0, 0, 0, 0, 0);

  /** A label is sure from this score on. */
  private static final double SURE = 3;

  static HabitStats of(List<Candidate> candidates, Page page) {
    int strong = 0;
    int weak = 0;
    int upper = 0;
    int blocks = 0;
    Map<Integer, Integer> gaps = new HashMap<>();
    for (Candidate c : candidates) {
      int n = c.cues().size();
      if (c.score() < SURE) {
        weak += c.form().small() == 0 && c.form().common() == 0 && !c.form().known() ? n : 0;
        continue;
      }
      strong += n;
      upper += c.form().upper() ? n : 0;
      for (Cue cue : c.cues()) {
        blocks += page.opensBlock(cue.line()) ? 1 : 0;
        gaps.merge(gap(cue), 1, Integer::sum);
      }
    }
    if (strong == 0) {
      return new HabitStats(0, weak, 0, 0, 0);
    }
    int gap = gaps.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey();
    return new HabitStats(strong, weak, (double) upper / strong, (double) blocks / strong, gap);
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
    return Math.min(2.5, 0.9 * LabelScorer.log2(1 + strong)) * Math.max(-0.5, regular);
  }

  /** Adds what a label has or lacks of the habit. */
  void conform(Candidate c, Page page) {
    c.weigh("keeps a habit that " + strong + " sure labels keep", support());
    if (c.score() > 6 || strong < 4) {
      return;
    }
    if (upper > 0.9 && !c.form().upper() && c.form().cased()) {
      c.weigh("is not in capitals as the others are", c.lexical() ? -0.5 : -2);
    }
    long open = c.cues().stream().filter(q -> page.opensBlock(q.line())).count();
    if (blocks > 0.9 && open * 2 < c.cues().size()) {
      c.weigh("opens no block as the others do", -1.5);
    }
    long same = c.cues().stream().filter(q -> gap(q) == gap).count();
    if (same == 0 && !c.lexical()) {
      c.weigh("the blanks after it differ from the others'", -0.7);
    }
  }
}
