package org.presser.write;

/** Makes text harmless that a spreadsheet would run as a formula. */
final class Formulas {

  /** What begins a formula, or is dropped before one; full-width where East Asian input is on. */
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Formulas() {}

  /** Returns the text, with an apostrophe before it if it starts as a formula does. */
  static String disarm(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
