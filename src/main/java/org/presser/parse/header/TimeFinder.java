package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.Chars;

/**
 * Finds times of day in a line, in the spellings of all languages: {@code 5:39 P.M. EDT}, {@code AT
 * 3 P. M.}, {@code 15:00—16:40}, {@code 上午10時30分}, {@code 14.30 Uhr}, {@code 13 h 5}, {@code 1430
 * hrs}.
 */
final class TimeFinder {

  private static final int NOON = 12 * 60;
  private static final int DAY = 24 * 60;

  /** An hour with nothing but a word for hours behind it is at least this, else it is a length. */
  private static final int EARLIEST_BARE = 6;

  private static final String DASHES = "-–—―~～〜至";

  private final TimeText t;

  /**
   * The numbers of a time.
   *
   * @param hour the hour as printed
   * @param minute the minute, 0 if none is printed
   * @param end the index after the numbers and their units
   * @param bare whether the hour stands alone
   * @param colon whether a colon stands between hour and minute
   * @param unit whether a word for hours stands behind the hour
   */
  private record Clock(int hour, int minute, int end, boolean bare, boolean colon, boolean unit) {}

  private TimeFinder(TimeText t) {
    this.t = t;
  }

  /**
   * Returns the times of a line in text order, none overlapping.
   *
   * @param dates the line's dates, whose numbers are no times
   */
  static List<TimeMatch> find(String s, List<DateMatch> dates, HeaderWords words) {
    TimeFinder finder = new TimeFinder(new TimeText(s, words));
    List<TimeMatch> found = new ArrayList<>();
    int i = 0;
    int next = 0;
    while (i < s.length()) {
      if (next < dates.size() && i >= dates.get(next).start()) {
        i = Math.max(i, dates.get(next++).end());
        TimeMatch iso = finder.iso(i);
        if (iso != null) {
          found.add(iso);
          i = iso.end();
        }
        continue;
      }
      TimeMatch match = finder.range(i);
      if (match != null) {
        found.add(match);
      }
      i = match == null ? i + 1 : match.end();
    }
    return found;
  }

  /** {@code T15:00:00+02:00} right behind a date. */
  private TimeMatch iso(int i) {
    Numeral hour = t.at(i) == 'T' ? t.numeral(i + 1) : null;
    Clock clock = hour == null || hour.digits() != 2 || hour.value() > 23 ? null : clock(hour);
    if (clock == null || !clock.colon() || clock.minute() > 59) {
      return null;
    }
    int zone = t.offset(clock.end());
    int end = Math.max(zone, clock.end());
    String text = zone > 0 ? t.zoneText(clock.end(), zone) : null;
    return new TimeMatch(i, end, clock.hour() * 60 + clock.minute(), -1, text, zone > 0);
  }

  private TimeMatch range(int i) {
    TimeMatch whole = time(i);
    TimeMatch first = whole == null && t.opensNumber(i) ? dotted(i) : whole;
    int at = first == null ? -1 : dash(first.end());
    TimeMatch last = at < 0 ? null : Character.isDigit(t.at(at)) ? number(at) : time(at);
    if (last == null && at > 0 && whole != null && whole.marked()) {
      last = dotted(at);
    }
    if (last == null || whole == null && !last.marked()) {
      return whole;
    }
    int from = first.from();
    boolean half =
        !first.marked() && last.marked() && last.from() > NOON && from + NOON <= last.from();
    String zone = first.zone() == null ? last.zone() : first.zone();
    boolean marked = first.marked() || last.marked();
    int to = last.from() + (afternoon(i, at, from, last.from()) ? NOON : 0);
    return new TimeMatch(i, last.end(), half ? from + NOON : from, to, zone, marked);
  }

  /** Tells whether a range's first time alone says that both are in the second half of the day. */
  private boolean afternoon(int first, int last, int from, int to) {
    Numeral a = t.numeral(first);
    Numeral b = t.numeral(last);
    boolean twelve =
        a != null && b != null && a.value() * 60 + NOON <= from && b.value() * 60 <= to;
    return twelve && to < from && from < to + NOON && to < NOON;
  }

  /** A time with a period, which only the other one of a range shows to be one. */
  private TimeMatch dotted(int i) {
    Numeral hour = Character.isDigit(t.at(i)) ? t.numeral(i) : null;
    Clock c = hour == null || hour.value() > 23 ? null : clock(hour);
    return c == null || c.bare() || c.minute() > 59 || Character.isDigit(t.at(c.end()))
        ? null
        : new TimeMatch(i, c.end(), c.hour() * 60 + c.minute(), -1, null, false);
  }

  /** Returns where a range's second time may stand, or -1 if there is no dash or word between. */
  private int dash(int i) {
    int at = t.skipBlanks(i);
    if (DASHES.indexOf(t.at(at)) >= 0) {
      return t.skipBlanks(at + 1);
    }
    int word = t.wordEnd(at);
    boolean small = word > at && word - at <= 3 && !Character.isUpperCase(t.at(at));
    return small ? t.skipBlanks(word) : -1;
  }

  private TimeMatch time(int i) {
    if (Chars.blank(t.at(i))) {
      return null;
    }
    if (!t.opensNumber(i)) {
      int noon = Character.isLetter(t.at(i)) ? t.noon(i) : i;
      return noon > i ? new TimeMatch(i, noon, NOON, -1, null, true) : null;
    }
    return number(i);
  }

  private TimeMatch number(int i) {
    Numeral hour = t.numeral(i);
    if (hour == null || hour.digits() > 4) {
      return null;
    }
    if (hour.digits() == 4) {
      return military(i, hour);
    }
    Clock clock = hour.value() > 24 ? null : clock(hour);
    return clock == null || clock.minute() > 59 ? null : weighed(i, clock);
  }

  /** {@code 1430 hrs}, {@code 0900 GMT}. */
  private TimeMatch military(int i, Numeral n) {
    int zone = t.zone(n.end());
    int end = zone > 0 ? zone : t.hourWord(n.end());
    int hour = n.value() / 100;
    int minute = n.value() % 100;
    String text = zone > 0 ? t.zoneText(n.end(), zone) : null;
    return hour < 24 && minute < 60 && end > 0
        ? new TimeMatch(i, end, hour * 60 + minute, -1, text, true)
        : null;
  }

  private Clock clock(Numeral hour) {
    int unit = t.skipBlanks(hour.end());
    if (EastAsian.HOUR.indexOf(t.at(unit)) >= 0) {
      return eastAsian(hour, unit + 1);
    }
    if (".,:：".indexOf(t.at(hour.end())) < 0 || !Character.isDigit(t.at(hour.end() + 1))) {
      return new Clock(hour.value(), 0, hour.end(), true, false, false);
    }
    Numeral minute = t.numeral(hour.end() + 1);
    if (minute == null || minute.digits() != 2) {
      return null;
    }
    boolean colon = Chars.colon(t.at(hour.end()));
    Numeral second = t.at(minute.end()) == ':' ? t.numeral(minute.end() + 1) : null;
    int end = second != null && second.digits() == 2 ? second.end() : minute.end();
    return new Clock(hour.value(), minute.value(), end, false, colon, false);
  }

  private Clock eastAsian(Numeral hour, int end) {
    if (EastAsian.HALF.indexOf(t.at(end)) >= 0) {
      return new Clock(hour.value(), 30, end + 1, false, false, true);
    }
    Numeral m = t.numeral(t.skipBlanks(end));
    int after = m == null ? -1 : t.skipBlanks(m.end());
    boolean minutes = m != null && EastAsian.MINUTE.indexOf(t.at(after)) >= 0;
    return minutes
        ? new Clock(hour.value(), m.value(), after + 1, false, false, true)
        : new Clock(hour.value(), 0, end, false, false, true);
  }

  /** Weighs what stands around a time's numbers: a bare number, or one with a period, is none. */
  private TimeMatch weighed(int i, Clock c) {
    int before = t.half(i);
    int meridiem = t.meridiem(c.end());
    Clock clock = before == 0 && meridiem == 0 && !c.unit() ? worded(c) : c;
    boolean half = before != 0 || meridiem != 0;
    int end = meridiem == 0 ? clock.end() : Math.abs(meridiem);
    int zone = t.zone(end);
    boolean marked = half || zone > 0 || clock.unit() || t.led(i);
    if (clock.bare() && !half || !marked && !clock.colon()) {
      return null;
    }
    boolean first = before < 0 || meridiem < 0;
    int hour = first && clock.hour() == 12 ? 0 : clock.hour();
    int value = hour * 60 + clock.minute() + (half && !first && hour < 12 ? NOON : 0);
    if (value >= DAY || Character.isDigit(t.at(end))) {
      return null;
    }
    String text = zone > 0 ? t.zoneText(end, zone) : null;
    return new TimeMatch(i, Math.max(zone, end), value, -1, text, marked);
  }

  /** Reads a word for hours behind the numbers, and minutes behind the word. */
  private Clock worded(Clock c) {
    int after = t.hourWord(c.end());
    if (after == 0 || c.bare() && c.hour() < EARLIEST_BARE) {
      return c;
    }
    Numeral m = c.bare() ? t.numeral(t.skipBlanks(after)) : null;
    boolean minutes = m != null && m.digits() <= 2 && m.value() < 60;
    return new Clock(
        c.hour(),
        minutes ? m.value() : c.minute(),
        minutes ? m.end() : after,
        false,
        c.colon(),
        true);
  }
}
