package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/**
 * Finds times of day in a line, in the spellings of all languages: {@code 5:39 P.M. EDT}, {@code AT
 * 3 P. M.}, {@code 15:00—16:40}, {@code 上午10時30分}, {@code 14.30 Uhr}, {@code 13 h 5}.
 */
final class TimeFinder {

  private static final int NOON = 12 * 60;
  private static final int DAY = 24 * 60;
  private static final int EARLIEST_BARE = 6;
  private static final int LONGEST_WORD = 12;

  private final String s;
  private final HeaderWords words;

  private TimeFinder(String s, HeaderWords words) {
    this.s = s;
    this.words = words;
  }

  /**
   * Returns the times of a line in text order, none overlapping.
   *
   * @param dates the line's dates, whose numbers are no times
   */
  static List<TimeMatch> find(String s, List<DateMatch> dates, HeaderWords words) {
    TimeFinder finder = new TimeFinder(s, words);
    List<TimeMatch> found = new ArrayList<>();
    int i = 0;
    int next = 0;
    while (i < s.length()) {
      if (next < dates.size() && i >= dates.get(next).start()) {
        i = Math.max(i, dates.get(next++).end());
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

  private TimeMatch range(int i) {
    TimeMatch first = time(i);
    if (first == null) {
      return null;
    }
    int at = dash(first.end());
    TimeMatch last = at < 0 || at >= s.length() ? null : time(at);
    if (last == null || last.to() >= 0) {
      return first;
    }
    int from = first.from();
    boolean half = !first.marked() && last.marked() && last.from() > NOON && from + NOON <= last.from();
    String zone = first.zone() == null ? last.zone() : first.zone();
    boolean marked = first.marked() || last.marked();
    return new TimeMatch(i, last.end(), half ? from + NOON : from, last.from(), zone, marked);
  }

  /** Returns where a range's second time may stand, or -1 if there is no dash or word between. */
  private int dash(int i) {
    int at = skipBlanks(i);
    if (at < s.length() && "-–—―~～〜至".indexOf(s.charAt(at)) >= 0) {
      return skipBlanks(at + 1);
    }
    int word = at;
    while (word < s.length() && Character.isLetter(s.charAt(word))) {
      word++;
    }
    boolean small = word > at && word - at <= 3 && !Character.isUpperCase(s.charAt(at));
    return small ? skipBlanks(word) : -1;
  }

  private TimeMatch time(int i) {
    if (i >= s.length() || Chars.blank(s.charAt(i))) {
      return null;
    }
    if (Character.isLetter(s.charAt(i)) && !Numeral.opens(s, i)) {
      return word(i);
    }
    boolean closed = i > 0 && ".:/-".indexOf(s.charAt(i - 1)) >= 0 && i > 1
        && Character.isLetterOrDigit(s.charAt(i - 2));
    if (closed || !Numeral.opens(s, i)) {
      return null;
    }
    Numeral hour = Numeral.at(s, i);
    if (hour != null && hour.digits() == 4) {
      return military(i, hour);
    }
    return hour == null || hour.value() > 24 || hour.digits() > 3 ? null : clock(i, hour, half(i));
  }

  /** {@code 1430 hrs}, {@code 0900 GMT}. */
  private TimeMatch military(int i, Numeral n) {
    int zone = zone(n.end());
    int end = zone > 0 ? zone : hourWord(n.end());
    boolean valid = n.value() / 100 < 24 && n.value() % 100 < 60 && end > 0;
    int minutes = n.value() / 100 * 60 + n.value() % 100;
    String text = valid && zone > 0 ? zoneText(n.end(), zone) : null;
    return valid ? new TimeMatch(i, end, minutes, -1, text, true) : null;
  }

  /** A time without a number, or with the half of the day before it. */
  private TimeMatch word(int i) {
    int end = wordEnd(i);
    String word = Folding.fold(s.substring(i, end));
    if (words.words().has(WordClass.PM, word) && words.words().has(WordClass.TIME_WORDS, word)) {
      return opens(i) ? new TimeMatch(i, end, NOON, -1, null, true) : null;
    }
    return null;
  }

  private boolean opens(int i) {
    return i == 0 || !Chars.word(s.charAt(i - 1));
  }

  private int wordEnd(int i) {
    int end = i;
    while (end < s.length() && end - i < LONGEST_WORD && Character.isLetter(s.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns 1 if a word of the second half of the day stands before an index, -1 for the first. */
  private int half(int i) {
    int b = i;
    while (b > 0 && Chars.blank(s.charAt(b - 1))) {
      b--;
    }
    for (int a = b - 1; a >= 0 && b - a <= LONGEST_WORD; a--) {
      String word = Folding.fold(s.substring(a, b));
      boolean opens = opens(a) || Folded.dense(s.charAt(a));
      if (opens && words.words().has(WordClass.PM, word)) {
        return 1;
      }
      if (opens && words.words().has(WordClass.AM, word)) {
        return -1;
      }
    }
    return 0;
  }

  private TimeMatch clock(int i, Numeral hour, int before) {
    int end = hour.end();
    int minute = 0;
    boolean colon = false;
    boolean unit = false;
    int at = skipBlanks(end);
    if (at < s.length() && EastAsian.HOUR.indexOf(s.charAt(at)) >= 0) {
      unit = true;
      end = at + 1;
      Numeral m = numeral(skipBlanks(end));
      int after = m == null ? -1 : skipBlanks(m.end());
      if (end < s.length() && EastAsian.HALF.indexOf(s.charAt(end)) >= 0) {
        minute = 30;
        end++;
      } else if (after >= 0 && after < s.length() && EastAsian.MINUTE.indexOf(s.charAt(after)) >= 0) {
        minute = m.value();
        end = after + 1;
      }
    } else if (end + 2 < s.length() && ".,:：".indexOf(s.charAt(end)) >= 0) {
      Numeral m = numeral(end + 1);
      if (m == null || m.digits() != 2) {
        return null;
      }
      colon = Chars.colon(s.charAt(end));
      minute = m.value();
      end = seconds(m.end());
    }
    return minute > 59 ? null : suffixed(i, hour, minute, end, colon, unit, before);
  }

  private int seconds(int i) {
    Numeral n = i < s.length() && s.charAt(i) == ':' ? numeral(i + 1) : null;
    return n != null && n.digits() == 2 ? n.end() : i;
  }

  /** Weighs what stands around a number: the half of the day, a word for hours, a time zone. */
  private TimeMatch suffixed(
      int i, Numeral hour, int minute, int numberEnd, boolean colon, boolean unit, int before) {
    int end = numberEnd;
    int half = before;
    int minutes = minute;
    boolean marked = unit || before != 0 || leads(i);
    boolean bare = numberEnd == hour.end();
    int meridiem = meridiem(end);
    if (meridiem != 0) {
      half = meridiem > 0 ? 1 : -1;
      end = Math.abs(meridiem);
      marked = true;
    } else if (!unit) {
      int after = hourWord(end);
      if (after > 0 && (!bare || hour.value() >= EARLIEST_BARE)) {
        Numeral m = bare ? numeral(skipBlanks(after)) : null;
        boolean has = m != null && m.digits() <= 2 && m.value() < 60;
        minutes = has ? m.value() : minutes;
        end = has ? m.end() : after;
        marked = true;
        bare = false;
      }
    }
    if (bare && meridiem == 0 && !unit && before == 0 || !marked && !colon) {
      return null;
    }
    int value = (hour.value() == 12 && half < 0 ? 0 : hour.value()) * 60 + minutes;
    value += half > 0 && hour.value() < 12 ? NOON : 0;
    int zone = zone(end);
    boolean open = end < s.length() && Character.isDigit(s.charAt(end));
    return value >= DAY || open
        ? null
        : new TimeMatch(
            i, zone > 0 ? zone : end, value, -1, zone > 0 ? zoneText(end, zone) : null, marked || zone > 0);
  }

  /** Tells whether a word that makes a number a time stands right before an index. */
  private boolean leads(int i) {
    int b = i;
    while (b > 0 && (Chars.blank(s.charAt(b - 1)) || s.charAt(b - 1) == '.')) {
      b--;
    }
    int a = b;
    while (a > 0 && Character.isLetter(s.charAt(a - 1)) && b - a < LONGEST_WORD) {
      a--;
    }
    return a < b && b < i && words.is(s.substring(a, b), WordClass.TIME_WORDS);
  }

  /** Returns where a word for half of the day ends behind an index, negative for the first half. */
  private int meridiem(int i) {
    int at = skipBlanks(i);
    StringBuilder letters = new StringBuilder();
    int found = 0;
    for (int e = at; e < s.length() && e - at < 24; e++) {
      char c = s.charAt(e);
      if (Character.isLetter(c)) {
        letters.append(Character.toLowerCase(c));
      } else if (c != '.' && !Chars.blank(c)) {
        break;
      } else if (Chars.blank(c) && letters.length() > 1) {
        letters.append(' ');
      }
      boolean closes = e + 1 == s.length() || !Character.isLetter(s.charAt(e + 1)) || Folded.dense(c);
      String word = letters.toString().trim();
      if (closes && !word.isEmpty() && words.words().has(WordClass.PM, word)) {
        found = e + 1;
      } else if (closes && !word.isEmpty() && words.words().has(WordClass.AM, word)) {
        found = -e - 1;
      }
    }
    int end = Math.abs(found);
    boolean period = end > 0 && end < s.length() && s.charAt(end) == '.';
    return found > 0 ? end + (period ? 1 : 0) : -end - (period ? 1 : 0);
  }

  /** Returns where a word for hours ends behind an index, or 0. */
  private int hourWord(int i) {
    int at = skipBlanks(i);
    int end = at;
    while (end < s.length() && (Character.isLetter(s.charAt(end)) || s.charAt(end) == '\'')) {
      end++;
    }
    String word = s.substring(at, end);
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(word.length() - 1));
    return !capital && end > at && words.is(word, WordClass.TIME_WORDS) ? end : 0;
  }

  /** Returns where a time zone ends behind an index, or 0. */
  private int zone(int i) {
    int at = skipBlanks(i);
    boolean bracket = at < s.length() && s.charAt(at) == '(';
    int from = bracket ? at + 1 : at;
    int end = from;
    while (end < s.length() && Character.isLetter(s.charAt(end))) {
      end++;
    }
    if (end == from || end - from > LONGEST_WORD || bracket && (end == s.length() || s.charAt(end) != ')')) {
      return 0;
    }
    String word = s.substring(from, end);
    boolean capitals = end - from > 1 && Character.isUpperCase(word.charAt(end - from - 1));
    boolean zone = (capitals || bracket) && words.is(word, WordClass.TIME_WORDS);
    return !zone ? 0 : bracket ? end + 1 : end;
  }

  private String zoneText(int from, int to) {
    String zone = s.substring(from, to).strip();
    return zone.startsWith("(") ? zone.substring(1, zone.length() - 1) : zone;
  }

  private Numeral numeral(int i) {
    return i < s.length() ? Numeral.at(s, i) : null;
  }

  private int skipBlanks(int i) {
    int at = i;
    while (at < s.length() && Chars.blank(s.charAt(at))) {
      at++;
    }
    return at;
  }
}
