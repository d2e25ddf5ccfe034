package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presser.parse.cue.Cue;

/**
 * Believes names that take turns with each other in one print: a heading or a field comes again and
 * again by itself, or in the same row of several.
 */
final class Alternation {

  /** So many cues show that labels take turns. */
  private static final int SEVERAL = 4;

  private static final double MOSTLY = 0.7;

  private Alternation() {}

  static void weigh(Collection<Candidate> candidates) {
    Map<String, List<Candidate>> habits = new HashMap<>();
    for (Candidate c : candidates) {
      if (c.cues().size() > 1 && name(c.form())) {
        habits.computeIfAbsent(c.habit(), k -> new ArrayList<>()).add(c);
      }
    }
    for (List<Candidate> group : habits.values()) {
      if (group.size() > 1 && alternate(group)) {
        group.forEach(c -> c.weigh("takes turns with other names", 1));
      }
    }
  }

  private static boolean name(LabelForm f) {
    return f.cased() && f.nameLike() && f.tokens() > 1 && f.common() == 0 && !f.known();
  }

  private static boolean alternate(List<Candidate> group) {
    List<Cue> cues = new ArrayList<>();
    group.forEach(c -> cues.addAll(c.cues()));
    cues.sort((a, b) -> Integer.compare(a.start(), b.start()));
    int changes = 0;
    for (int i = 1; i < cues.size(); i++) {
      changes += cues.get(i).label().equals(cues.get(i - 1).label()) ? 0 : 1;
    }
    return cues.size() >= SEVERAL && changes >= MOSTLY * (cues.size() - 1);
  }
}
