package org.presser.parse.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;

/** Years and dates of other calendars as those of the common era. */
final class Calendars {

  /** Thai years run ahead by this. */
  private static final int BUDDHIST = 543;

  /** The Republic of China counts from here. */
  private static final int REPUBLIC = 1911;

  /** Days from the Persian calendar's beginning to day 0 of {@link LocalDate#ofEpochDay}. */
  private static final long PERSIAN_EPOCH_DAY = -492_267L;

  private static final int PIVOT = 50;

  private Calendars() {}

  /** Reads a year as printed; two digits belong to 1950 to 2049. */
  static int year(int printed, int digits) {
    if (digits <= 2) {
      return printed < PIVOT ? 2000 + printed : 1900 + printed;
    }
    return printed > 2400 && printed < 2700 ? printed - BUDDHIST : printed;
  }

  /** Reads the year before a word for year; up to three digits may count from the Republic. */
  static int eastAsianYear(int printed, int digits) {
    boolean republic = digits == 3 && printed < 200 || digits == 2 && printed >= 80;
    return republic ? printed + REPUBLIC : year(printed, digits);
  }

  /** Tells whether a year of four digits is one that a briefing can have. */
  static boolean plausible(int year) {
    return year >= 1900 && year <= 2150;
  }

  /** Tells whether year, month and day are a date; a year of 0 is not known. */
  static boolean valid(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    return day <= Month.of(month).length(year == 0 || IsoChronology.INSTANCE.isLeapYear(year));
  }

  /** Turns a date of the Persian solar calendar into one of the common era. */
  static Optional<LocalDate> persian(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) {
      return Optional.empty();
    }
    long y = year - 474L;
    long cycle = Math.floorDiv(y, 2820L);
    long inCycle = Math.floorMod(y, 2820L) + 474;
    long days =
        day
            + (month <= 7 ? (month - 1) * 31L : (month - 1) * 30L + 6)
            + Math.floorDiv(inCycle * 682 - 110, 2816L)
            + (inCycle - 1) * 365
            + cycle * 1_029_983
            - 1;
    try {
      return Optional.of(LocalDate.ofEpochDay(days + PERSIAN_EPOCH_DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
