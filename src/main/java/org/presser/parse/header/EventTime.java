package org.presser.parse.header;

import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.header.DateMatch.Form;
import org.presser.parse.page.Chars;

/** Chooses the time of the event among all times of day of a header. */
final class EventTime {

  private static final int NEAR = 14;

  /** What may stand behind a time of day that ends a line with a place. */
  private static final int UNIT = 2;

  private EventTime() {}

  /** Returns the time, or null if none is printed but posting stamps. */
  static TimeMatch choose(Top top, Title title) {
    List<LineFacts> lines = top.lines();
    HeaderWords words = top.words();
    for (Field f : top.fields()) {
      boolean timed = (f.is(WordClass.KEY_TIME) || f.is(WordClass.KEY_DATE)) && !sourced(top, f);
      if (timed && !f.posting() && f.value() != null || f.announces(words)) {
        List<TimeMatch> times =
            TimeFinder.find(f.value(), DateFinder.find(f.value(), words), words);
        if (!times.isEmpty()) {
          return times.get(0);
        }
      }
    }
    TimeMatch sentence = null;
    for (int i = 0; i < lines.size(); i++) {
      LineFacts f = lines.get(i);
      if (f.times().isEmpty() || f.crumb() || top.roles().field(i) || f.text().contains("://")) {
        continue;
      }
      TimeMatch found = f.prose() ? null : inLine(top, i, title.covers(i));
      if (found != null) {
        return found;
      }
      sentence = sentence == null && f.prose() ? besideDate(f, words) : sentence;
    }
    return sentence;
  }

  /** Tells whether a field stands beside its document's source and another field has the time. */
  private static boolean sourced(Top top, Field f) {
    boolean beside =
        top.fields().stream()
            .anyMatch(o -> o.line() == f.line() && o.is(WordClass.KEY_INSTITUTION));
    return beside
        && top.fields().stream()
            .anyMatch(o -> o.line() != f.line() && o.is(WordClass.KEY_TIME) && !o.posting());
  }

  private static TimeMatch inLine(Top top, int i, boolean title) {
    List<LineFacts> lines = top.lines();
    HeaderWords words = top.words();
    LineFacts f = lines.get(i);
    TimeMatch t = f.times().get(0);
    if (t.from() == 0 && t.to() < 0) {
      return null;
    }
    if (f.dates().isEmpty()) {
      int left = f.pieces().stream().mapToInt(String::length).sum();
      boolean alone = left <= 14;
      boolean near =
          i > 0 && !lines.get(i - 1).dates().isEmpty()
              || i + 1 < lines.size() && !lines.get(i + 1).dates().isEmpty();
      boolean framed = f.pieces().size() > 1 && f.text().indexOf('|') >= 0;
      boolean placed =
          near && t.marked() && f.pieces().size() == 1 && top.roles().place(f.pieces().get(0));
      boolean last = near && t.marked() && f.text().length() - t.end() <= UNIT;
      return alone && (t.marked() || near || t.to() >= 0) || framed || placed || last ? t : null;
    }
    for (DateMatch d : f.dates()) {
      if (f.posted(d, words)) {
        return null;
      }
    }
    DateMatch d = f.dates().get(0);
    boolean weekday = words.holdsWeekday(f.text());
    boolean stamp = d.form() == Form.STAMP && f.pieces().isEmpty() && t.zone() == null;
    if (stamp && !weekday && t.to() < 0 && !halved(f, t, words)) {
      return null;
    }
    if (t.marked() || t.to() >= 0 || title || led(f, d, t)) {
      return t;
    }
    if (d.form() == Form.STAMP) {
      return weekday ? t : null;
    }
    return f.pieces().isEmpty() && !placeBelow(top, i) ? null : t;
  }

  /** Tells whether a word stands between a date and a time behind it. */
  private static boolean led(LineFacts f, DateMatch d, TimeMatch t) {
    return t.start() > d.end()
        && d.form() != Form.STAMP
        && f.text().substring(d.end(), t.start()).chars().filter(Character::isLetter).count() > 1;
  }

  /** Tells whether a time is printed with the half of the day. */
  private static boolean halved(LineFacts f, TimeMatch t, HeaderWords words) {
    int from = Math.max(0, t.start() - NEAR);
    return words.holds(f.text().substring(from, t.end()), WordClass.AM, WordClass.PM);
  }

  /** Tells whether the line below could be a place, as in a list of date, time and place. */
  private static boolean placeBelow(Top top, int i) {
    if (i + 1 >= top.lines().size() || top.roles().taken(i + 1)) {
      return false;
    }
    String t = top.lines().get(i + 1).text();
    boolean few = t.split("\\s+").length <= 3 && Names.capitalised(t, top.words());
    return top.roles().place(t) || few && !top.roles().institution(i + 1);
  }

  /** A time in a sentence counts right behind a date. */
  private static TimeMatch besideDate(LineFacts f, HeaderWords words) {
    for (TimeMatch t : f.times()) {
      for (DateMatch d : f.dates()) {
        if (t.marked() && beside(f, d, t, words) && !f.posted(d, words)) {
          return t;
        }
      }
    }
    return null;
  }

  /** Tells whether a time of day or the half of the day stands right behind a date. */
  static boolean timed(LineFacts f, DateMatch d, HeaderWords words) {
    for (TimeMatch t : f.times()) {
      if (beside(f, d, t, words)) {
        return true;
      }
    }
    String after = f.text().substring(d.end(), Math.min(f.text().length(), d.end() + NEAR));
    List<Hit> halves = words.hits(after, WordClass.AM, WordClass.PM);
    return !halves.isEmpty() && halves.get(0).start() <= 1;
  }

  /** Tells whether nothing but marks, a day of the week and the half of the day stand between. */
  private static boolean beside(LineFacts f, DateMatch d, TimeMatch t, HeaderWords words) {
    if (t.start() < d.end() || t.start() - d.end() > NEAR) {
      return false;
    }
    String between = f.text().substring(d.end(), t.start());
    return Pieces.trim(between, words, true).isEmpty();
  }

  /** Tells whether a plain time of day follows a date, as in posting stamps. */
  static boolean plainTimeBehind(LineFacts f, DateMatch d) {
    for (TimeMatch t : f.times()) {
      boolean behind =
          t.start() >= d.end()
              && t.start() - d.end() <= 3
              && f.text()
                  .substring(d.end(), t.start())
                  .chars()
                  .allMatch(c -> Chars.blank((char) c) || c == ',' || c == 'T');
      if (behind && !t.marked() && t.to() < 0) {
        return true;
      }
    }
    return false;
  }
}
