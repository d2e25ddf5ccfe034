package org.presser.stats;

import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.Severity;
import org.presser.model.Speaker;
import org.presser.model.Turn;
import org.presser.model.TurnKind;

/**
 * The figures of one briefing.
 *
 * @param file the transcript's name
 * @param date the date of the event, or null
 * @param institution the institution that briefs, or null
 * @param speakers the number of speakers
 * @param turns the number of turns
 * @param questions the number of questions
 * @param answers the number of answers
 * @param exchanges the number of exchanges
 * @param unanswered the number of exchanges without an answer
 * @param followUps the number of questions that follow up another
 * @param words the number of words that speakers with a label say
 * @param findings the number of findings
 * @param warnings how many of them are warnings
 */
public record FileFigures(
    String file,
    String date,
    String institution,
    long speakers,
    long turns,
    long questions,
    long answers,
    long exchanges,
    long unanswered,
    long followUps,
    long words,
    long findings,
    long warnings) {

  /** Counts one briefing. */
  static FileFigures of(Briefing briefing) {
    long exchanges =
        briefing.turns().stream().mapToInt(Turn::exchange).filter(x -> x > 0).distinct().count();
    long answered =
        briefing.turns().stream()
            .filter(turn -> turn.kind() == TurnKind.ANSWER)
            .mapToInt(Turn::exchange)
            .distinct()
            .count();
    return new FileFigures(
        briefing.source().name(),
        briefing.header().date(),
        briefing.header().institution(),
        briefing.speakers().size(),
        briefing.turns().size(),
        count(briefing, TurnKind.QUESTION),
        count(briefing, TurnKind.ANSWER),
        exchanges,
        exchanges - answered,
        briefing.turns().stream().filter(turn -> turn.followUpTo() != null).count(),
        briefing.speakers().stream().mapToLong(Speaker::words).sum(),
        briefing.findings().size(),
        briefing.findings().stream()
            .map(Finding::severity)
            .filter(Severity.WARNING::equals)
            .count());
  }

  /** Returns figures of nothing, to add to. */
  static FileFigures none() {
    return new FileFigures(null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Returns the sums; the texts are dropped. */
  FileFigures plus(FileFigures other) {
    return new FileFigures(
        null,
        null,
        null,
        speakers + other.speakers,
        turns + other.turns,
        questions + other.questions,
        answers + other.answers,
        exchanges + other.exchanges,
        unanswered + other.unanswered,
        followUps + other.followUps,
        words + other.words,
        findings + other.findings,
        warnings + other.warnings);
  }

  private static long count(Briefing briefing, TurnKind kind) {
    return briefing.turns().stream().filter(turn -> turn.kind() == kind).count();
  }
}
