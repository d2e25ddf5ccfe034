package org.presser.convert;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Where briefings go; closing it without {@link #commit} takes back what can be. */
public interface Output extends Closeable {

  /** Returns the stream of bytes; use either it or {@link #writer}, not both. */
  OutputStream stream();

  /** Returns the writer, which encodes as UTF-8; always the same one. */
  Writer writer();

  /**
   * Makes what was written count.
   *
   * @throws IOException if it cannot be written
   */
  void commit() throws IOException;
}
