package org.presser.parse.header;

import java.util.List;
import java.util.function.Supplier;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds where the event took place. */
final class PlaceFinder {

  private static final int LONGEST_DENSE = 20;

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
            () -> p.ownLines(title.first()),
            p::besideDate,
            inTitle::betweenCommas,
            p::nextToDate,
            inTitle::beforeDate,
            p::inTitles,
            p::cityAndCountry,
            p::inSentence,
            () -> p.ownLines(-1)));
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
  private String ownLines(int from) {
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
    boolean letterhead = roles.institution(i) && (title.first() < 0 || i < title.first());
    return free(i)
        && pieceOf(f) != null
        && f.dates().isEmpty()
        && !agenda
        && !letterhead
        && (roles.place(f.text()) || roles.place(pieceOf(f)) || bracketed(f.text()));
  }

  /** Tells whether a line in brackets begins or ends with a word of places. */
  private boolean bracketed(String t) {
    boolean brackets = "(（[".indexOf(t.charAt(0)) >= 0 && Chars.closing(t.charAt(t.length() - 1));
    String inner = brackets ? t.substring(1, t.length() - 1) : "";
    return !inner.isEmpty()
        && places.plain(inner)
        && words.hits(inner, WordClass.PLACES).stream()
            .anyMatch(h -> h.start() == 0 || h.end() == inner.length());
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

  private String bare(int i) {
    return pieceOf(lines.get(i));
  }

  /** The one piece of a line, apart from such as only name the briefing; or null. */
  private String pieceOf(LineFacts f) {
    List<String> pieces =
        f.pieces().size() < 2
            ? f.pieces()
            : f.pieces().stream().filter(p -> !roles.briefing(p) || !roles.bare(p)).toList();
    return pieces.size() == 1 ? pieces.get(0) : null;
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
      String led = placed(p);
      if (led != null) {
        return led;
      }
      boolean fits = p.length() > 1 && p.length() <= PlaceWords.LONGEST;
      boolean word = fits && !Character.isDigit(p.charAt(0)) && !roles.briefing(p);
      boolean body =
          words.hits(p, WordClass.INSTITUTIONS).stream()
              .anyMatch(h -> h.start() == 0 && !p.startsWith(",", h.end()))
              && !(words.is(p, WordClass.INSTITUTIONS) && words.holds(p, WordClass.PLACES));
      boolean plain = word && !body && apart(f.text(), p) && places.plain(p);
      if (word && roles.place(p) || plain) {
        return p;
      }
    }
    return null;
  }

  /** What stands behind a word that shows a place, in scripts without spaces or small letters. */
  private String placed(String p) {
    List<Hit> hits = words.hits(p, WordClass.AT);
    boolean led = !hits.isEmpty() && hits.get(0).start() == 0 && Folded.dense(p.charAt(0));
    String rest = led ? p.substring(hits.get(0).end()).strip() : "";
    return rest.length() > 1 && rest.length() <= LONGEST_DENSE ? rest : null;
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
        && Names.line(t, words).isEmpty()
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

  /** {@code PORT ALDOUS, NORLAND} on a line of its own. */
  private String cityAndCountry() {
    for (int i = 0; i < lines.size(); i++) {
      String t = lines.get(i).text();
      boolean two = t.indexOf(',') > 0 && t.split(",").length == 2;
      boolean brief = two && PlaceWords.count(t) <= PlaceWords.MOST_WORDS;
      boolean names =
          top.labels().has(t)
              || words.holds(t, WordClass.INSTITUTIONS, WordClass.ASKING_WORDS)
              || listedNames(i);
      if (brief && free(i) && !names && places.plain(t) && lines.get(i).pieces().size() == 1) {
        return bare(i);
      }
    }
    return null;
  }

  /** Tells whether a line next to this one, in the same block, is a name with a title. */
  private boolean listedNames(int i) {
    boolean before = i > 0 && !lines.get(i).line().gap() && titled(i - 1);
    boolean after = i + 1 < lines.size() && !lines.get(i + 1).line().gap() && titled(i + 1);
    return before || after;
  }

  private boolean titled(int i) {
    return !Names.line(lines.get(i).text(), words).isEmpty();
  }

  /** A place behind a word such as {@code at} in the title, or in another line that names it. */
  private String inTitles() {
    String text = title.text() == null ? "" : title.text();
    String place = AtPlace.find(text, true, words);
    for (int i = 0; i < lines.size() && place == null; i++) {
      boolean names = !roles.taken(i) && !title.covers(i) && roles.briefing(lines.get(i).text());
      place = names ? AtPlace.find(lines.get(i).text(), true, words) : null;
    }
    return place;
  }

  /** The name of a room or building in the sentence that tells of the event. */
  private String inSentence() {
    for (LineFacts f : lines) {
      boolean tells =
          f.prose() && words.holds(f.text(), WordClass.NARRATION, WordClass.BRIEFING);
      String place = tells ? AtPlace.find(f.text(), false, words) : null;
      place = place == null && tells ? SentencePlace.find(f.text(), words) : place;
      if (place != null) {
        return place;
      }
    }
    return null;
  }
}
