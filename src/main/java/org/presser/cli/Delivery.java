package org.presser.cli;

import java.io.IOException;
import java.io.Writer;
import org.presser.convert.Output;

/** Writes something to standard output. */
final class Delivery {

  /** What is written. */
  interface Body {
    void write(Writer out) throws IOException;
  }

  private Delivery() {}

  /** Writes; false, with an error said, if that fails. A closed pipe is no failure. */
  static boolean print(Streams streams, Diagnostics diagnostics, Body body) {
    try (Output out = new StandardOutput(streams.out())) {
      body.write(out.writer());
      out.commit();
      return true;
    } catch (ClosedPipeException e) {
      return true; // whoever read the output, as head does, has seen enough
    } catch (IOException e) {
      diagnostics.error("standard output", "cannot be written: " + e.getMessage());
      return false;
    }
  }
}
