package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/**
 * What one line of the header holds.
 *
 * @param line the line
 * @param dates the dates in it
 * @param times the times of day in it
 * @param pieces what is left of it without dates, times, days of the week and marks
 * @param crumb whether it shows the way to the page, {@code Home > News > 2031}
 * @param prose whether it is a sentence
 */
record LineFacts(
    HeaderLine line,
    List<DateMatch> dates,
    List<TimeMatch> times,
    List<String> pieces,
    boolean crumb,
    boolean prose) {

  private static final Pattern UNIT = Pattern.compile("\\s?\\p{Ll}{1,2}\\.");
  private static final int LONG = 45;
  private static final int LONG_DENSE = 40;
  private static final int NEAR_END = 6;
  private static final int NEAR_START = 14;
  private static final int MOST = 400;
  private static final String CRUMBS = "›»→＞>";

  /** Copies the lists. */
  LineFacts {
    dates = List.copyOf(dates);
    times = List.copyOf(times);
    pieces = List.copyOf(pieces);
  }

  /** Reads a line. */
  static LineFacts of(HeaderLine line, HeaderWords words) {
    String t = line.text();
    List<DateMatch> dates = DateFinder.find(t, words);
    List<TimeMatch> times = TimeFinder.find(t, dates, words);
    return new LineFacts(
        line,
        dates,
        times,
        Pieces.of(t, dates, times, words),
        crumb(t, dates, times) || path(t, words),
        prose(t, dates, times, words));
  }

  /** Returns the line's characters. */
  String text() {
    return line.text();
  }

  /** Tells whether the line holds nothing but dates and times. */
  boolean onlyDates() {
    return pieces.isEmpty() && !(dates.isEmpty() && times.isEmpty());
  }

  /** Tells whether a posting stamp's word stands before one of the line's dates. */
  boolean posted(DateMatch d, HeaderWords words) {
    int from = 0;
    for (DateMatch other : dates) {
      from = other.end() <= d.start() ? other.end() : from;
    }
    String before = text().substring(from, d.start());
    int bar = before.lastIndexOf('|');
    String segment = before.substring(bar + 1);
    for (Hit h : words.hits(segment, WordClass.POSTED, WordClass.KEY_POSTED)) {
      boolean dense = Folded.dense(segment.charAt(h.start()));
      if (!dense || segment.length() - h.end() <= 4) {
        return true;
      }
    }
    return false;
  }

  private static boolean crumb(String t, List<DateMatch> dates, List<TimeMatch> times) {
    int marks = 0;
    for (int i = 1; i + 1 < t.length(); i++) {
      boolean mark = CRUMBS.indexOf(t.charAt(i)) >= 0;
      boolean before = Chars.blank(t.charAt(i - 1)) || t.charAt(i) == '>';
      marks += mark && before && Chars.blank(t.charAt(i + 1)) ? 1 : 0;
    }
    boolean element = t.length() > 2 && t.charAt(0) == '<' && t.charAt(1) < 128 && t.endsWith(">");
    if (marks > 0 || t.endsWith("|") || element) {
      return true;
    }
    boolean dated = !dates.isEmpty() || !times.isEmpty();
    return !dated && (count(t, '|') >= 2 || wideBlanks(t) >= 3);
  }

  /** Tells whether slashes part the steps to the page, the first of which is furniture. */
  private static boolean path(String t, HeaderWords words) {
    int step = t.indexOf(" / ");
    return step > 0
        && t.indexOf(" / ", step + 1) > 0
        && words.is(t.substring(0, step), WordClass.FURNITURE);
  }

  private static int count(String t, char c) {
    return (int) t.chars().filter(x -> x == c).count();
  }

  private static int wideBlanks(String t) {
    int n = 0;
    for (int i = 1; i < t.length(); i++) {
      boolean two = Chars.blank(t.charAt(i)) && Chars.blank(t.charAt(i - 1));
      n += two && (i < 2 || !Chars.blank(t.charAt(i - 2))) ? 1 : 0;
    }
    return n;
  }

  /** Tells whether nothing but a letter or two with a period follow, a word for year cut short. */
  private static boolean unit(String rest) {
    return UNIT.matcher(rest).matches();
  }

  private static boolean prose(
      String t, List<DateMatch> dates, List<TimeMatch> times, HeaderWords words) {
    char last = t.charAt(t.length() - 1);
    boolean number =
        dates.stream().anyMatch(d -> d.end() >= t.length() - 1 || unit(t.substring(d.end())))
            || times.stream().anyMatch(d -> d.end() >= t.length() - (d.marked() ? 1 : 0));
    boolean ends =
        !number
            && last != '…'
            && (Chars.terminal(last)
                || Chars.closing(last)
                    && t.length() > 1
                    && Chars.terminal(t.charAt(t.length() - 2)));
    boolean brief = t.length() <= LONG * 2 && !Folded.dense(t.charAt(t.length() / 2));
    if (brief && !dates.isEmpty() && !times.isEmpty() && dates.get(0).start() < NEAR_START) {
      String before = t.substring(0, dates.get(0).start());
      if (Pieces.trim(before, words, true).isEmpty()) {
        return false;
      }
    }
    boolean dense = Folded.dense(t.charAt(t.length() / 2));
    if (dense) {
      boolean long40 = t.length() > LONG_DENSE;
      List<Hit> hits = words.hits(t, WordClass.BRIEFING);
      boolean titled = !hits.isEmpty() && hits.get(hits.size() - 1).end() >= t.length() - NEAR_END;
      return t.indexOf('。') >= 0 || long40 && (ends || t.indexOf('，') >= 0 && !titled);
    }
    if (!ends && t.length() < LONG * 4) {
      return false;
    }
    List<Hit> briefing = words.looseHits(t, WordClass.BRIEFING);
    boolean titled =
        !briefing.isEmpty() && (briefing.get(0).start() < 4 || Names.capitalised(t, words));
    boolean narrates = words.holds(t, WordClass.NARRATION);
    return narrates || !titled && t.length() > LONG;
  }

  /** Reads the lines of a header, each up to {@value #MOST} characters. */
  static List<LineFacts> all(List<HeaderLine> lines, HeaderWords words) {
    List<LineFacts> all = new ArrayList<>();
    for (HeaderLine l : lines) {
      boolean fits = l.text().length() <= MOST;
      all.add(of(fits ? l : l.withText(l.text().substring(0, MOST)), words));
    }
    return all;
  }
}
