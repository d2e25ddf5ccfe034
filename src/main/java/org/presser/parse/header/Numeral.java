package org.presser.parse.header;

import org.presser.parse.page.Chars;

/**
 * A number in a text, in digits of any script or in Chinese numerals.
 *
 * @param value its value; of at most nine digits
 * @param digits the number of its characters
 * @param end the index after it
 */
record Numeral(int value, int digits, int end) {

  private static final String HAN = "〇一二三四五六七八九";
  private static final int MOST = 9;

  /** Reads the number that starts at an index, or returns null. */
  static Numeral at(String s, int from) {
    int i = from;
    int value = 0;
    while (i < s.length() && i - from < MOST && Chars.digit(s.charAt(i))) {
      value = value * 10 + Character.digit(s.charAt(i), 10);
      i++;
    }
    if (i > from) {
      return i < s.length() && Character.isDigit(s.charAt(i))
          ? null
          : new Numeral(value, i - from, i);
    }
    return han(s, from);
  }

  private static Numeral han(String s, int from) {
    int i = from;
    int value = 0;
    int unit = -1;
    while (i < s.length() && i - from < MOST) {
      char c = s.charAt(i) == '零' ? '〇' : s.charAt(i);
      int digit = HAN.indexOf(c);
      if (digit < 0 && c != '十') {
        break;
      }
      if (c == '十') {
        value += (unit < 0 ? 1 : unit) * 10;
        unit = 0;
      } else {
        unit = (i > from && s.charAt(i - 1) != '十' ? Math.max(unit, 0) * 10 : 0) + digit;
      }
      i++;
    }
    return i == from ? null : new Numeral(value + Math.max(unit, 0), i - from, i);
  }

  /** Tells whether a text holds any number. */
  static boolean in(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (isIn(s.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a character may be part of a number. */
  private static boolean isIn(char c) {
    return Chars.digit(c) || c >= '〇' && (HAN.indexOf(c) >= 0 || c == '十' || c == '零');
  }

  /** Tells whether a number may start at an index: no digit or Latin letter stands before it. */
  static boolean opens(String s, int i) {
    char c = s.charAt(i);
    boolean numeral = isIn(c);
    if (!numeral || i == 0) {
      return numeral;
    }
    char before = s.charAt(i - 1);
    boolean same = Character.isDigit(before) || HAN.indexOf(before) >= 0 || before == '十';
    return !same && !(Character.isLetter(before) && before < '\u0590');
  }
}
