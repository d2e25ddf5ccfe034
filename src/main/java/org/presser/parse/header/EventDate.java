package org.presser.parse.header;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presser.lexicon.WordClass;
import org.presser.model.FindingKind;
import org.presser.parse.header.DateMatch.Form;

/** Chooses the event's date among all dates of a header. */
final class EventDate {

  /** How well a date is placed; the first counts most. */
  private enum Rank {
    FIELD_WITH_TIME,
    TITLE,
    FIELD,
    LINE_WITH_MORE,
    LINE,
    RELEASE,
    SENTENCE_WITH_TIME,
    SENTENCE,
    SUBJECT,
    POSTED,
    /** At the document's end: of use only for a year that is missing. */
    TAIL
  }

  private static final int WEEK = 7;

  /** A year and what closes it has so many characters. */
  private static final int YEAR = 5;

  private static final Pattern BRIEF = Pattern.compile("(\\d\\d)-(\\d\\d)-(\\d\\d)");

  private record Candidate(DateMatch date, Rank rank, int line) {}

  /**
   * The choice.
   *
   * @param date the date, or null
   * @param line the index of its header line, or -1
   * @param doubt what is doubtful about it, or null
   */
  record Choice(LocalDate date, int line, FindingKind doubt) {}

  private final Top top;
  private final List<LineFacts> lines;
  private final HeaderWords words;
  private final List<Candidate> candidates = new ArrayList<>();

  private EventDate(Top top) {
    this.top = top;
    this.lines = top.lines();
    this.words = top.words();
  }

  /** Chooses the date. */
  static Choice choose(Top top, Title title) {
    EventDate e = new EventDate(top);
    e.collect(title);
    return e.choose();
  }

  private void collect(Title title) {
    top.fields().stream().filter(f -> f.value() != null).forEach(this::field);
    if (title.text() != null && title.first() < 0) {
      DateFinder.find(title.text(), words).forEach(d -> add(d, Rank.TITLE, -1));
    }
    for (int i = 0; i < lines.size(); i++) {
      LineFacts f = lines.get(i);
      int line = i;
      if (top.roles().field(i) || top.cut(i)) {
        stamps(i);
      }
      if (!top.roles().field(i) && !f.crumb()) {
        f.dates().forEach(d -> add(d, title.covers(line) ? inTitle(d, title) : rank(f, d), line));
        broken(i, title);
      }
    }
    for (DateMatch d : top.tail()) {
      add(d, Rank.TAIL, -1);
    }
  }

  /** A date at a line's end whose year opens the next line of the block. */
  private void broken(int i, Title title) {
    LineFacts f = lines.get(i);
    DateMatch last = f.dates().isEmpty() ? null : f.dates().get(f.dates().size() - 1);
    boolean open = last != null && last.year() == 0 && last.end() == f.text().length();
    if (!open || i + 1 == lines.size() || lines.get(i + 1).line().gap()) {
      return;
    }
    LineFacts below = lines.get(i + 1);
    if (!below.dates().isEmpty() && below.dates().get(0).start() == 0) {
      return;
    }
    String next = below.text();
    String both = f.text() + " " + next.substring(0, Math.min(next.length(), YEAR));
    DateFinder.find(both, words).stream()
        .filter(d -> d.complete() && d.end() > f.text().length())
        .forEach(d -> add(d, title.covers(i) ? Rank.TITLE : rank(f, last), -1));
  }

  /** A day without its year in a title that names no briefing is what the text is about. */
  private Rank inTitle(DateMatch d, Title title) {
    return d.complete() || top.roles().briefing(title.text()) ? Rank.TITLE : Rank.SUBJECT;
  }

  /** Stamps that stand behind the fields of a line. */
  private void stamps(int i) {
    for (DateMatch d : DateFinder.find(top.printed().get(i).text(), words)) {
      if (d.form() == Form.STAMP) {
        add(d, Rank.POSTED, i);
      }
    }
  }

  private void field(Field f) {
    boolean event = f.is(WordClass.KEY_DATE) || f.is(WordClass.KEY_TIME);
    boolean subject =
        f.is(WordClass.KEY_SUBJECTS)
            || f.is(WordClass.MAIL_KEYS) && !words.is(f.key(), WordClass.KEY_DATE);
    List<DateMatch> dates = DateFinder.find(f.value(), words);
    event |= f.announces(words);
    boolean range = !event && !subject && dates.size() > 1;
    for (DateMatch d : range ? List.<DateMatch>of() : dates) {
      Rank rank = Rank.POSTED;
      if (event && (!f.posting() || f.announces(words))) {
        boolean timed = !TimeFinder.find(f.value(), dates, words).isEmpty();
        rank = timed ? Rank.FIELD_WITH_TIME : Rank.FIELD;
      } else if (subject) {
        rank = Rank.SUBJECT;
      }
      add(d, rank, f.line());
    }
  }

  private Rank rank(LineFacts f, DateMatch d) {
    if (f.posted(d, words)) {
      return Rank.POSTED;
    }
    if (f.prose()) {
      boolean tells = words.holds(f.text(), WordClass.NARRATION, WordClass.BRIEFING);
      return !tells
          ? Rank.POSTED
          : EventTime.timed(f, d, words) ? Rank.SENTENCE_WITH_TIME : Rank.SENTENCE;
    }
    if (f.line().furniture() && !f.onlyDates()) {
      return Rank.POSTED;
    }
    if (releases(f.text())) {
      return Rank.RELEASE;
    }
    boolean stamp = d.form() == Form.STAMP && EventTime.plainTimeBehind(f, d);
    if (stamp) {
      return Rank.POSTED;
    }
    return f.pieces().isEmpty() && f.times().isEmpty() ? Rank.LINE : Rank.LINE_WITH_MORE;
  }

  /** Tells whether a note of two words or more opens a line: {@code FOR IMMEDIATE RELEASE}. */
  private boolean releases(String t) {
    List<Hit> notes = words.hits(t, WordClass.NOTES);
    return !notes.isEmpty() && notes.get(0).start() == 0 && notes.get(0).word().indexOf(' ') > 0;
  }

  private void add(DateMatch d, Rank rank, int line) {
    candidates.add(new Candidate(d, rank, line));
  }

  private Choice choose() {
    List<Candidate> known =
        candidates.stream()
            .map(this::resolved)
            .map(this::completed)
            .filter(c -> c.date().complete() && c.rank() != Rank.TAIL)
            .toList();
    if (known.isEmpty()) {
      return new Choice(null, -1, null);
    }
    Candidate best = Collections.min(known, (a, b) -> a.rank().compareTo(b.rank()));
    LocalDate date = best.date().date();
    FindingKind doubt = null;
    if (best.rank() == Rank.POSTED) {
      doubt = FindingKind.POSTING_DATE;
    } else if (known.stream().anyMatch(c -> conflicts(c, best))) {
      doubt = FindingKind.CONFLICTING_DATES;
    } else if (best.date().form() == Form.AMBIGUOUS
        && known.stream()
            .noneMatch(c -> c.date().form() != Form.AMBIGUOUS && c.date().date().equals(date))) {
      doubt = FindingKind.AMBIGUOUS_DATE;
    }
    return new Choice(date, best.line(), doubt);
  }

  /** Tells whether a date speaks against the best one; what is put online bears a later one too. */
  private static boolean conflicts(Candidate c, Candidate best) {
    long later = ChronoUnit.DAYS.between(best.date().date(), c.date().date());
    boolean posted = best.rank() == Rank.TITLE && later > 0 && later <= WEEK;
    return later != 0 && !posted && c.rank().compareTo(Rank.SENTENCE_WITH_TIME) < 0;
  }

  /** Reads an ambiguous date as another date of the header has it. */
  private Candidate resolved(Candidate c) {
    Candidate first = yearFirst(c);
    if (first != null) {
      return first;
    }
    if (c.date().form() != Form.AMBIGUOUS) {
      return c;
    }
    DateMatch other = c.date().swapped();
    boolean swap = false;
    for (Candidate x : candidates) {
      DateMatch d = x.date();
      if (d.form() != Form.AMBIGUOUS && d.month() > 0) {
        boolean year = d.year() == 0 || d.year() == other.year();
        if (year && d.month() == c.date().month() && d.day() == c.date().day()) {
          return c;
        }
        swap |= year && d.month() == other.month() && d.day() == other.day();
      }
    }
    return swap ? new Candidate(other, c.rank(), c.line()) : c;
  }

  /** Reads {@code 31-05-06} with the year first if another date of the header is that; or null. */
  private Candidate yearFirst(Candidate c) {
    DateMatch d = c.date();
    boolean numbers = d.form() == Form.NUMERIC || d.form() == Form.AMBIGUOUS;
    String text = c.line() < 0 ? "" : lines.get(c.line()).text();
    boolean whole = numbers && d.end() <= text.length();
    Matcher m = BRIEF.matcher(whole ? text.substring(d.start(), d.end()) : "");
    if (!m.matches()) {
      return null;
    }
    int year = Calendars.year(Integer.parseInt(m.group(1)), 2);
    int month = Integer.parseInt(m.group(2));
    int day = Integer.parseInt(m.group(3));
    return candidates.stream()
            .map(Candidate::date)
            .anyMatch(
                x ->
                    x.form() == Form.NAMED
                        && x.year() == year
                        && x.month() == month
                        && x.day() == day)
        ? new Candidate(
            new DateMatch(d.start(), d.end(), year, month, day, d.form()), c.rank(), c.line())
        : null;
  }

  /** Completes a date without year or month from the other dates of the header. */
  private Candidate completed(Candidate c) {
    DateMatch d = c.date();
    if (d.complete() || c.rank().compareTo(Rank.POSTED) >= 0) {
      return c;
    }
    DateMatch from = null;
    for (Candidate x : candidates) {
      DateMatch o = x.date();
      if (d.month() > 0 && o.complete() && o.month() == d.month() && o.day() == d.day()) {
        return new Candidate(d.completed(o.year(), o.month()), c.rank(), c.line());
      }
      if (o.complete() && (from == null || x.rank().compareTo(Rank.POSTED) < 0)) {
        from = o;
      }
    }
    if (from == null) {
      return c;
    }
    int month = d.month() > 0 ? d.month() : monthBefore(c, from);
    boolean earlier = month > from.month() || month == from.month() && d.day() > from.day() + 1;
    boolean lastYear = earlier && d.month() > 0;
    int year = lastYear ? from.year() - 1 : from.year();
    DateMatch done = d.completed(year, month);
    return Calendars.valid(year, month, d.day()) ? new Candidate(done, c.rank(), c.line()) : c;
  }

  /** The month of a day alone is that of the date before it in its line, else the other date's. */
  private int monthBefore(Candidate c, DateMatch from) {
    int month = from.month();
    for (DateMatch d : c.line() < 0 ? List.<DateMatch>of() : lines.get(c.line()).dates()) {
      month = d.month() > 0 && d.start() < c.date().start() ? d.month() : month;
    }
    return month;
  }
}
