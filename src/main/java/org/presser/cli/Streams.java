package org.presser.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The streams of one run.
 *
 * @param in standard input
 * @param out standard output, as bytes, so that a failure to write is not swallowed
 * @param err standard error
 */
record Streams(InputStream in, OutputStream out, PrintStream err) {}
