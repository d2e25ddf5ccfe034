package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import org.presser.model.Briefing;

/**
 * Writes briefings in one format.
 *
 * <p>The same briefing always gives the same characters. Every line ends with LF, the last one too,
 * so that briefings may be written one after the other. Writers hold no state and are thread-safe.
 *
 * <pre>{@code
 * BriefingWriter.prettyJson().write(briefing, out);
 * }</pre>
 */
public interface BriefingWriter {

  /**
   * Writes one briefing; neither flushes nor closes.
   *
   * @param briefing the briefing
   * @param out where to; its charset should be UTF-8
   * @throws IOException if it cannot be written there
   */
  void write(Briefing briefing, Writer out) throws IOException;

  /** Returns a writer of JSON documents for people to read, indented by two spaces. */
  static BriefingWriter prettyJson() {
    return new DocumentWriter(JsonLayout.PRETTY);
  }

  /** Returns a writer of JSON documents on one line each. */
  static BriefingWriter compactJson() {
    return new DocumentWriter(JsonLayout.COMPACT);
  }

  /**
   * Returns a writer of turns: one line of JSON each, with the briefing's header repeated on it.
   */
  static BriefingWriter turnRows() {
    return new TurnRowsWriter();
  }
}
