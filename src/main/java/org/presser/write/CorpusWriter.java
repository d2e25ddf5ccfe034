package org.presser.write;

import java.io.Closeable;
import java.io.IOException;
import org.presser.model.Briefing;

/**
 * Writes briefings into one corpus, a folder of several files that appears whole or not at all:
 * closing it without {@link #commit} leaves nothing.
 *
 * <p>Needs the same memory however many briefings there are. Not thread-safe.
 */
public interface CorpusWriter extends Closeable {

  /**
   * Adds a briefing.
   *
   * @param briefing the briefing; its {@code source.name} should be unique in the corpus
   * @throws IOException if it cannot be written
   */
  void add(Briefing briefing) throws IOException;

  /**
   * Makes the folder appear at its place.
   *
   * @throws IOException if it cannot
   */
  void commit() throws IOException;
}
