package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/**
 * Weighs labels that are nearly sure by the labels around them: who is heard between two turns of
 * one named speaker is most likely somebody else.
 */
final class Neighbours {

  private record Placed(Cue cue, Candidate candidate) {}

  private static final double DOUBTFUL = 1;

  private Neighbours() {}

  static void weigh(List<Candidate> all, double enough, Page page) {
    List<Placed> sure = new ArrayList<>();
    for (Candidate c : all) {
      if (c.score() >= enough) {
        c.cues().forEach(q -> sure.add(new Placed(q, c)));
      }
    }
    sure.sort(Comparator.comparingInt(p -> p.cue().start()));
    for (Candidate c : all) {
      boolean doubtful = c.score() < enough + 2 && !c.lexical() && c.cues().size() == 1;
      if (c.score() >= DOUBTFUL && (c.score() < enough || doubtful) && sure.size() > 2) {
        weigh(c, sure, page);
      }
    }
  }

  private static void weigh(Candidate c, List<Placed> sure, Page page) {
    int between = 0;
    int above = 0;
    for (Cue cue : c.cues()) {
      int next = after(sure, cue.start());
      if (next > 0 && next < sure.size()) {
        Candidate a = sure.get(next - 1).candidate();
        Candidate b = sure.get(next).candidate();
        boolean same = a.form().label().equals(b.form().label()) && !a.form().anonymous();
        boolean asks = asks(page.text(), cue.body(), sure.get(next).cue().open());
        between += same && asks ? 1 : 0;
      }
      above += next == 0 && !speaks(page.text(), cue.body(), sure.get(0).cue().open()) ? 1 : 0;
    }
    double n = c.cues().size();
    c.weigh("asks between two turns of one speaker", 2.0 * between / n);
    c.weigh("stands above the first sure label", -1.5 * above / n);
  }

  /** Tells whether a sentence ends soon after an index. */
  private static boolean speaks(String text, int from, int to) {
    int end = Math.min(to, from + 600);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Chars.terminal(c) && !Chars.colon(c) && i - from > 12) {
        return true;
      }
    }
    return false;
  }

  private static boolean asks(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.question(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int after(List<Placed> sure, int index) {
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
