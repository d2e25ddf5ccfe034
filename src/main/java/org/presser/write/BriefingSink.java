package org.presser.write;

import java.io.Closeable;
import java.io.IOException;
import org.presser.model.Briefing;

/**
 * Takes briefings, one after the other, to one place, where they appear together: closing it
 * without {@link #commit} takes back what can be taken back.
 *
 * <p>Needs the same memory however many briefings there are. Not thread-safe.
 */
public interface BriefingSink extends Closeable {

  /**
   * Adds a briefing.
   *
   * @param briefing the briefing; in a corpus, no other should have its {@code source.name}
   * @throws UnfitBriefingException if the format needs what the briefing lacks; others can follow
   * @throws IOException if it cannot be written
   */
  void add(Briefing briefing) throws IOException;

  /**
   * Makes what was added count.
   *
   * @throws IOException if it cannot be written
   */
  void commit() throws IOException;
}
