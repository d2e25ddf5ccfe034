package org.presser.cli;

import java.io.PrintStream;
import org.presser.model.Finding;

/** Prints {@code file[:line:col]: warning|error: message}, one line each, safe for a terminal. */
final class Diagnostics {

  private final PrintStream err;
  private final boolean quiet;

  /**
   * Makes a printer.
   *
   * @param err where to
   * @param quiet whether findings are left out; errors never are
   */
  Diagnostics(PrintStream err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  void error(String file, String message) {
    err.println(Printable.of(file + ": error: " + message));
  }

  void warning(String file, Finding finding) {
    warning(file + ":" + finding.line() + ":" + finding.column(), finding.message());
  }

  void warning(String place, String message) {
    if (!quiet) {
      err.println(Printable.of(place + ": warning: " + message));
    }
  }
}
