package org.presser.parse.finding;

import static org.presser.parse.finding.Messages.finding;
import static org.presser.parse.finding.Messages.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Place;
import org.presser.model.Role;
import org.presser.model.Severity;
import org.presser.model.Turn;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.speaker.WordCount;

/** Findings on turns whose order or shape is not that of questions and answers. */
final class TurnFindings {

  /** A question inside an answer that somebody else asked is mostly shorter, in words. */
  private static final int BRIEF = 80;

  /** Where more turns have no label, that is how the document is printed. */
  private static final int EXCEPTIONS = 2;

  /** So many characters find a paragraph again in the text. */
  private static final int KEY = 24;

  /** What stands between two paragraphs. */
  private static final String BREAK = "\n\n";

  private TurnFindings() {}

  static List<Finding> of(Page page, List<Turn> turns) {
    List<Finding> found = new ArrayList<>();
    if (turns.size() < 2) {
      return found;
    }
    if (turns.stream().allMatch(t -> t.label() == null)) {
      found.add(withoutLabels(turns));
      return found;
    }
    boolean named = askers(turns) > 1;
    for (int i = 0; i < turns.size(); i++) {
      Turn t = turns.get(i);
      if (t.role() == Role.OFFICIAL) {
        question(page, t, found);
      }
      if (named && i > 0) {
        inARow(turns.get(i - 1), t, found);
      }
    }
    unlabelled(turns, found);
    return found;
  }

  private static Finding withoutLabels(List<Turn> turns) {
    String message = "No turn has a label; questions and answers were told apart by layout alone.";
    Place start = turns.get(0).span().start();
    return finding(FindingKind.NO_LABELS, Severity.WARNING, message, start);
  }

  /** A brief paragraph that asks, with speech of the same turn above and below it. */
  private static void question(Page page, Turn t, List<Finding> found) {
    List<String> paragraphs = paragraphs(t.text());
    for (int k = 1; k + 1 < paragraphs.size(); k++) {
      String p = paragraphs.get(k);
      if (asks(p) && !asks(paragraphs.get(k + 1)) && WordCount.of(p) < BRIEF) {
        String message = quote(p) + " asks inside an answer; a label may have been missed there.";
        Place place = place(page, t, paragraphs, k);
        found.add(finding(FindingKind.POSSIBLE_QUESTION, Severity.WARNING, message, place));
        return;
      }
    }
  }

  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(BREAK); to >= 0; to = text.indexOf(BREAK, from)) {
      paragraphs.add(text.substring(from, to));
      from = to + BREAK.length();
    }
    paragraphs.add(text.substring(from));
    return paragraphs;
  }

  /** Where a turn's k-th paragraph begins in the text; where the turn does if it is not found. */
  private static Place place(Page page, Turn t, List<String> paragraphs, int k) {
    Place start = t.span().start();
    int from = page.from(start.line() - 1);
    String spoken = page.text().substring(from, page.to(t.span().end().line() - 1));
    int at = 0;
    for (int i = 0; i < k; i++) {
      at = Math.max(at, spoken.indexOf(key(paragraphs.get(i)), at) + 1);
    }
    at = spoken.indexOf(key(paragraphs.get(k)), at);
    return at < 0 ? start : page.lines().place(from + at);
  }

  private static String key(String paragraph) {
    return paragraph.substring(0, Math.min(KEY, paragraph.length()));
  }

  private static boolean asks(String paragraph) {
    int i = paragraph.length() - 1;
    while (i > 0 && Chars.closing(paragraph.charAt(i))) {
      i--;
    }
    return i > 0 && Chars.question(paragraph, i);
  }

  private static int askers(List<Turn> turns) {
    Set<String> labels = new HashSet<>();
    turns.stream().filter(t -> t.role() == Role.PRESS).forEach(t -> labels.add(t.label()));
    return labels.size();
  }

  private static void inARow(Turn before, Turn t, List<Finding> found) {
    boolean both = before.role() == Role.PRESS && t.role() == Role.PRESS;
    if (both && t.label() != null && !t.label().equals(before.label())) {
      String message =
          quote(t.label())
              + " asks right after another question; an answer between may have been missed, or one"
              + " of the two answers.";
      Place place = t.span().start();
      found.add(finding(FindingKind.QUESTIONS_IN_A_ROW, Severity.INFO, message, place));
    }
  }

  private static void unlabelled(List<Turn> turns, List<Finding> found) {
    List<Turn> bare = turns.stream().skip(1).filter(t -> t.label() == null).toList();
    if (bare.size() <= EXCEPTIONS && bare.size() * 2 <= turns.size()) {
      for (Turn t : bare) {
        String message = "Speech without a label was taken for a turn of its own.";
        Place place = t.span().start();
        found.add(finding(FindingKind.UNLABELLED_TURN, Severity.INFO, message, place));
      }
    }
  }
}
