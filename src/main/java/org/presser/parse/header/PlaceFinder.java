package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds where the event took place. */
final class PlaceFinder {

  private static final int LONGEST = 60;
  private static final int CITY_WORDS = 4;

  private final List<LineFacts> lines;
  private final Title title;
  private final LineRoles roles;
  private final HeaderWords words;

  private PlaceFinder(Top top, Title title) {
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
    return place == null ? p.city() : place;
  }

  /** Lines that begin with or hold a word of places. */
  private String inLines() {
    int first = -1;
    for (int i = 0; i < lines.size() && first < 0; i++) {
      if (free(i) && lines.get(i).pieces().size() == 1 && lines.get(i).dates().isEmpty() && roles.place(lines.get(i).text()) && !(roles.institution(i) && (title.first() < 0 || i < title.first()))) {
        first = i;
      }
    }
    if (first < 0) {
      return null;
    }
    StringBuilder place = new StringBuilder(bare(first));
    for (int i = first + 1; i < lines.size(); i++) {
      boolean goesOn = free(i) && lines.get(i).dates().isEmpty() && lines.get(i).times().isEmpty() && lines.get(i).pieces().size() == 1 && (roles.place(lines.get(i).text()) || !lines.get(i).line().gap() && cityLike(lines.get(i).text()));
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
      if (roles.field(i) || f.crumb() || f.dates().isEmpty() && !(f.times().size() > 0 && f.text().indexOf('|') > 0)) {
        continue;
      }
      if (f.line().furniture() || f.dates().stream().anyMatch(d -> f.posted(d, words))) {
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
    for (String p : f.pieces()) {
      boolean fits = p.length() <= LONGEST && !Character.isDigit(p.charAt(0)) && p.length() > 1;
      if (fits && !roles.briefing(p) && placeLike(p)) {
        return p;
      }
    }
    return null;
  }

  private boolean placeLike(String p) {
    if (roles.place(p)) {
      return true;
    }
    boolean other = words.holds(p, WordClass.STATEMENT, WordClass.HEADINGS, WordClass.POSTED, WordClass.OFFICES, WordClass.HONORIFICS);
    return !other && !words.holds(p, WordClass.INSTITUTIONS) && cityLike(p);
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
      List<String> pieces = Pieces.of(parts[i], dates, TimeFinder.find(parts[i], dates, words), words);
      String p = pieces.isEmpty() ? "" : Pieces.trim(pieces.get(0), words, true);
      boolean open = !place.isEmpty();
      boolean afterBriefing = i == 1 && endsBriefing(parts[0]);
      boolean fits = roles.place(p) || (open || afterBriefing) && cityLike(p) && Names.find(p, words).isEmpty();
      if (fits && !p.isEmpty()) {
        place.append(open ? ", " : "").append(p);
      } else if (open) {
        break;
      }
    }
    return place.isEmpty() ? null : place.toString();
  }

  private boolean endsBriefing(String t) {
    for (Hit h : words.looseHits(t, WordClass.BRIEFING)) {
      if (h.end() >= t.strip().length()) {
        return true;
      }
    }
    return false;
  }

  /** A short line of words with capitals next to a line with the date or time. */
  private String city() {
    for (int i = 0; i < lines.size(); i++) {
      LineFacts f = lines.get(i);
      boolean near = i > 0 && neighbour(i - 1) || i + 1 < lines.size() && neighbour(i + 1);
      if (free(i) && near && f.dates().isEmpty() && f.times().isEmpty() && placeLike(f.text()) && !roles.institution(i) && f.pieces().size() == 1 && !Chars.opening(f.text().charAt(0))) {
        return f.pieces().get(0);
      }
    }
    return null;
  }

  private boolean neighbour(int i) {
    return !title.covers(i) && lines.get(i).onlyDates();
  }

  /** Tells whether a text could be the name of a place: few words, all with capitals. */
  private boolean cityLike(String p) {
    boolean marks = p.chars().anyMatch(c -> ":;?!|=@".indexOf(c) >= 0 || Character.isDigit(c));
    boolean known = words.is(p, WordClass.NOTES, WordClass.HEADINGS, WordClass.STATEMENT, WordClass.END_MARKS, WordClass.FURNITURE);
    int most = 0;
    for (String part : p.split("[,،、/]")) {
      most = Math.max(most, part.strip().split("\\s+").length);
    }
    return !marks && !known && p.length() <= LONGEST && most <= CITY_WORDS && Names.capitalised(p, words) && !Character.isLowerCase(p.charAt(0));
  }
}
