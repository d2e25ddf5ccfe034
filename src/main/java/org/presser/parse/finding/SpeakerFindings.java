package org.presser.parse.finding;

import static org.presser.parse.finding.Messages.count;
import static org.presser.parse.finding.Messages.finding;
import static org.presser.parse.finding.Messages.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Header;
import org.presser.model.Role;
import org.presser.model.Severity;
import org.presser.model.Turn;
import org.presser.parse.speaker.Resemblance;
import org.presser.parse.speaker.SpeakerTable;

/** Findings on labels that opened turns: roles that are open, labels that look like slips. */
final class SpeakerFindings {

  private SpeakerFindings() {}

  static List<Finding> of(Header header, SpeakerTable table, List<Turn> turns) {
    List<Finding> found = new ArrayList<>();
    if (header.briefing()) {
      unsure(turns, found);
    }
    slips(table, turns, found);
    return found;
  }

  private static void unsure(List<Turn> turns, List<Finding> found) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Turn> firsts = new LinkedHashMap<>();
    for (Turn t : turns) {
      if (t.role() == Role.UNKNOWN) {
        String label = t.label() == null ? "" : t.label();
        counts.merge(label, 1, Integer::sum);
        firsts.putIfAbsent(label, t);
      }
    }
    firsts.forEach(
        (label, t) -> {
          String who = label.isEmpty() ? "speech without a label is" : quote(label) + " does";
          String done = count(counts.get(label), "turn") + " got the role unknown.";
          String message = "The text does not tell what " + who + "; " + done;
          found.add(finding(FindingKind.UNSURE_ROLE, Severity.WARNING, message, t.span().start()));
        });
  }

  private static void slips(SpeakerTable table, List<Turn> turns, List<Finding> found) {
    Map<String, Turn> firsts = new HashMap<>();
    turns.stream().filter(t -> t.label() != null).forEach(t -> firsts.putIfAbsent(t.label(), t));
    for (Resemblance r : table.resemblances()) {
      Turn t = firsts.get(r.label());
      if (t == null) {
        continue;
      }
      String pair = quote(r.label()) + " differs from " + quote(r.other()) + " in ";
      String message =
          r.joined()
              ? pair + "accents only; they were taken for one speaker."
              : pair + "one or two letters; they were kept apart as two speakers.";
      Severity severity = r.sure() && !r.joined() ? Severity.WARNING : Severity.INFO;
      found.add(finding(FindingKind.NEAR_DUPLICATE_LABEL, severity, message, t.span().start()));
    }
  }
}
