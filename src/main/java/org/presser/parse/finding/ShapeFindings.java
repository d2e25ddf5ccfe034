package org.presser.parse.finding;

import static org.presser.parse.finding.Messages.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Header;
import org.presser.model.Place;
import org.presser.model.Severity;
import org.presser.model.Speaker;
import org.presser.model.Turn;
import org.presser.parse.page.Counts;
import org.presser.parse.speaker.SpeakerTable;
import org.presser.parse.speaker.WordCount;

/** Findings on a document as a whole: too few turns, no briefing, one voice. */
final class ShapeFindings {

  private static final Place START = new Place(1, 1, 0);

  /** A document with fewer words than this says little about its shape. */
  private static final int MANY_WORDS = 200;

  /** What stands before the role of speech without a label; in no id. */
  private static final String NOBODY = " ";

  private ShapeFindings() {}

  static List<Finding> of(Header header, SpeakerTable table, List<Turn> turns, Words words) {
    List<Finding> found = new ArrayList<>();
    if (header.briefing() && turns.size() > 1) {
      dominating(table, turns, found);
      return found;
    }
    Severity severity = promises(header, words) ? Severity.WARNING : Severity.INFO;
    if (!header.briefing()) {
      String doubt = severity == Severity.WARNING ? ", though the title promises a briefing" : "";
      String message = "Nobody asks or answers" + doubt + "; the text was taken for no briefing.";
      found.add(finding(FindingKind.NO_BRIEFING, severity, message, start(turns)));
    }
    if (turns.size() < 2) {
      String many = turns.isEmpty() ? "no turn" : "one turn only";
      String message = "The document has " + many + "; no labels were found that open others.";
      Severity few = header.briefing() ? Severity.WARNING : severity;
      found.add(finding(FindingKind.FEW_TURNS, few, message, start(turns)));
    }
    return found;
  }

  private static Place start(List<Turn> turns) {
    return turns.isEmpty() ? START : turns.get(0).span().start();
  }

  private static boolean promises(Header header, Words words) {
    if (header.title() == null) {
      return false;
    }
    String title = ' ' + Folding.fold(header.title()) + ' ';
    for (String word : words.all(WordClass.BRIEFING)) {
      boolean spaced = word.isEmpty() || word.codePointAt(0) < 0x2e80;
      if (word.length() > 2 && title.contains(spaced ? ' ' + word + ' ' : word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * One speaker with more than nine tenths of the words; speech without a label, of each role, as
   * one.
   */
  private static void dominating(SpeakerTable table, List<Turn> turns, List<Finding> found) {
    Map<String, Integer> counts = words(table, turns);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      int n = e.getValue();
      if (n * 10L > all * 9L && (counts.size() > 1 || all > MANY_WORDS)) {
        Turn t = longest(turns, e.getKey());
        boolean swallowed = all > MANY_WORDS && WordCount.of(t.text()) * 2 > all;
        String message =
            name(table, e.getKey())
                + " holds "
                + Math.round(100.0 * n / all)
                + " of 100 words, most of them in the turn that starts here; labels in it may have"
                + " been missed.";
        Severity severity = swallowed ? Severity.WARNING : Severity.INFO;
        found.add(finding(FindingKind.ONE_SPEAKER_DOMINATES, severity, message, t.span().start()));
      }
    }
  }

  /** The words of each speaker, which the table has counted; those without a label it has not. */
  private static Map<String, Integer> words(SpeakerTable table, List<Turn> turns) {
    Map<String, Integer> counts = new HashMap<>();
    table.speakers().forEach(s -> counts.put(s.id(), s.words()));
    for (Turn t : turns) {
      if (t.speaker() == null) {
        Counts.add(counts, speaker(t), WordCount.of(t.text()));
      }
    }
    return counts;
  }

  /** A speaker's turn with the most words, the first where there are several. */
  private static Turn longest(List<Turn> turns, String speaker) {
    Turn longest = null;
    int most = -1;
    for (Turn t : turns) {
      int words = speaker(t).equals(speaker) ? WordCount.of(t.text()) : -1;
      if (words > most) {
        longest = t;
        most = words;
      }
    }
    return longest;
  }

  private static String speaker(Turn t) {
    return t.speaker() == null ? NOBODY + t.role() : t.speaker();
  }

  private static String name(SpeakerTable table, String id) {
    for (Speaker s : table.speakers()) {
      if (s.id().equals(id)) {
        return Messages.quote(s.labels().get(0));
      }
    }
    return "Speech without a label";
  }
}
