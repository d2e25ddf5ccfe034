package org.presser.parse.header;

import java.time.LocalDate;

/**
 * A date in a text, perhaps without its year or with its day alone.
 *
 * @param start the index of its first character
 * @param end the index after its last one
 * @param year the year, or 0
 * @param month the month, or 0
 * @param day the day
 * @param form how it is written
 */
record DateMatch(int start, int end, int year, int month, int day, Form form) {

  /** How a date is written. */
  enum Form {
    /** Year, month and day as numbers between marks, {@code 2031-05-06}: that of stamps. */
    STAMP,
    /** With a month's name or with words for year, month and day. */
    NAMED,
    /** Numbers whose order is certain, {@code 28.7.2016}. */
    NUMERIC,
    /** Numbers that can be read in two ways, {@code 4-7-09}. */
    AMBIGUOUS
  }

  /** Tells whether year, month and day are known. */
  boolean complete() {
    return year > 0 && month > 0;
  }

  /** Returns the date; it must be complete. */
  LocalDate date() {
    return LocalDate.of(year, month, day);
  }

  /** Returns the other reading of an ambiguous date. */
  DateMatch swapped() {
    return new DateMatch(start, end, year, day, month, form);
  }

  /** Returns this date with a year and a month in place of those that it does not have. */
  DateMatch completed(int otherYear, int otherMonth) {
    return new DateMatch(
        start, end, year > 0 ? year : otherYear, month > 0 ? month : otherMonth, day, form);
  }
}
