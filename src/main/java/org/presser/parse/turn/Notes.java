package org.presser.parse.turn;

import org.presser.parse.page.Chars;

/** The forms of notes, rules and marked lines. */
final class Notes {

  /** What opens a note; the same index of {@link #CLOSE} closes it. */
  static final String OPEN = "([（［【〔{<*※";

  static final String CLOSE = ")]）］】〕}>*";
  private static final String RULE = "*=-_~—–.·•#＊─━－oO0";

  private Notes() {}

  /** Tells whether one pair of brackets encloses a whole line. */
  static boolean enclosed(String line) {
    int last = line.length() - (line.endsWith(".") || line.endsWith("。") ? 2 : 1);
    int kind = last < 1 ? -1 : OPEN.indexOf(line.charAt(0));
    if (kind < 0) {
      return false;
    }
    if (line.charAt(0) == '※') {
      return true;
    }
    if (line.charAt(last) != CLOSE.charAt(kind)) {
      return false;
    }
    char open = OPEN.charAt(kind);
    int inner = line.indexOf(CLOSE.charAt(kind), 1);
    return inner == last
        || open == '*'
        || line.indexOf(open, 1) >= 0 && line.indexOf(open, 1) < inner;
  }

  /** Tells whether a line holds nothing but marks that rule a line off. */
  static boolean rule(String line) {
    int marks = 0;
    boolean letters = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Chars.blank(c)) {
        continue;
      }
      if (RULE.indexOf(c) < 0) {
        return false;
      }
      letters |= c == 'o' || c == 'O' || c == '0' || c == '.';
      marks += Character.isLetterOrDigit(c) || c == '.' ? 0 : 1;
    }
    return letters ? marks >= 2 : marks >= 3;
  }
}
