package org.presser.parse.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presser.parse.header.DateMatch.Form;
import org.presser.parse.page.Chars;

/**
 * Finds dates in a line, in the spellings of all languages: {@code 2031-05-06}, {@code 5/6/2031},
 * {@code THURSDAY, 8TH FEBRUARY. 1962}, {@code 4 de octubre de 2024}, {@code 令和元年5月6日}.
 *
 * <p>Reads forward once; no form looks back.
 */
final class DateFinder {

  private static final String MARKS = "-/.";

  /** A greater number before two others is a year. */
  private static final int LAST_DAY = 31;

  private final DateText t;
  private final HeaderWords words;

  private DateFinder(String s, HeaderWords words) {
    this.t = new DateText(s, words);
    this.words = words;
  }

  /** Returns the dates of a line in text order, none overlapping; each has a number. */
  static List<DateMatch> find(String s, HeaderWords words) {
    if (!Numeral.in(s)) {
      return List.of();
    }
    return new DateFinder(s, words).find();
  }

  private List<DateMatch> find() {
    List<DateMatch> found = new ArrayList<>();
    int i = 0;
    while (i < t.length()) {
      Optional<DateMatch> match = match(i);
      match.ifPresent(found::add);
      i = match.map(DateMatch::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<DateMatch> match(int i) {
    if (t.opensNumber(i)) {
      Numeral n = t.numeral(i);
      return n == null ? Optional.empty() : number(i, n);
    }
    return Character.isLetter(t.at(i)) ? monthFirst(i).or(() -> era(i)) : Optional.empty();
  }

  private Optional<DateMatch> number(int i, Numeral n) {
    if (n.digits() == 8) {
      return packed(i, n);
    }
    return EastAsianDate.at(t, i, n, 0)
        .or(() -> bracketed(i, n))
        .or(() -> yearFirst(i, n))
        .or(() -> dayFirst(i, n))
        .or(() -> numeric(i, n));
  }

  /** {@code 20310506}, with or without a word for day behind it. */
  private Optional<DateMatch> packed(int i, Numeral n) {
    int end = t.skipDay(n.end());
    boolean closed = !Character.isLetter(t.at(end)) || end > n.end();
    int year = n.value() / 10_000;
    return Calendars.plausible(year) && closed
        ? date(i, end, year, n.value() / 100 % 100, n.value() % 100, Form.STAMP)
        : Optional.empty();
  }

  /**
   * An era's name or in Japanese its letter, {@code R5.3.4}; a year or the word for its first one,
   * month and day.
   */
  private Optional<DateMatch> era(int i) {
    Integer letter = "ja".equals(words.language()) ? EastAsian.ERAS.get(t.at(i)) : null;
    boolean opens = letter != null && (i == 0 || !Character.isLetterOrDigit(t.at(i - 1)));
    Numeral year = opens ? t.numeral(i + 1) : null;
    if (year != null && year.digits() <= 2 && MARKS.indexOf(t.at(year.end())) >= 0) {
      return stamp(i, year, t.at(year.end()), year.value() + letter);
    }
    for (Map.Entry<String, Integer> e : words.words().eras().entrySet()) {
      if (!t.startsWith(i, e.getKey())) {
        continue;
      }
      int at = t.skipBlanks(i + e.getKey().length());
      boolean first = t.at(at) == EastAsian.FIRST_YEAR;
      Numeral n = first ? new Numeral(1, 1, at + 1) : t.numeral(at);
      Optional<DateMatch> found =
          n == null ? Optional.empty() : EastAsianDate.at(t, i, n, e.getValue());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@code 2031-05-06}, {@code 2031. 5. 6.}, {@code 2031. május 6.}, {@code 120-05-06}. */
  private Optional<DateMatch> yearFirst(int i, Numeral n) {
    boolean republic = words.chinese() && n.digits() == 3 && n.value() < 200;
    boolean persian = words.persian() && n.value() >= 1200 && n.value() < 1600;
    int year =
        republic
            ? Calendars.eastAsianYear(n.value(), n.digits())
            : Calendars.year(n.value(), n.digits());
    if (n.digits() != 4 && !republic || !persian && !Calendars.plausible(year)) {
      return Optional.empty();
    }
    int printed = persian ? n.value() : year;
    char mark = t.at(n.end());
    boolean hyphen = mark == '-' && Character.isLetter(t.at(n.end() + 1));
    int at = t.skipBlanks(mark == '.' || mark == ',' || hyphen ? n.end() + 1 : n.end());
    int month = t.month(at);
    if (month > 0) {
      Numeral day = t.numeral(t.skipMarks(t.monthEnd(at)));
      return day == null
          ? Optional.empty()
          : date(i, t.skipPeriod(day.end()), printed, month, day.value(), Form.NAMED);
    }
    Optional<DateMatch> found =
        MARKS.indexOf(mark) < 0 ? Optional.empty() : stamp(i, n, mark, printed);
    return found.or(() -> behindYearsWord(i, t.skipWord(at), printed));
  }

  /** {@code 2031. gada 6. maijā}, {@code 2031 m. gegužės 6 d.}, {@code 2031ko maiatzaren 6a}. */
  private Optional<DateMatch> behindYearsWord(int i, int word, int year) {
    int at = word < 0 || words.english() ? -1 : t.skipMarks(word);
    int numbered = t.month(at);
    if (numbered > 0 && t.opensNumber(at)) {
      Numeral d = t.numeral(t.skipMarks(t.monthEnd(at)));
      return d == null ? Optional.empty() : date(i, d.end(), year, numbered, d.value(), Form.NAMED);
    }
    Numeral day = t.numeral(at);
    int named = day == null ? at : t.skipMarks(t.skipOrdinal(day.end()));
    int month = t.month(named);
    if (month == 0) {
      return Optional.empty();
    }
    int end = t.monthEnd(named);
    Numeral behind = t.numeral(t.skipMarks(end));
    Numeral d = day == null ? behind : day;
    boolean another = behind != null && behind.digits() == 4;
    return d == null || d.digits() > 2 || another
        ? Optional.empty()
        : date(i, day == null ? d.end() : end, year, month, d.value(), Form.NAMED);
  }

  private Optional<DateMatch> stamp(int i, Numeral year, char mark, int printed) {
    Numeral month = t.numeral(t.skipBlanks(year.end() + 1));
    if (month == null || month.digits() > 2 || t.at(month.end()) != mark) {
      return Optional.empty();
    }
    Numeral day = t.numeral(t.skipBlanks(month.end() + 1));
    if (day == null || day.digits() > 2) {
      return Optional.empty();
    }
    int end = mark == '.' ? t.skipPeriod(day.end()) : t.skipDay(day.end());
    return date(i, end, printed, month.value(), day.value(), Form.STAMP);
  }

  /** {@code 6 May 2031}, {@code 6th of May}, {@code 6. Mai 2031}, {@code 6-May-31}. */
  private Optional<DateMatch> dayFirst(int i, Numeral n) {
    if (n.digits() > 2) {
      return Optional.empty();
    }
    int at = t.skipMarks(t.skipOrdinal(n.end()));
    if (t.month(at) == 0) {
      at = t.skipWord(at);
    }
    int month = t.month(at);
    return month == 0 ? Optional.empty() : withYear(i, t.monthsEnd(at), month, n.value());
  }

  /** {@code May 6, 2031}, {@code May 6th}. */
  private Optional<DateMatch> monthFirst(int i) {
    int month = t.month(i);
    Numeral day = month == 0 ? null : t.numeral(t.skipMarks(t.monthEnd(i)));
    if (day == null || day.digits() > 2) {
      return Optional.empty();
    }
    int end = t.skipOrdinal(day.end());
    boolean time = Chars.colon(t.at(end)) && Character.isDigit(t.at(end + 1));
    return time ? Optional.empty() : withYear(i, end, month, day.value());
  }

  private Optional<DateMatch> withYear(int i, int end, int month, int day) {
    int at = t.skipMarks(end);
    Numeral y = t.numeral(at);
    if (y == null) {
      int word = t.skipWord(at);
      Numeral next = word < 0 ? null : t.numeral(t.skipMarks(word));
      y = next != null && next.digits() == 4 ? next : null;
    }
    if (y != null && (y.digits() == 4 || shortYear(y))) {
      int year = Calendars.year(y.value(), y.digits());
      if (Calendars.plausible(year) || words.persian()) {
        int printed = words.persian() ? y.value() : year;
        return date(i, y.end(), printed, month, day, Form.NAMED);
      }
    }
    return words.persian() ? Optional.empty() : date(i, end, 0, month, day, Form.NAMED);
  }

  /** A year of two digits is followed by no mark of a time of day and by no word of a time. */
  private boolean shortYear(Numeral y) {
    char next = t.at(y.end());
    int after = t.skipBlanks(y.end());
    boolean near = after - y.end() < 2;
    boolean unit = near && Character.isLowerCase(t.at(after));
    boolean time = Chars.colon(next) || next == '.' && Character.isDigit(t.at(y.end() + 1));
    return y.digits() == 2 && !time && !unit && t.month(after) == 0;
  }

  /** {@code 28.7.2031}, {@code 8/27/2031}, {@code 4-7-09}, {@code 96/10/31}. */
  private Optional<DateMatch> numeric(int i, Numeral a) {
    char mark = t.at(a.end());
    boolean chained =
        i > 1 && MARKS.indexOf(t.at(i - 1)) >= 0 && Character.isLetterOrDigit(t.at(i - 2));
    if (a.digits() > 2 || MARKS.indexOf(mark) < 0 || chained) {
      return Optional.empty();
    }
    Numeral b = behind(a, mark);
    Numeral y = b == null || b.digits() > 2 || t.at(b.end()) != mark ? null : behind(b, mark);
    boolean whole = y != null && (y.digits() == 4 || y.digits() == 2);
    if (!whole || t.at(y.end()) == mark && mark != '.') {
      return Optional.empty();
    }
    if (a.value() > LAST_DAY && y.digits() == 2) {
      int first = Calendars.year(a.value(), a.digits());
      return date(i, y.end(), first, b.value(), y.value(), Form.NUMERIC);
    }
    int year = Calendars.year(y.value(), y.digits());
    return Calendars.plausible(year)
        ? ordered(i, y, year, a.value(), b.value(), mark)
        : Optional.empty();
  }

  /** In Korean {@code (5.6.)}: month and day alone. */
  private Optional<DateMatch> bracketed(int i, Numeral month) {
    boolean open = i > 0 && t.at(i - 1) == '(' && "ko".equals(words.language());
    Numeral day = open && t.at(month.end()) == '.' ? behind(month, '.') : null;
    if (day == null || day.digits() > 2) {
      return Optional.empty();
    }
    int end = t.skipPeriod(day.end());
    return t.at(end) == ')' || t.at(end) == ','
        ? date(i, end, 0, month.value(), day.value(), Form.NUMERIC)
        : Optional.empty();
  }

  private Numeral behind(Numeral n, char mark) {
    return t.numeral(mark == '.' ? t.skipBlanks(n.end() + 1) : n.end() + 1);
  }

  /**
   * English puts the month first where that is possible, unless periods stand before a year of four
   * digits; all other languages put the day first.
   */
  private Optional<DateMatch> ordered(int i, Numeral y, int year, int a, int b, char mark) {
    boolean periods = mark == '.' && y.digits() == 4;
    boolean monthFirst = b > 12 || words.english() && !periods && a <= 12;
    boolean doubtful = words.english() && a <= 12 && b <= 12 && a != b;
    Form form = doubtful ? Form.AMBIGUOUS : Form.NUMERIC;
    return date(i, y.end(), year, monthFirst ? a : b, monthFirst ? b : a, form);
  }

  private Optional<DateMatch> date(int i, int end, int year, int month, int day, Form f) {
    if (words.persian() && year >= 1200 && year < 1600) {
      Optional<LocalDate> d = Calendars.persian(year, month, day);
      return d.map(
          x -> new DateMatch(i, end, x.getYear(), x.getMonthValue(), x.getDayOfMonth(), f));
    }
    return Calendars.valid(year, month, day)
        ? Optional.of(new DateMatch(i, end, year, month, day, f))
        : Optional.empty();
  }
}
