package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import org.presser.model.Briefing;

/**
 * Writes briefings in one format.
 *
 * <p>The same briefing always gives the same characters. The last line is ended, too, so that
 * briefings may be written one after the other where {@link OutputFormat#extent} allows it; lines
 * end with LF, records of csv with CRLF. Writers hold no state and are thread-safe.
 *
 * <pre>{@code
 * BriefingWriter writer = OutputFormat.JSON.writer(WriteOptions.DEFAULTS);
 * writer.begin(out);
 * writer.write(briefing, out);
 * }</pre>
 */
public interface BriefingWriter {

  /**
   * Writes what stands once before the first briefing, such as the names of columns; nothing in
   * most formats.
   *
   * @param out where to
   * @throws IOException if it cannot be written there
   */
  default void begin(Writer out) throws IOException {}

  /**
   * Writes one briefing; closes nothing.
   *
   * @param briefing the briefing
   * @param out where to; its charset should be UTF-8
   * @throws UnfitBriefingException if the format needs what the briefing lacks
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
