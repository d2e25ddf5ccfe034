package org.presser.parse.finding;

import static org.presser.parse.finding.Messages.count;
import static org.presser.parse.finding.Messages.finding;
import static org.presser.parse.finding.Messages.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Place;
import org.presser.model.Severity;
import org.presser.model.Turn;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Page;
import org.presser.parse.scheme.Candidate;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.scheme.Scheme;

/** Findings on labels that opened no turn though they came near it, or hardly opened one. */
final class LabelFindings {

  /** A label below this score is plain text to any reader. */
  private static final double NEAR = 2;

  /** From this score on the decision could well have been the other one. */
  private static final double CLOSE = 2.5;

  /** A label that stands once and opens a turn below this score could well be none. */
  private static final double UNSURE = 5;

  private LabelFindings() {}

  static List<Finding> of(Page page, Scheme scheme, List<Turn> turns) {
    List<Finding> found = new ArrayList<>();
    if (turns.isEmpty()) {
      return found;
    }
    near(page, scheme, turns, found);
    hardly(page, scheme, turns, found);
    return found;
  }

  /** Tells of labels that came near to opening turns. */
  private static void near(Page page, Scheme scheme, List<Turn> turns, List<Finding> found) {
    List<Candidate> near = new ArrayList<>();
    for (Candidate c : scheme.rejected()) {
      if (c.score() >= NEAR) {
        near.add(c);
      }
    }
    int first = turns.get(0).span().start().line() - 1;
    Set<Integer> opened = near.isEmpty() ? Set.of() : openedLines(scheme);
    Set<String> told = new HashSet<>();
    for (Candidate c : near) {
      List<Cue> cues = unused(c.cues(), first, opened);
      if (!cues.isEmpty() && told.add(c.form().label())) {
        found.add(tell(page, c, cues));
      }
    }
  }

  /** The lines that open turns at their start. */
  private static Set<Integer> openedLines(Scheme scheme) {
    Set<Integer> opened = new HashSet<>();
    for (Cue c : scheme.cues()) {
      if (!c.shape().inline()) {
        opened.add(c.line());
      }
    }
    return opened;
  }

  /** The cues in the body that share no line's start with one that opens a turn. */
  private static List<Cue> unused(List<Cue> cues, int first, Set<Integer> opened) {
    List<Cue> unused = new ArrayList<>();
    for (Cue q : cues) {
      if (q.line() >= first && (q.shape().inline() || !opened.contains(q.line()))) {
        unused.add(q);
      }
    }
    return unused;
  }

  /** Tells of labels that stand once and hardly opened their turn. */
  private static void hardly(Page page, Scheme scheme, List<Turn> turns, List<Finding> found) {
    List<Cue> weak = new ArrayList<>();
    for (Candidate c : scheme.accepted()) {
      if (c.cues().size() == 1 && c.score() < UNSURE) {
        weak.add(c.cues().get(0));
      }
    }
    if (weak.isEmpty()) {
      return;
    }
    Set<Integer> starts = new HashSet<>();
    turns.forEach(t -> starts.add(t.span().start().offset()));
    Map<Integer, String> opened = new HashMap<>();
    scheme.cues().forEach(c -> opened.put(c.start(), c.label()));
    for (Cue cue : weak) {
      Place place = page.lines().place(cue.start());
      if (starts.contains(place.offset()) && cue.label().equals(opened.get(cue.start()))) {
        String message = quote(cue.label()) + " stands once and opens a turn on weak evidence.";
        found.add(finding(FindingKind.UNSURE_LABEL, Severity.INFO, message, place));
      }
    }
  }

  /** Tells whether the words of a label are those of a speaker. */
  private static boolean speaks(LabelForm form) {
    boolean word = form.asks() || form.outlet() || form.office() || form.honorific();
    return form.nameLike() && !form.known() && (word || form.labelClass().isPresent());
  }

  private static Finding tell(Page page, Candidate c, List<Cue> cues) {
    Cue q = cues.get(0);
    boolean running = q.shape().inline() || !page.sentenceEndsBefore(q.open());
    String times = cues.size() == 1 ? "" : " stands " + count(cues.size(), "time") + " and";
    String label = quote(c.form().label());
    String message =
        running
            ? label + times + " looks like a label inside running text; it was kept as text."
            : label + times + " could be a label, on weak evidence; it was kept as text.";
    FindingKind kind = running ? FindingKind.LABEL_IN_RUNNING_TEXT : FindingKind.WEAK_LABEL;
    boolean close = c.score() >= CLOSE && speaks(c.form());
    Severity severity = close ? Severity.WARNING : Severity.INFO;
    return finding(kind, severity, message, page.lines().place(q.start()));
  }
}
