package org.presser.parse.header;

/**
 * A time of day in a text, or a range of two.
 *
 * @param start the index of its first character
 * @param end the index after its last one
 * @param from its start in minutes after midnight
 * @param to its end in minutes after midnight, or -1
 * @param zone the time zone as printed, or null
 * @param marked whether a word shows that it is a time of day, {@code 9:30 a.m.}, {@code 14.30 Uhr}
 */
record TimeMatch(int start, int end, int from, int to, String zone, boolean marked) {

  /** Writes minutes after midnight as {@code hh:mm}. */
  static String print(int minutes) {
    String hour = Integer.toString(minutes / 60);
    String minute = Integer.toString(minutes % 60);
    return (hour.length() < 2 ? "0" : "") + hour + (minute.length() < 2 ? ":0" : ":") + minute;
  }
}
