package org.presser.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** Where a run's briefings go; closing it without {@link #commit} takes back what can be. */
interface Output extends Closeable {

  /** Returns the writer, which encodes as UTF-8. */
  Writer writer();

  /**
   * Makes what was written count.
   *
   * @throws IOException if it cannot be written
   */
  void commit() throws IOException;
}
