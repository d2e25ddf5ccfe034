package org.presser.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * The streams of one run.
 *
 * @param in standard input
 * @param out standard output, as bytes, so that a failure to write is not swallowed
 * @param err standard error
 * @param terminal tells whether standard error is a terminal
 */
record Streams(InputStream in, OutputStream out, PrintStream err, BooleanSupplier terminal) {

  /** Makes streams none of which is a terminal. */
  Streams(InputStream in, OutputStream out, PrintStream err) {
    this(in, out, err, () -> false);
  }
}
