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
      boolean once = !c.lexical() && c.cues().size() == 1;
      if (c.score() >= DOUBTFUL && (c.score() < enough || once) && sure.size() > 2) {
        weigh(c, sure, page);
      }
    }
  }

  private static void weigh(Candidate c, List<Placed> sure, Page page) {
    int between = 0;
    int above = 0;
    for (Cue cue : c.cues()) {
      int at = after(sure, cue.start());
      int next = at < sure.size() && sure.get(at).candidate() == c ? at + 1 : at;
      if (next == sure.size()) {
        continue;
      }
      int end = sure.get(next).cue().open();
      if (at == 0) {
        above += speaks(page.text(), cue.body(), end) ? 0 : 1;
        continue;
      }
      Candidate a = sure.get(at - 1).candidate();
      Candidate b = sure.get(next).candidate();
      boolean same = a.form().label().equals(b.form().label()) && !a.form().anonymous();
      between += same && asks(page.text(), cue.body(), end) ? 1 : 0;
    }
    double n = c.cues().size();
    c.weigh("asks between two turns of one speaker", 2.0 * between / n);
    c.weigh("stands above the first sure label", -4.0 * above / n);
  }

  /** Tells whether a sentence ends soon after an index. */
  static boolean speaks(String text, int from, int to) {
    int end = Math.min(to, from + 600);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Chars.terminal(c) && !Chars.colon(c) && i - from > 3) {
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
