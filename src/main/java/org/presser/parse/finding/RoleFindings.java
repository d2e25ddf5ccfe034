package org.presser.parse.finding;

import static org.presser.parse.finding.Messages.count;
import static org.presser.parse.finding.Messages.finding;
import static org.presser.parse.finding.Messages.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Role;
import org.presser.model.Severity;
import org.presser.model.Turn;
import org.presser.parse.role.Roles;

/** Findings on labels whose role is open, or was given on weak evidence. */
final class RoleFindings {

  /** A role decided by less than this could as well be the other one. */
  private static final double WEAK = 0.5;

  /** A role decided by less than this is worth a look. */
  private static final double UNSURE = 1.25;

  private RoleFindings() {}

  static List<Finding> of(List<Turn> turns, Roles roles) {
    Map<String, List<Turn>> byLabel = new LinkedHashMap<>();
    for (Turn t : turns) {
      String label = t.label() == null ? "" : t.label();
      byLabel.computeIfAbsent(label, l -> new ArrayList<>()).add(t);
    }
    List<Finding> found = new ArrayList<>();
    byLabel.forEach((label, theirs) -> tell(label, theirs, roles, found));
    return found;
  }

  private static void tell(String label, List<Turn> theirs, Roles roles, List<Finding> found) {
    List<Turn> open = theirs.stream().filter(t -> t.role() == Role.UNKNOWN).toList();
    if (!open.isEmpty()) {
      String who = label.isEmpty() ? "speech without a label is" : quote(label) + " does";
      String done = count(open.size(), "turn") + " got the role unknown.";
      String message = "The text does not tell what " + who + "; " + done;
      found.add(unsure(Severity.WARNING, message, open.get(0)));
      return;
    }
    double margin = roles.margins().getOrDefault(label, UNSURE);
    Turn first = theirs.get(0);
    boolean asks = first.role() == Role.PRESS;
    if (margin < UNSURE && (asks || first.role() == Role.OFFICIAL)) {
      String side = asks ? "ask" : "answer";
      String message =
          quote(label) + " was taken to " + side + " in " + count(theirs.size(), "turn");
      Severity severity = margin < WEAK ? Severity.WARNING : Severity.INFO;
      found.add(unsure(severity, message + "; the text hardly tells.", first));
    }
  }

  private static Finding unsure(Severity severity, String message, Turn turn) {
    return finding(FindingKind.UNSURE_ROLE, severity, message, turn.span().start());
  }
}
