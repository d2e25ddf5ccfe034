package org.presser.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.presser.model.Briefing;
import org.presser.model.ExplainedLabel;
import org.presser.model.Explanation;
import org.presser.model.Place;
import org.presser.model.Reason;
import org.presser.model.Verdict;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Page;
import org.presser.parse.scheme.Candidate;
import org.presser.parse.scheme.Dialogue;
import org.presser.parse.scheme.Evidence;
import org.presser.parse.scheme.Scheme;

/** Tells why a transcript was parsed as it was. */
final class Explainer {

  private final Page page;
  private final Scheme scheme;

  /** The cues that open turns by their place; some are cut otherwise than the candidate's. */
  private final Map<Integer, Cue> opening = new HashMap<>();

  private Explainer(Page page, Scheme scheme) {
    this.page = page;
    this.scheme = scheme;
    scheme.cues().forEach(cue -> opening.put(cue.start(), cue));
  }

  /**
   * Explains a result.
   *
   * @param reading what the document was read as
   */
  static Explanation explain(Briefing briefing, Reading reading) {
    Page page = reading.page();
    Scheme scheme = reading.scheme();
    List<Evidence> dialogue = reading.dialogue();
    return new Explanation(
        briefing,
        ExplainedLines.of(page, briefing, scheme),
        new Explainer(page, scheme).labels(),
        new Verdict(Dialogue.enough(dialogue), reasons(dialogue)));
  }

  private List<ExplainedLabel> labels() {
    List<ExplainedLabel> labels = new ArrayList<>();
    scheme.accepted().forEach(c -> labels.add(label(c)));
    scheme.rejected().forEach(c -> labels.add(kept(c)));
    labels.sort(Comparator.comparingDouble(Explainer::rank));
    return labels;
  }

  /** Where a label that opens turns stands first; behind all of them how weak another is. */
  private static double rank(ExplainedLabel label) {
    return label.verdict().holds()
        ? label.places().get(0).offset()
        : Integer.MAX_VALUE - label.verdict().score();
  }

  /** A label that was kept as text, though another one may open a turn in its place. */
  private ExplainedLabel kept(Candidate c) {
    Verdict verdict = new Verdict(false, reasons(c.evidence()));
    return new ExplainedLabel(c.form().label(), habit(c), places(c), verdict);
  }

  private List<Place> places(Candidate c) {
    return c.cues().stream().map(q -> page.lines().place(q.start())).toList();
  }

  private static String habit(Candidate c) {
    return c.cues().get(0).shape().describe();
  }

  private ExplainedLabel label(Candidate c) {
    List<String> opened =
        c.cues().stream()
            .map(q -> opening.get(q.start()))
            .filter(Objects::nonNull)
            .map(Cue::label)
            .toList();
    String label = c.form().label();
    boolean shortened = !opened.isEmpty() && !opened.contains(label);
    return new ExplainedLabel(
        shortened ? opened.get(0) : label,
        habit(c),
        places(c),
        new Verdict(!opened.isEmpty(), reasons(c.evidence())));
  }

  private static List<Reason> reasons(List<Evidence> evidence) {
    return evidence.stream().map(e -> new Reason(e.reason(), e.weight())).toList();
  }
}
