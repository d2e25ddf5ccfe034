package org.presser.parse.header;

import java.util.Optional;
import org.presser.parse.header.DateMatch.Form;

/** Reads dates with a word behind each number: {@code 2031年5月6日}, {@code 5월 6일}, {@code 6日}. */
final class EastAsianDate {

  private EastAsianDate() {}

  /**
   * Reads year, month and day; without the year; or the day alone.
   *
   * @param i where the date begins
   * @param first its first number
   * @param era what an era adds to the year; 0 if none is printed
   */
  static Optional<DateMatch> at(DateText t, int i, Numeral first, int era) {
    int year = 0;
    Numeral n = first;
    int at = t.skipUnit(n.end(), EastAsian.YEAR);
    if (at > n.end()) {
      year = era > 0 ? n.value() + era : Calendars.eastAsianYear(n.value(), n.digits());
      n = t.numeral(at);
    }
    int month = 0;
    at = n == null ? 0 : t.skipUnit(n.end(), EastAsian.MONTH);
    if (n != null && at > n.end()) {
      month = n.value();
      n = t.numeral(at);
    }
    if (n == null || n.digits() > 3 || year > 0 && month == 0) {
      return Optional.empty();
    }
    int end = t.skipDay(n.end());
    boolean alone = month == 0 && n.value() >= 1 && n.value() <= 31;
    boolean valid = alone || Calendars.valid(year, month, n.value());
    return end > n.end() && valid
        ? Optional.of(new DateMatch(i, end, alone ? 0 : year, month, n.value(), Form.NAMED))
        : Optional.empty();
  }
}
