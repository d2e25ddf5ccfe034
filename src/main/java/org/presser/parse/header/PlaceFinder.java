package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds where the event took place. */
final class PlaceFinder {

  private static final int LONGEST = 60;
  private static final int CITY_WORDS = 4;

  private final Top top;
  private final List<LineFacts> lines;
  private final Title title;
  private final LineRoles roles;
  private final HeaderWords words;

  private PlaceFinder(Top top, Title title) {
    this.top = top;
    this.lines = top.lines();
    this.title = title;
    this.roles = top.roles();
    this.words = top.words();
  }

  /** Returns the place as printed, its lines joined by a comma, or null. */
  static String find(Top top, Title title) {
    for (Field f : top.fields()) {
      if (f.is(WordClass.KEY_PLACE) && f.value() != null) {
        return f.value();
      }
    }
    PlaceFinder p = new PlaceFinder(top, title);
    String place = p.inLines();
    place = place == null ? p.besideDate() : place;
    place = place == null ? p.inTitle() : place;
    place = place == null ? p.city() : place;
    place = place == null ? p.beforeTitleDate() : place;
    place = place == null ? p.cityAndCountry() : place;
    return place == null ? p.inSentence() : place;
  }

  /** Lines that begin with or hold a word of places. */
  private String inLines() {
    int first = -1;
    for (int i = 0; i < lines.size() && first < 0; i++) {
      if (free(i)
          && lines.get(i).pieces().size() == 1
          && lines.get(i).dates().isEmpty()
          && (lines.get(i).times().isEmpty() || lines.get(i).times().get(0).marked())
          && roles.place(lines.get(i).text())
          && !(roles.institution(i) && (title.first() < 0 || i < title.first()))) {
        first = i;
      }
    }
    if (first < 0) {
      return null;
    }
    StringBuilder place = new StringBuilder(bare(first));
    for (int i = first + 1; i < lines.size(); i++) {
      boolean goesOn =
          free(i)
              && lines.get(i).dates().isEmpty()
              && lines.get(i).times().isEmpty()
              && lines.get(i).pieces().size() == 1
              && (roles.place(lines.get(i).text())
                  || !lines.get(i).line().gap() && cityLike(lines.get(i).text()));
      if (!goesOn) {
        break;
      }
      place.append(", ").append(bare(i));
    }
    return place.toString();
  }

  private String bare(int i) {
    return lines.get(i).pieces().get(0);
  }

  private boolean free(int i) {
    return !roles.taken(i) && !title.covers(i);
  }

  /** What stands on one line with the date. */
  private String besideDate() {
    for (int i = 0; i < lines.size(); i++) {
      LineFacts f = lines.get(i);
      boolean timed = !f.times().isEmpty() && f.text().indexOf('|') > 0;
      boolean posted = f.dates().stream().anyMatch(d -> f.posted(d, words));
      if (roles.field(i) || f.crumb() || posted || f.dates().isEmpty() && !timed) {
        continue;
      }
      String place = f.prose() ? dateline(f) : title.covers(i) ? null : piece(f);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private String piece(LineFacts f) {
    for (String whole : f.pieces()) {
      String p = behindOffices(whole);
      boolean fits = p.length() <= LONGEST && p.length() > 1 && !Character.isDigit(p.charAt(0));
      if (fits && !roles.briefing(p) && (roles.place(p) || apart(f.text(), p) && cityBeside(p))) {
        return p;
      }
    }
    return null;
  }

  /** What stands behind the last of names with offices. */
  private String behindOffices(String p) {
    int from = 0;
    for (Hit h : words.hits(p, WordClass.OFFICES)) {
      int comma = p.indexOf(',', h.end());
      from = comma < 0 ? from : comma + 1;
    }
    return p.substring(from).strip();
  }

  private boolean cityBeside(String p) {
    return cityLike(p)
        && !words.holds(
            p,
            WordClass.STATEMENT,
            WordClass.HEADINGS,
            WordClass.POSTED,
            WordClass.OFFICES,
            WordClass.HONORIFICS);
  }

  /** Tells whether marks or wide blanks set a part of a line off from the rest. */
  private static boolean apart(String t, String p) {
    int from = t.indexOf(p);
    return from >= 0 && open(t, from - 1, -1) && open(t, from + p.length(), 1);
  }

  private static boolean open(String t, int i, int step) {
    if (i < 0 || i >= t.length()) {
      return true;
    }
    boolean blank = Chars.blank(t.charAt(i));
    int next = i + step;
    boolean wide = blank && next >= 0 && next < t.length() && !Chars.word(t.charAt(next));
    return !blank && !Chars.word(t.charAt(i))
        || wide
        || t.charAt(i) == '\u3000'
        || t.charAt(i) == '\t';
  }

  /** {@code WASHINGTON, April 20 -- } at the beginning of a sentence. */
  private String dateline(LineFacts f) {
    DateMatch d = f.dates().get(0);
    if (d.start() < 3 || d.start() > LONGEST) {
      return null;
    }
    String before = f.text().substring(0, d.start()).strip();
    boolean comma = before.endsWith(",") || before.endsWith("،");
    String place = comma ? before.substring(0, before.length() - 1).strip() : "";
    return !place.isEmpty() && cityLike(place) ? place : null;
  }

  /** The parts of a title behind its first comma, if one names a place. */
  private String inTitle() {
    if (title.text() == null || LineRoles.dense(title.text())) {
      return null;
    }
    String[] parts = title.text().split(",");
    StringBuilder place = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      List<DateMatch> dates = DateFinder.find(parts[i], words);
      List<String> pieces =
          Pieces.of(parts[i], dates, TimeFinder.find(parts[i], dates, words), words);
      String p = pieces.isEmpty() ? "" : Pieces.trim(pieces.get(0), words, true);
      boolean open = !place.isEmpty();
      boolean afterBriefing =
          i == 1 && endsBriefing(parts[0])
              || dated(parts, i + 1)
              || dated(parts, i - 1) && i > 1
              || led(parts[i]);
      boolean fits =
          roles.place(p)
              || (open || afterBriefing)
                  && cityBeside(p)
                  && !words.holds(p, WordClass.OUTLETS)
                  && Names.find(p, words).isEmpty();
      if (fits && !p.isEmpty()) {
        place.append(open ? ", " : "").append(p);
      } else if (open) {
        break;
      }
    }
    return place.isEmpty() ? null : place.toString();
  }

  /**
   * {@code … in Port Aldous on 6 May 2031}: the words with capitals right before a title's date.
   */
  private String beforeTitleDate() {
    String t = title.text() == null || LineRoles.capitals(title.text()) ? "" : title.text();
    for (DateMatch d : DateFinder.find(t, words)) {
      List<String> before =
          new ArrayList<>(List.of(t.substring(0, d.start()).strip().split("\\s+")));
      boolean dropped = before.size() > 1 && words.small(before.get(before.size() - 1));
      int to = dropped ? before.size() - 1 : before.size();
      int from = to;
      while (from > 0
          && to - from <= CITY_WORDS
          && Character.isUpperCase((before.get(from - 1) + " ").charAt(0))) {
        from--;
      }
      String lead = from > 0 ? before.get(from - 1) : "";
      String place = String.join(" ", before.subList(from, to));
      boolean opens = from > 1 && before.get(from - 2).endsWith(",");
      boolean small =
          lead.length() <= 3 && words.small(lead) && (opens || !words.is(lead, WordClass.BY));
      if (small
          && to > from
          && to - from < CITY_WORDS
          && cityLike(place)
          && !words.holdsWeekday(place)) {
        return place.endsWith(",") ? place.substring(0, place.length() - 1) : place;
      }
    }
    return null;
  }

  /** The name of a room or building in the sentence that tells of the event. */
  private String inSentence() {
    for (LineFacts f : lines) {
      if (f.prose() && words.holds(f.text(), WordClass.NARRATION)) {
        String place = SentencePlace.find(f.text(), words);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** Tells whether a part of a title is a date and nothing else. */
  private boolean dated(String[] parts, int i) {
    if (i >= parts.length) {
      return false;
    }
    List<DateMatch> dates = DateFinder.find(parts[i], words);
    return !dates.isEmpty() && Pieces.of(parts[i], dates, List.of(), words).isEmpty();
  }

  /** Tells whether a part of a title is a small word and words with capitals: {@code in Berlin}. */
  private boolean led(String part) {
    String p = part.strip();
    int blank = p.indexOf(' ');
    String lead = blank < 0 ? "" : p.substring(0, blank);
    return !lead.isEmpty()
        && lead.length() <= 3
        && words.small(lead)
        && !words.is(lead, WordClass.BY)
        && cityLike(p.substring(blank + 1))
        && p.length() < 30;
  }

  private boolean endsBriefing(String t) {
    for (Hit h : words.looseHits(t, WordClass.BRIEFING)) {
      if (h.end() >= t.strip().length()) {
        return true;
      }
    }
    return false;
  }

  private boolean placeLike(String p) {
    return roles.place(p) || cityBeside(p) && !words.holds(p, WordClass.INSTITUTIONS);
  }

  /** A short line of words with capitals next to a line with the date or time. */
  private String city() {
    for (int i = 0; i < lines.size(); i++) {
      LineFacts f = lines.get(i);
      String t = f.text();
      boolean near = neighbour(i, -1) || neighbour(i, 1);
      boolean plain = f.dates().isEmpty() && f.times().isEmpty() && f.pieces().size() == 1;
      if (!free(i)
          || !near
          || !plain
          || t.indexOf('(') >= 0
          || Chars.opening(t.charAt(0))
          || KeyFinder.afterBullet(t) > 0) {
        continue;
      }
      boolean behind = title.first() >= 0 && i > title.last() && t.split("\\s+").length <= 2;
      boolean room =
          t.length() <= LONGEST
              && words.holds(t, WordClass.PLACES)
              && !words.holds(t, WordClass.OFFICES, WordClass.STATEMENT);
      if (!top.labels().has(t)
          && ((placeLike(t) || room) && !roles.institution(i) || behind && cityBeside(t))) {
        return f.pieces().get(0);
      }
    }
    return null;
  }

  /** {@code PORT ALDOUS, NORLAND} on a line of its own. */
  private String cityAndCountry() {
    for (int i = 0; i < lines.size(); i++) {
      String t = lines.get(i).text();
      boolean two =
          t.indexOf(',') > 0 && t.split(",").length == 2 && t.split("\\s+").length <= CITY_WORDS;
      boolean names = top.labels().has(t) || words.holds(t, WordClass.INSTITUTIONS);
      if (two && free(i) && !names && cityBeside(t) && lines.get(i).pieces().size() == 1) {
        return lines.get(i).pieces().get(0);
      }
    }
    return null;
  }

  /** Tells whether the next line in one direction, furniture and lists apart, is a date or time. */
  private boolean neighbour(int i, int step) {
    int at = i + step;
    while (at >= 0
        && at < lines.size()
        && (lines.get(at).line().furniture() && !lines.get(at).onlyDates()
            || KeyFinder.afterBullet(lines.get(at).text()) > 0
                && lines.get(at).dates().isEmpty())) {
      at += step;
    }
    return at >= 0 && at < lines.size() && !title.covers(at) && lines.get(at).onlyDates();
  }

  /** Tells whether a text could be the name of a place: few words, all with capitals. */
  private boolean cityLike(String p) {
    boolean marks = p.chars().anyMatch(c -> ":;?!|=@()".indexOf(c) >= 0 || Character.isDigit(c));
    boolean known =
        words.is(
            p,
            WordClass.NOTES,
            WordClass.HEADINGS,
            WordClass.STATEMENT,
            WordClass.END_MARKS,
            WordClass.FURNITURE);
    int most = 0;
    for (String part : p.split("[,،、/]")) {
      most = Math.max(most, part.strip().split("\\s+").length);
    }
    return !marks
        && !known
        && p.length() <= LONGEST
        && most <= CITY_WORDS
        && Names.capitalised(p, words)
        && !Character.isLowerCase(p.charAt(0));
  }
}
