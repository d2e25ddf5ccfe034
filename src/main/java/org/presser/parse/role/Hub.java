package org.presser.parse.role;

import java.util.Map;
import java.util.function.Predicate;
import org.presser.model.Role;
import org.presser.parse.scheme.LabelForm;

/** Finds the one around whom a talk turns: it follows and precedes the most others at length. */
final class Hub {

  private Hub() {}

  /**
   * Returns the label that answers most, or null.
   *
   * @param known the roles that are told by labels themselves
   * @param presented who is presented above the first turn
   * @param hosts tells whether a label is that of a talk's host
   */
  static String find(
      Map<String, LabelStats> stats,
      Map<String, LabelForm> forms,
      Map<String, Role> known,
      Presented presented,
      Predicate<LabelStats> hosts) {
    String best = null;
    double most = 0;
    for (Map.Entry<String, LabelStats> e : stats.entrySet()) {
      Role role = known.get(e.getKey());
      if (role != null && role != Role.OFFICIAL) {
        continue;
      }
      LabelStats s = e.getValue();
      LabelForm f = forms.get(e.getKey());
      double weight = Math.sqrt((double) s.turns() * s.length()) * s.follows();
      weight *= (1.2 - s.asking()) * (1.2 - s.asking());
      boolean asks = f.outlet() || f.asks();
      boolean titled = f.office() || f.honorific();
      weight *= asks ? 0.2 : titled ? 2 : 1;
      weight *= hosts.test(s) ? 0.3 : 1;
      // Asked only of those whom it could make the one: the top is searched for each.
      boolean near = !asks && !titled && 2 * weight > most;
      weight *= near && presented.is(e.getKey()) ? 2 : 1;
      if (weight > most) {
        most = weight;
        best = e.getKey();
      }
    }
    boolean press = best != null && (forms.get(best).outlet() || forms.get(best).asks());
    return press ? null : best;
  }
}
