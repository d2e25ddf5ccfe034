package org.presser.text.caption;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that says when a cue is shown: {@code 00:01:02.500 --> 00:01:05,000}, in milliseconds.
 */
record CueTimes(long start, long end) {

  private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?";
  private static final Pattern LINE =
      Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(\\s.*)?");

  private static final int GROUPS = 4;

  static Optional<CueTimes> of(String line) {
    if (!line.contains("-->")) {
      return Optional.empty();
    }
    Matcher times = LINE.matcher(line);
    return times.matches()
        ? Optional.of(new CueTimes(millis(times, 1), millis(times, 1 + GROUPS)))
        : Optional.empty();
  }

  private static long millis(Matcher times, int group) {
    long minutes = number(times.group(group)) * 60 + number(times.group(group + 1));
    String fraction = times.group(group + 3);
    long millis = fraction == null ? 0 : number((fraction + "00").substring(0, 3));
    return (minutes * 60 + number(times.group(group + 2))) * 1000 + millis;
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
