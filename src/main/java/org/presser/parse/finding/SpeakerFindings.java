package org.presser.parse.finding;

import static org.presser.parse.finding.Messages.finding;
import static org.presser.parse.finding.Messages.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Severity;
import org.presser.model.Turn;
import org.presser.parse.speaker.Resemblance;
import org.presser.parse.speaker.SpeakerTable;

/** Findings on labels that look like slips of one another. */
final class SpeakerFindings {

  private SpeakerFindings() {}

  static List<Finding> of(SpeakerTable table, List<Turn> turns) {
    List<Finding> found = new ArrayList<>();
    if (table.resemblances().isEmpty()) {
      return found;
    }
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
    return found;
  }
}
