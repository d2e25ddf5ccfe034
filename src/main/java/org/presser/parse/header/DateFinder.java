package org.presser.parse.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/**
 * Finds dates in a line, in the spellings of all languages: {@code 2031-05-06}, {@code 5/6/2031},
 * {@code THURSDAY, 8TH FEBRUARY. 1962}, {@code 4 de octubre de 2024}, {@code 令和元年5月6日}.
 *
 * <p>Reads forward once; no form looks back.
 */
final class DateFinder {

  private static final int LONGEST_WORD = 4;

  private final String s;
  private final Folded folded;
  private final int[] foldedAt;
  private final HeaderWords words;

  private DateFinder(String s, HeaderWords words) {
    this.s = s;
    this.words = words;
    this.folded = Folded.of(s);
    this.foldedAt = new int[s.length() + 1];
    java.util.Arrays.fill(foldedAt, -1);
    for (int i = 0; i < folded.text().length(); i++) {
      foldedAt[folded.start(i)] = i;
    }
  }

  /** Returns the dates of a line in text order, none overlapping. */
  static List<DateMatch> find(String s, HeaderWords words) {
    return new DateFinder(s, words).find();
  }

  private List<DateMatch> find() {
    List<DateMatch> found = new ArrayList<>();
    int i = 0;
    while (i < s.length()) {
      Optional<DateMatch> match = match(i);
      match.ifPresent(found::add);
      i = match.map(DateMatch::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<DateMatch> match(int i) {
    char c = s.charAt(i);
    if (Chars.blank(c)) {
      return Optional.empty();
    }
    if (Numeral.opens(s, i)) {
      Numeral n = Numeral.at(s, i);
      return n == null ? Optional.empty() : number(i, n);
    }
    return Character.isLetter(c) ? monthFirst(i).or(() -> era(i)) : Optional.empty();
  }

  private Optional<DateMatch> number(int i, Numeral n) {
    if (n.digits() == 8) {
      return packed(i, n);
    }
    return eastAsian(i, n, 0)
        .or(() -> yearFirst(i, n))
        .or(() -> dayFirst(i, n))
        .or(() -> numeric(i, n));
  }

  /** {@code 20310506}, with or without a word for day behind it. */
  private Optional<DateMatch> packed(int i, Numeral n) {
    int year = n.value() / 10_000;
    int end = skipUnit(n.end(), EastAsian.DAY);
    boolean closed = end == s.length() || !Character.isLetter(s.charAt(end)) || end > n.end();
    return Calendars.plausible(year) && closed
        ? date(i, end, year, n.value() / 100 % 100, n.value() % 100, DateMatch.Form.STAMP)
        : Optional.empty();
  }

  /**
   * Year, month and day with a word behind each; without the year; or the day alone.
   *
   * @param era what an era adds to the year; 0 if none is printed
   */
  private Optional<DateMatch> eastAsian(int i, Numeral first, int era) {
    int year = 0;
    Numeral n = first;
    int at = skipUnit(n.end(), EastAsian.YEAR);
    if (at > n.end()) {
      year = era != 0 ? n.value() + era : Calendars.eastAsianYear(n.value(), n.digits());
      n = numeral(at);
    }
    int month = 0;
    at = n == null ? 0 : skipUnit(n.end(), EastAsian.MONTH);
    if (n != null && at > n.end()) {
      month = n.value();
      n = numeral(at);
    }
    if (n == null || n.digits() > 3 || year > 0 && month == 0) {
      return Optional.empty();
    }
    int end = skipUnit(n.end(), EastAsian.DAY);
    if (end == n.end()) {
      return Optional.empty();
    }
    return month == 0
        ? dayAlone(i, end, n.value())
        : date(i, end, year, month, n.value(), DateMatch.Form.NAMED);
  }

  private Optional<DateMatch> dayAlone(int i, int end, int day) {
    return day >= 1 && day <= 31
        ? Optional.of(new DateMatch(i, end, 0, 0, day, DateMatch.Form.NAMED))
        : Optional.empty();
  }

  /** An era's name, a year or the word for its first one, month and day. */
  private Optional<DateMatch> era(int i) {
    for (Map.Entry<String, Integer> e : words.words().eras().entrySet()) {
      if (!startsWith(i, e.getKey())) {
        continue;
      }
      int at = skipBlanks(i + e.getKey().length());
      Numeral n =
          at < s.length() && s.charAt(at) == EastAsian.FIRST_YEAR
              ? new Numeral(1, 1, at + 1)
              : numeral(at);
      Optional<DateMatch> found = n == null ? Optional.empty() : eastAsian(i, n, e.getValue());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean startsWith(int i, String word) {
    return s.regionMatches(true, i, word, 0, word.length());
  }

  /** {@code 2031-05-06}, {@code 2031. 5. 6.}, {@code 2031. május 6.} */
  private Optional<DateMatch> yearFirst(int i, Numeral n) {
    boolean republic = words.chinese() && n.digits() == 3 && n.value() < 200;
    int year =
        republic
            ? Calendars.eastAsianYear(n.value(), n.digits())
            : Calendars.year(n.value(), n.digits());
    boolean persian = words.persian() && n.value() >= 1200 && n.value() < 1600;
    if (n.digits() != 4 && !republic
        || !persian && !Calendars.plausible(year)
        || n.end() == s.length()) {
      return Optional.empty();
    }
    char mark = s.charAt(n.end());
    int at = skipBlanks(mark == '.' || mark == ',' ? n.end() + 1 : n.end());
    int word = month(at);
    if (word > 0) {
      Numeral day = numeral(skipMarks(monthEnd(at)));
      return day == null
          ? Optional.empty()
          : date(i, skipPeriod(day.end()), n.value(), word, day.value(), DateMatch.Form.NAMED);
    }
    if ("-/.".indexOf(mark) < 0) {
      return Optional.empty();
    }
    Numeral month = numeral(skipBlanks(n.end() + 1));
    if (month == null || month.digits() > 2 || !marked(month.end(), mark)) {
      return Optional.empty();
    }
    Numeral day = numeral(skipBlanks(month.end() + 1));
    if (day == null || day.digits() > 2) {
      return Optional.empty();
    }
    int end = mark == '.' ? skipPeriod(day.end()) : skipUnit(day.end(), EastAsian.DAY);
    int printed = persian ? n.value() : year;
    return date(i, end, printed, month.value(), day.value(), DateMatch.Form.STAMP);
  }

  /** {@code 6 May 2031}, {@code 6th of May}, {@code 6. Mai 2031}, {@code 6-May-31}. */
  private Optional<DateMatch> dayFirst(int i, Numeral n) {
    if (n.digits() > 2) {
      return Optional.empty();
    }
    int at = skipMarks(skipOrdinal(n.end()));
    int m = month(at);
    if (m == 0) {
      at = skipWord(at);
      m = at < 0 ? 0 : month(at);
    }
    return m == 0 ? Optional.empty() : withYear(i, monthEnd(at), m, n.value());
  }

  /** {@code May 6, 2031}, {@code May 6th}. */
  private Optional<DateMatch> monthFirst(int i) {
    int m = month(i);
    Numeral day = m == 0 ? null : numeral(skipMarks(monthEnd(i)));
    if (day == null || day.digits() > 2) {
      return Optional.empty();
    }
    int end = skipOrdinal(day.end());
    return end < s.length()
            && (Chars.colon(s.charAt(end))
                && end + 1 < s.length()
                && Character.isDigit(s.charAt(end + 1)))
        ? Optional.empty()
        : withYear(i, end, m, day.value());
  }

  private Optional<DateMatch> withYear(int i, int end, int month, int day) {
    int at = skipMarks(end);
    Numeral y = numeral(at);
    if (y == null) {
      int next = skipWord(at);
      y = next < 0 ? null : numeral(next);
      y = y != null && y.digits() == 4 ? y : null;
    }
    if (y != null && y.digits() == 4 || y != null && shortYear(y)) {
      int year = Calendars.year(y.value(), y.digits());
      if (Calendars.plausible(year) || words.persian()) {
        return date(
            i, y.end(), words.persian() ? y.value() : year, month, day, DateMatch.Form.NAMED);
      }
    }
    return words.persian() ? Optional.empty() : date(i, end, 0, month, day, DateMatch.Form.NAMED);
  }

  /** A year of two digits is followed by no mark of a time of day and by no letter. */
  private boolean shortYear(Numeral y) {
    if (y.digits() != 2) {
      return false;
    }
    char next = y.end() < s.length() ? s.charAt(y.end()) : ' ';
    int after = skipBlanks(y.end());
    boolean unit = after < s.length() && Character.isLetter(s.charAt(after)) && after - y.end() < 2;
    boolean time =
        Chars.colon(next)
            || next == '.' && y.end() + 1 < s.length() && Character.isDigit(s.charAt(y.end() + 1));
    return !time && !(unit && Character.isLowerCase(s.charAt(after)));
  }

  /** {@code 28.7.2031}, {@code 8/27/2031}, {@code 4-7-09}. */
  private Optional<DateMatch> numeric(int i, Numeral a) {
    if (a.digits() > 2 || a.end() >= s.length() || "-/.".indexOf(s.charAt(a.end())) < 0) {
      return Optional.empty();
    }
    char mark = s.charAt(a.end());
    Numeral b = numeral(mark == '.' ? skipBlanks(a.end() + 1) : a.end() + 1);
    if (b == null || b.digits() > 2 || !marked(b.end(), mark)) {
      return Optional.empty();
    }
    Numeral y = numeral(mark == '.' ? skipBlanks(b.end() + 1) : b.end() + 1);
    if (y == null || y.digits() != 4 && y.digits() != 2 || marked(y.end(), mark) && mark != '.') {
      return Optional.empty();
    }
    boolean chained =
        i > 1 && "-/.".indexOf(s.charAt(i - 1)) >= 0 && Character.isLetterOrDigit(s.charAt(i - 2));
    int year = Calendars.year(y.value(), y.digits());
    if (chained || !Calendars.plausible(year)) {
      return Optional.empty();
    }
    return ordered(i, y.end(), year, a.value(), b.value());
  }

  private Optional<DateMatch> ordered(int i, int end, int year, int a, int b) {
    boolean monthFirst = words.english() ? b > 12 || a <= 12 : b > 12;
    int month = monthFirst ? a : b;
    int day = monthFirst ? b : a;
    boolean doubtful = words.english() && a <= 12 && b <= 12 && a != b;
    DateMatch.Form form = doubtful ? DateMatch.Form.AMBIGUOUS : DateMatch.Form.NUMERIC;
    return date(i, end, year, month, day, form);
  }

  private Optional<DateMatch> date(int i, int end, int year, int month, int day, DateMatch.Form f) {
    if (words.persian() && year >= 1200 && year < 1600) {
      Optional<LocalDate> d = Calendars.persian(year, month, day);
      return d.map(
          x -> new DateMatch(i, end, x.getYear(), x.getMonthValue(), x.getDayOfMonth(), f));
    }
    return Calendars.valid(year, month, day)
        ? Optional.of(new DateMatch(i, end, year, month, day, f))
        : Optional.empty();
  }

  /** Returns the number of the month whose name stands at an index; 0 if none does. */
  private int month(int i) {
    int end = monthFolded(i);
    return end < 0
        ? 0
        : words.words().months().get(folded.text().substring(foldedAt[i] + lead(i), end));
  }

  private int monthEnd(int i) {
    int end = folded.end(monthFolded(i));
    return end;
  }

  private int monthFolded(int i) {
    if (i < 0 || i >= s.length() || foldedAt[i] < 0 || !folded.opens(foldedAt[i])) {
      return -1;
    }
    int from = foldedAt[i];
    int found = words.monthEnd(folded, from);
    return found < 0 && lead(i) > 0 ? words.monthEnd(folded, from + 1) : found;
  }

  /** In Hebrew and Arabic a preposition is written as one with the month. */
  private int lead(int i) {
    char c = s.charAt(i);
    boolean prefixing = c >= '\u0590' && c <= '\u05ff';
    return prefixing && words.monthEnd(folded, foldedAt[i]) < 0 ? 1 : 0;
  }

  private Numeral numeral(int i) {
    return i >= 0 && i < s.length() ? Numeral.at(s, i) : null;
  }

  private boolean marked(int i, char mark) {
    return i < s.length() && s.charAt(i) == mark;
  }

  private int skipBlanks(int i) {
    int at = i;
    while (at < s.length() && Chars.blank(s.charAt(at))) {
      at++;
    }
    return at;
  }

  private int skipPeriod(int i) {
    return i < s.length() && s.charAt(i) == '.' ? i + 1 : i;
  }

  private int skipMarks(int i) {
    int at = i;
    while (at < s.length() && (Chars.blank(s.charAt(at)) || ".,،-/'’".indexOf(s.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /**
   * Skips a word for year, month or day, blanks around it too; the index itself if there is none.
   */
  private int skipUnit(int i, String unit) {
    int at = skipBlanks(i);
    return at < s.length() && unit.indexOf(s.charAt(at)) >= 0
        ? unit.equals(EastAsian.DAY) ? at + 1 : skipBlanks(at + 1)
        : i;
  }

  /** Skips what makes a number an ordinal: up to three letters or a mark right behind it. */
  private int skipOrdinal(int i) {
    int at = i;
    if (at < s.length() && (s.charAt(at) == 'º' || s.charAt(at) == 'ª' || s.charAt(at) == '°')) {
      return at + 1;
    }
    while (at < s.length() && at - i <= 3 && Character.isLetter(s.charAt(at)) && month(at) == 0) {
      at++;
    }
    return at - i <= 3 ? at : i;
  }

  /** Skips one short word such as {@code de}, {@code of}; -1 if there is none. */
  private int skipWord(int i) {
    int at = i;
    while (at < s.length() && Character.isLetter(s.charAt(at))) {
      at++;
    }
    boolean small = at > i && at - i <= LONGEST_WORD;
    boolean known =
        small
            && (words.is(s.substring(i, at), WordClass.CONNECTIVES, WordClass.BY)
                || Character.isLowerCase(s.charAt(i)));
    return known ? skipBlanks(at) : -1;
  }
}
