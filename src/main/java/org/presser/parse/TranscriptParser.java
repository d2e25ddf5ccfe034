package org.presser.parse;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.presser.lexicon.Lexicon;
import org.presser.lexicon.Lexicons;
import org.presser.model.Briefing;
import org.presser.model.Explanation;
import org.presser.model.Source;
import org.presser.text.Checksum;
import org.presser.text.LineEnds;

/**
 * Splits the text of a press briefing into header and turns: the door of the library.
 *
 * <p>Any text is accepted; what is doubtful becomes a {@link org.presser.model.Finding}. The same
 * text gives the same result, always. Immutable and thread-safe.
 *
 * <pre>{@code
 * Briefing briefing = TranscriptParser.create().parse("Q: Will the lock open?\n\nA: In June.\n");
 * for (Turn turn : briefing.turns()) {
 *   System.out.println(turn.kind() + ": " + turn.text());
 * }
 * // QUESTION: Will the lock open?
 * // ANSWER: In June.
 * }</pre>
 */
public final class TranscriptParser {

  private final Lexicons lexicons;

  TranscriptParser(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Makes a parser with the shipped lexicons. */
  public static TranscriptParser create() {
    return new TranscriptParser(Lexicons.shipped());
  }

  /** Returns a parser that knows a further lexicon's words too. */
  public TranscriptParser with(Lexicon lexicon) {
    return new TranscriptParser(
        lexicons.with(Objects.requireNonNull(lexicon, "lexicon must not be null")));
  }

  /**
   * Parses a text that came from nowhere in particular: the source's name is {@code -}, its bytes
   * are those of the text in UTF-8.
   */
  public Briefing parse(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Reading reading = Reading.of(LineEnds.normalize(text), lexicons);
    int lines = reading.page().count();
    Source source = new Source("-", bytes.length, lines, "UTF-8", Checksum.sha256(bytes));
    return BriefingMaker.make(source, reading);
  }

  /** Parses a text that was read from a source. */
  public Briefing parse(Source source, String text) {
    Objects.requireNonNull(source, "source must not be null");
    return BriefingMaker.make(source, Reading.of(LineEnds.normalize(text), lexicons));
  }

  /** Parses a text and tells what each line was taken for, and why. */
  public Explanation explain(Source source, String text) {
    Objects.requireNonNull(source, "source must not be null");
    Reading reading = Reading.of(LineEnds.normalize(text), lexicons);
    return Explainer.explain(BriefingMaker.make(source, reading), reading);
  }
}
