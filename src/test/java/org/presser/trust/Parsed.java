package org.presser.trust;

import org.presser.model.Briefing;
import org.presser.model.Source;
import org.presser.model.Span;
import org.presser.parse.TranscriptParser;
import org.presser.text.Checksum;
import org.presser.text.LineEnds;

/**
 * A text and what the parser makes of it.
 *
 * @param text the text, whose only line end is LF
 * @param briefing the result
 */
record Parsed(String text, Briefing briefing) {

  static final TranscriptParser PARSER = TranscriptParser.create();
  static final Source SOURCE = new Source("-", 1, 1, "UTF-8", Checksum.sha256(new byte[0]));

  /** Parses a text. */
  static Parsed of(String text) {
    return new Parsed(LineEnds.normalize(text), parse(text));
  }

  /** Parses a text; the source does not depend on it. */
  static Briefing parse(String text) {
    return PARSER.parse(SOURCE, text);
  }

  /** Returns what a span cuts out of the text. */
  String cut(Span span) {
    int from = text.offsetByCodePoints(0, span.start().offset());
    int to = text.offsetByCodePoints(from, span.end().offset() - span.start().offset());
    return text.substring(from, to);
  }

  /** Returns a text without all that is white space or takes no place. */
  static String dense(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", "");
  }
}
