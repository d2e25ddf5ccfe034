package org.presser.parse.role;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.presser.model.Role;
import org.presser.parse.scheme.LabelForm;

/** Where several ask under their names and one answers, others who are like them ask too. */
final class Crowd {

  /** What a named asker throws in is shorter, in characters. */
  private static final int REMARK = 130;

  /** So many named askers are a crowd. */
  private static final int CROWD = 3;

  /** A role decided by this much is not changed. */
  private static final double SURE = 2.5;

  private final Map<String, LabelForm> forms;
  private final Map<String, LabelStats> stats;
  private final Map<String, Role> roles;
  private final Map<String, Double> margins;
  private final String hub;

  /**
   * Takes what is known of the labels.
   *
   * @param roles the roles, which change
   * @param hub the label that answers most, or null
   */
  Crowd(
      Map<String, LabelForm> forms,
      Map<String, LabelStats> stats,
      Map<String, Role> roles,
      Map<String, Double> margins,
      String hub) {
    this.forms = forms;
    this.stats = stats;
    this.roles = roles;
    this.margins = margins;
    this.hub = hub;
  }

  /** Lets those ask who are heard briefly before answers, or are printed as askers are. */
  void join(NameEvidence names) {
    brief(names);
    alike(f -> f.aside() != null);
    alike(f -> f.aside() == null && f.label().indexOf(',') > 0);
  }

  /** Who is heard briefly before the answers asks, question mark or not. */
  private void brief(NameEvidence names) {
    if (!roles.containsValue(Role.UNKNOWN)
        || stats.keySet().stream().filter(this::asks).limit(CROWD).count() < CROWD) {
      return;
    }
    for (Map.Entry<String, LabelStats> e : stats.entrySet()) {
      String label = e.getKey();
      LabelStats s = e.getValue();
      boolean brief = s.turns() <= 2 && s.mean() < REMARK && s.precedes(hub) == 1;
      boolean doubt = roles.get(label) == Role.UNKNOWN && untitled(label);
      if (brief && doubt && open(label) && !names.above(label)) {
        roles.put(label, Role.PRESS);
      }
    }
  }

  /** Who is printed as several askers are, with something behind the name, and always answered. */
  private void alike(Predicate<LabelForm> print) {
    List<String> printed =
        stats.keySet().stream().filter(l -> open(l) && print.test(forms.get(l))).toList();
    long press = printed.stream().filter(this::asks).count();
    if (press > 1 && press * 2 >= printed.size()) {
      printed.stream().filter(this::answered).forEach(l -> roles.put(l, Role.PRESS));
    }
  }

  /** Tells whether the one who answers always follows a label whose role is doubtful. */
  private boolean answered(String label) {
    return margins.getOrDefault(label, SURE) < SURE
        && untitled(label)
        && hub != null
        && stats.get(label).precedes(hub) == 1;
  }

  private boolean untitled(String label) {
    return !forms.get(label).office() && !forms.get(label).honorific();
  }

  private boolean asks(String label) {
    return open(label) && roles.get(label) == Role.PRESS;
  }

  private boolean open(String label) {
    return forms.get(label).labelClass().isEmpty();
  }
}
