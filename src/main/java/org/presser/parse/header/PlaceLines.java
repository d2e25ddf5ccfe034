package org.presser.parse.header;

import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds the place on lines of its own: by the words in it, and by the date or time next to it. */
final class PlaceLines {

  private final Top top;
  private final List<LineFacts> lines;
  private final Title title;
  private final LineRoles roles;
  private final HeaderWords words;
  private final PlaceWords places;

  PlaceLines(Top top, Title title) {
    this.top = top;
    this.lines = top.lines();
    this.title = title;
    this.roles = top.roles();
    this.words = top.words();
    this.places = new PlaceWords(words);
  }

  /** Lines that begin with or hold a word of places. */
  String own(int from) {
    int first = 0;
    while (first < lines.size() && !(opens(first) && (first >= from || datedBeside(first)))) {
      first++;
    }
    if (first == lines.size()) {
      return null;
    }
    StringBuilder place = new StringBuilder();
    if (first > 0 && city(first - 1) && !lines.get(first).line().gap()) {
      place.append(bare(first - 1)).append(", ");
    }
    return withMore(place.append(bare(first)), first);
  }

  private boolean datedBeside(int i) {
    return neighbour(i, -1) || neighbour(i, 1);
  }

  /** Tells whether a line is a city and its country, with a comma between. */
  private boolean city(int i) {
    String t = lines.get(i).text();
    return free(i) && plain(lines.get(i)) && t.indexOf(',') > 0 && places.plain(t);
  }

  private boolean opens(int i) {
    LineFacts f = lines.get(i);
    boolean agenda = !f.times().isEmpty() && !f.times().get(0).marked();
    boolean above = title.first() < 0 || i < title.first();
    boolean letterhead = above && (roles.institution(i) || belowInstitution(i));
    return free(i)
        && pieceOf(f) != null
        && f.dates().isEmpty()
        && !agenda
        && !letterhead
        && (roles.place(f.text()) || roles.place(pieceOf(f)) || bracketed(f.text()));
  }

  /** Tells whether a line in capitals stands right below the name of an institution in capitals. */
  private boolean belowInstitution(int i) {
    return i > 0
        && !lines.get(i).line().gap()
        && roles.institution(i - 1)
        && LineRoles.capitals(lines.get(i).text())
        && LineRoles.capitals(lines.get(i - 1).text());
  }

  /** Tells whether a line in brackets begins or ends with a word of places. */
  private boolean bracketed(String t) {
    boolean brackets = "(（[".indexOf(t.charAt(0)) >= 0 && Chars.closing(t.charAt(t.length() - 1));
    String inner = brackets ? t.substring(1, t.length() - 1) : "";
    List<Hit> hits = words.hits(inner, WordClass.PLACES);
    if (hits.isEmpty() || PlaceWords.count(inner) > PlaceWords.MOST_WORDS) {
      return false;
    }
    boolean ends = hits.stream().anyMatch(h -> h.end() == inner.length());
    return hits.get(0).start() == 0 && Character.isUpperCase(inner.charAt(0))
        || ends && places.plain(inner);
  }

  private boolean goesOn(int i) {
    LineFacts f = lines.get(i);
    boolean brief = f.text().indexOf(',') > 0 || PlaceWords.count(f.text()) <= 2;
    boolean city = !f.line().gap() && brief && places.plain(f.text());
    return free(i) && plain(f) && (placeLine(f.text()) || city);
  }

  /** Tells whether a line is a place that a word of places begins or ends. */
  private boolean placeLine(String t) {
    return roles.place(t)
        && words.hits(t, WordClass.PLACES).stream()
            .anyMatch(h -> h.start() == 0 || h.end() == t.length());
  }

  private static boolean plain(LineFacts f) {
    return f.dates().isEmpty() && f.times().isEmpty() && f.pieces().size() == 1;
  }

  String bare(int i) {
    return places.unled(pieceOf(lines.get(i)));
  }

  /** The one piece of a line, apart from such as only name the briefing; or null. */
  private String pieceOf(LineFacts f) {
    List<String> pieces =
        f.pieces().size() < 2
            ? f.pieces()
            : f.pieces().stream().filter(p -> !roles.briefing(p) || !roles.bare(p)).toList();
    return pieces.size() == 1 ? pieces.get(0) : null;
  }

  boolean free(int i) {
    return !roles.taken(i) && !title.covers(i);
  }

  /** A short line of words with capitals next to a line with the date or time. */
  String nextToDate() {
    for (int i = 0; i < lines.size(); i++) {
      boolean near = neighbour(i, -1) || neighbour(i, 1);
      if (near && free(i) && plain(lines.get(i)) && cityLine(i)) {
        return withMore(new StringBuilder(bare(i)), i);
      }
    }
    return null;
  }

  /** Adds the lines below that go on with a place. */
  private String withMore(StringBuilder place, int first) {
    for (int i = first + 1; i < lines.size() && goesOn(i); i++) {
      place.append(", ").append(bare(i));
    }
    return place.toString();
  }

  /** Tells whether a line stands between the title and the date, as a place does. */
  private boolean between(int i) {
    String t = lines.get(i).text();
    return title.first() >= 0
        && i == title.last() + 1
        && neighbour(i, 1)
        && places.formed(t)
        && !top.labels().has(t)
        && NameLines.of(t, words).isEmpty()
        && !words.holds(t, WordClass.BRIEFING, WordClass.OFFICES, WordClass.HONORIFICS);
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
    return fits && !roles.institution(i) || below && places.plain(t) || between(i);
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
}
