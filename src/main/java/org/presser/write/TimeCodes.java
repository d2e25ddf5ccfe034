package org.presser.write;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presser.model.Turn;

/** Counts the seconds of one briefing's time codes. */
final class TimeCodes {

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,3}):([0-5]?\\d)(?::([0-5]?\\d)(?:[.,]\\d+)?)?");

  private static final int LAST_HOUR = 23;

  /** Whether {@code 04:25} is minutes and seconds, not hours and minutes. */
  private final boolean minutes;

  private TimeCodes(boolean minutes) {
    this.minutes = minutes;
  }

  /**
   * Finds out how to read the codes of all turns: two numbers are minutes and seconds where three
   * stand elsewhere, where a recording begins at about zero, and where they are no time of day.
   */
  static TimeCodes of(List<Turn> turns) {
    List<Matcher> clocks =
        turns.stream()
            .map(Turn::time)
            .filter(Objects::nonNull)
            .map(CLOCK::matcher)
            .filter(Matcher::matches)
            .toList();
    boolean recording = !clocks.isEmpty() && number(clocks.get(0), 1) == 0;
    boolean three = clocks.stream().anyMatch(clock -> clock.group(3) != null);
    boolean late = clocks.stream().anyMatch(clock -> number(clock, 1) > LAST_HOUR);
    return new TimeCodes(recording || three || late);
  }

  /** Returns the seconds of a time code, or null if it is null or none. */
  Integer seconds(String time) {
    Matcher clock = CLOCK.matcher(time == null ? "" : time);
    if (!clock.matches()) {
      return null;
    }
    int first = number(clock, 1);
    int second = number(clock, 2);
    if (clock.group(3) != null) {
      return (first * 60 + second) * 60 + number(clock, 3);
    }
    return minutes ? first * 60 + second : (first * 60 + second) * 60;
  }

  /** Returns hh:mm:ss. */
  static String clock(int seconds) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static int number(Matcher clock, int group) {
    return Integer.parseInt(clock.group(group));
  }
}
