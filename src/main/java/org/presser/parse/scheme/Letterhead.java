package org.presser.parse.scheme;

import org.presser.parse.cue.Cue;
import org.presser.parse.page.Page;

/** Knows what looks like a label alone on its line but opens a letterhead. */
final class Letterhead {

  /** A letterhead's date stands within so many lines below it. */
  private static final int TOP = 8;

  /** A line of a letterhead is shorter. */
  private static final int SHORT = 120;

  private Letterhead() {}

  /** Tells whether a cue is one. */
  static boolean is(Page page, Cue cue) {
    if (!cue.shape().alone() || cue.shape().colon() || cue.shape().inline()) {
      return false;
    }
    return above(page, cue.line());
  }

  /** Tells whether nothing stands above a line and short ones, one with a year, stand below it. */
  private static boolean above(Page page, int line) {
    int at = page.previous(line) < 0 ? line : -1;
    for (int i = 0; i < TOP && at >= 0; i++) {
      at = page.next(at);
      if (at < 0 || page.length(at) > SHORT || page.sentenceEndsBefore(page.to(at))) {
        return false;
      }
      if (year(page.line(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean year(String line) {
    int run = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean digit = i < line.length() && Character.isDigit(line.charAt(i));
      if (!digit && run == 4) {
        return true;
      }
      run = digit ? run + 1 : 0;
    }
    return false;
  }
}
