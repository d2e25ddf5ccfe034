package org.presser.write;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the seconds of time codes. */
final class TimeCodes {

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,3}):([0-5]?\\d)(?::([0-5]?\\d)(?:[.,]\\d+)?)?");

  private TimeCodes() {}

  /** Returns the seconds of hh:mm or hh:mm:ss, or null if the time is null or neither of them. */
  static Integer seconds(String time) {
    Matcher clock = CLOCK.matcher(time == null ? "" : time);
    if (!clock.matches()) {
      return null;
    }
    int seconds = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
    return Integer.parseInt(clock.group(1)) * 3600 + Integer.parseInt(clock.group(2)) * 60 + seconds;
  }

  /** Returns hh:mm:ss. */
  static String clock(int seconds) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
