package org.presser.parse.header;

import java.util.List;
import java.util.function.Supplier;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds where the event took place. */
final class PlaceFinder {

  private final Top top;
  private final List<LineFacts> lines;
  private final Title title;
  private final LineRoles roles;
  private final HeaderWords words;
  private final PlaceWords places;

  private PlaceFinder(Top top, Title title) {
    this.top = top;
    this.lines = top.lines();
    this.title = title;
    this.roles = top.roles();
    this.words = top.words();
    this.places = new PlaceWords(words);
  }

  /** Returns the place as printed, its lines joined by a comma, or null. */
  static String find(Top top, Title title) {
    for (Field f : top.fields()) {
      if (f.is(WordClass.KEY_PLACE) && f.value() != null) {
        return f.value();
      }
    }
    PlaceFinder p = new PlaceFinder(top, title);
    String text = title.text() == null ? "" : title.text();
    TitlePlace inTitle = new TitlePlace(text, top.roles(), top.words());
    return first(
        List.of(
            p::ownLines,
            p::besideDate,
            inTitle::betweenCommas,
            p::nextToDate,
            inTitle::beforeDate,
            p::cityAndCountry,
            p::inSentence));
  }

  private static String first(List<Supplier<String>> ways) {
    for (Supplier<String> way : ways) {
      String place = way.get();
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** Lines that begin with or hold a word of places. */
  private String ownLines() {
    int first = 0;
    while (first < lines.size() && !opens(first)) {
      first++;
    }
    if (first == lines.size()) {
      return null;
    }
    StringBuilder place = new StringBuilder(bare(first));
    for (int i = first + 1; i < lines.size() && goesOn(i); i++) {
      place.append(", ").append(bare(i));
    }
    return place.toString();
  }

  private boolean opens(int i) {
    LineFacts f = lines.get(i);
    boolean agenda = !f.times().isEmpty() && !f.times().get(0).marked();
    boolean letterhead = roles.institution(i) && (title.first() < 0 || i < title.first());
    return free(i)
        && f.pieces().size() == 1
        && f.dates().isEmpty()
        && !agenda
        && !letterhead
        && roles.place(f.text());
  }

  private boolean goesOn(int i) {
    LineFacts f = lines.get(i);
    boolean city = !f.line().gap() && places.plain(f.text());
    return free(i) && plain(f) && (roles.place(f.text()) || city);
  }

  private static boolean plain(LineFacts f) {
    return f.dates().isEmpty() && f.times().isEmpty() && f.pieces().size() == 1;
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
      boolean fits = p.length() > 1 && p.length() <= PlaceWords.LONGEST;
      boolean word = fits && !Character.isDigit(p.charAt(0)) && !roles.briefing(p);
      if (word && (roles.place(p) || apart(f.text(), p) && places.plain(p))) {
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

  /** Tells whether marks or wide blanks set a part of a line off from the rest. */
  private static boolean apart(String t, String p) {
    int from = t.indexOf(p);
    return from >= 0 && open(t, from - 1, -1) && open(t, from + p.length(), 1);
  }

  private static boolean open(String t, int i, int step) {
    if (i < 0 || i >= t.length()) {
      return true;
    }
    char c = t.charAt(i);
    int next = i + step;
    boolean wide = c == '\u3000' || c == '\t';
    boolean mark = next >= 0 && next < t.length() && !Chars.word(t.charAt(next));
    return Chars.blank(c) ? wide || mark : !Chars.word(c);
  }

  /** {@code WASHINGTON, April 20 -- } at the beginning of a sentence. */
  private String dateline(LineFacts f) {
    if (f.dates().isEmpty()) {
      return null;
    }
    int date = f.dates().get(0).start();
    String before = date > PlaceWords.LONGEST ? "" : f.text().substring(0, date).strip();
    boolean comma = before.endsWith(",") || before.endsWith("،");
    String place = comma ? before.substring(0, before.length() - 1).strip() : "";
    return places.formed(place) ? place : null;
  }

  /** A short line of words with capitals next to a line with the date or time. */
  private String nextToDate() {
    for (int i = 0; i < lines.size(); i++) {
      boolean near = neighbour(i, -1) || neighbour(i, 1);
      if (near && free(i) && plain(lines.get(i)) && cityLine(i)) {
        return bare(i);
      }
    }
    return null;
  }

  private boolean cityLine(int i) {
    String t = lines.get(i).text();
    boolean marked = t.indexOf('(') >= 0 || Chars.opening(t.charAt(0)) || listed(t);
    if (marked || top.labels().has(t)) {
      return false;
    }
    boolean room = t.length() <= PlaceWords.LONGEST && words.holds(t, WordClass.PLACES);
    boolean city = places.plain(t) && !words.holds(t, WordClass.INSTITUTIONS);
    boolean office = words.holds(t, WordClass.OFFICES, WordClass.STATEMENT);
    boolean fits = roles.place(t) || city || room && !office;
    boolean below = title.first() >= 0 && i > title.last() && PlaceWords.count(t) <= 2;
    return fits && !roles.institution(i) || below && places.plain(t);
  }

  private static boolean listed(String t) {
    return KeyFinder.afterBullet(t) > 0;
  }

  /** Tells whether the next line in one direction, furniture and lists apart, is a date or time. */
  private boolean neighbour(int i, int step) {
    int at = i + step;
    while (at >= 0 && at < lines.size() && passed(lines.get(at))) {
      at += step;
    }
    return at >= 0 && at < lines.size() && !title.covers(at) && lines.get(at).onlyDates();
  }

  private static boolean passed(LineFacts f) {
    boolean furniture = f.line().furniture() && !f.onlyDates();
    return furniture || listed(f.text()) && f.dates().isEmpty();
  }

  /** {@code PORT ALDOUS, NORLAND} on a line of its own. */
  private String cityAndCountry() {
    for (int i = 0; i < lines.size(); i++) {
      String t = lines.get(i).text();
      boolean two = t.indexOf(',') > 0 && t.split(",").length == 2;
      boolean brief = two && PlaceWords.count(t) <= PlaceWords.MOST_WORDS;
      boolean names = top.labels().has(t) || words.holds(t, WordClass.INSTITUTIONS);
      if (brief && free(i) && !names && places.plain(t) && lines.get(i).pieces().size() == 1) {
        return bare(i);
      }
    }
    return null;
  }

  /** The name of a room or building in the sentence that tells of the event. */
  private String inSentence() {
    for (LineFacts f : lines) {
      boolean tells = f.prose() && words.holds(f.text(), WordClass.NARRATION);
      String place = tells ? SentencePlace.find(f.text(), words) : null;
      if (place != null) {
        return place;
      }
    }
    return null;
  }
}
