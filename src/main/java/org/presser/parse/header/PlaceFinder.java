package org.presser.parse.header;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds where the event took place. */
final class PlaceFinder {

  private static final int LONGEST_DENSE = 20;

  /** The agency in a dateline: {@code Port Aldous–(NORNEWS)–}. */
  private static final Pattern AGENCY = Pattern.compile("\\s?[-–—]+\\s?\\([^()]{1,30}\\)$");

  private static final Pattern DATELINE =
      Pattern.compile("([\\p{Lu} .-]{3,30}) \\(\\p{Lu}{2,6}\\)[ –—-]{0,3}");

  private final Top top;
  private final List<LineFacts> lines;
  private final Title title;
  private final LineRoles roles;
  private final HeaderWords words;
  private final PlaceWords places;
  private final PlaceLines own;

  private PlaceFinder(Top top, Title title) {
    this.top = top;
    this.lines = top.lines();
    this.title = title;
    this.roles = top.roles();
    this.words = top.words();
    this.places = new PlaceWords(words);
    this.own = new PlaceLines(top, title);
  }

  /** Returns the place as printed, its lines joined by a comma, or null. */
  static String find(Top top, Title title) {
    for (Field f : top.fields()) {
      if (f.is(WordClass.KEY_PLACE) && f.value() != null) {
        return f.value();
      }
    }
    PlaceFinder p = new PlaceFinder(top, title);
    PlaceLines lines = p.own;
    String text = title.text() == null ? "" : title.text();
    TitlePlace inTitle = new TitlePlace(text, top.roles(), top.words());
    return first(
        List.of(
            () -> lines.own(title.first()),
            p::besideDate,
            inTitle::betweenCommas,
            lines::nextToDate,
            inTitle::beforeDate,
            p::inTitles,
            p::cityAndCountry,
            p::inSentence,
            p::datelined,
            () -> lines.own(-1)));
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

  /** What stands on one line with the date. */
  private String besideDate() {
    for (int i = 0; i < lines.size(); i++) {
      LineFacts f = lines.get(i);
      boolean timed = !f.times().isEmpty() && (f.text().indexOf('|') > 0 || endsTimed(i));
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

  /** Tells whether a line below one with the date ends in a time of day behind a comma. */
  private boolean endsTimed(int i) {
    LineFacts f = lines.get(i);
    TimeMatch last = f.times().get(f.times().size() - 1);
    return i > 0
        && !lines.get(i - 1).dates().isEmpty()
        && last.marked()
        && f.text().substring(0, last.start()).strip().endsWith(",");
  }

  private String piece(LineFacts f) {
    for (String whole : f.pieces()) {
      String p = places.unled(behindOffices(AGENCY.matcher(whole).replaceFirst("")));
      int end = f.text().indexOf(p) + p.length();
      if (end < f.text().length() && Chars.colon(f.text().charAt(end))) {
        continue;
      }
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
      boolean free = apart(f.text(), p) || leads(f, p);
      boolean plain = word && !body && free && (places.plain(p) || places.listed(p));
      if (word && (roles.place(p) || room(p)) || plain) {
        return quoted(f.text(), p);
      }
    }
    return null;
  }

  /** A place with the mark that closes its quotation, which no piece of a line ends in. */
  private static String quoted(String t, String p) {
    int end = t.indexOf(p) + p.length();
    int open = p.lastIndexOf('„');
    boolean cut = open >= 0 && p.indexOf('“', open) < 0 && t.startsWith("“", end);
    return cut ? p + "“" : p;
  }

  /** Tells whether a body and behind a comma a room of it are all there is. */
  private boolean room(String p) {
    int comma = p.lastIndexOf(',');
    String last = comma < 0 ? "" : p.substring(comma + 1).strip();
    return words.holds(p, WordClass.INSTITUTIONS)
        && !last.isEmpty()
        && words.hits(last, WordClass.PLACES).stream().anyMatch(h -> h.start() == 0)
        && PlaceWords.count(last) <= PlaceWords.MOST_WORDS;
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

  /**
   * Tells whether one word and the date are all that a line begins with: {@code Praha 6. května}.
   * In English such a word may say what was done on the day.
   */
  private boolean leads(LineFacts f, String p) {
    return !words.english()
        && f.text().startsWith(p + " ")
        && PlaceWords.count(p) == 1
        && words.words().classes(Folding.fold(p)) == 0
        && !f.dates().isEmpty()
        && f.dates().get(0).start() == p.length() + 1;
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

  /** {@code PORT ALDOUS (NORNEWS)} on the header's last line, as agencies begin their news. */
  private String datelined() {
    int last = lines.size() - 1;
    Matcher m = last < 0 ? null : DATELINE.matcher(lines.get(last).text());
    return m != null && m.matches() && !roles.field(last) && places.plain(m.group(1))
        ? m.group(1)
        : null;
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
      if (brief && own.free(i) && !names && places.plain(t) && lines.get(i).pieces().size() == 1) {
        return own.bare(i);
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
    return !NameLines.of(lines.get(i).text(), words).isEmpty();
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
      boolean tells = f.prose() && words.holds(f.text(), WordClass.NARRATION, WordClass.BRIEFING);
      String place = tells ? AtPlace.find(f.text(), false, words) : null;
      place = place == null && tells ? SentencePlace.find(f.text(), words) : place;
      if (place != null) {
        return place;
      }
    }
    return null;
  }
}
