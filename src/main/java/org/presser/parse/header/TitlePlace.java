package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;

/** Finds the place in a title. */
final class TitlePlace {

  private final String title;
  private final LineRoles roles;
  private final HeaderWords words;
  private final PlaceWords places;

  TitlePlace(String title, LineRoles roles, HeaderWords words) {
    this.title = title;
    this.roles = roles;
    this.words = words;
    this.places = new PlaceWords(words);
  }

  /** Returns the parts of a title behind its first comma that name a place, or null. */
  String betweenCommas() {
    if (LineRoles.dense(title)) {
      return null;
    }
    String[] parts = title.split(",");
    StringBuilder place = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      String p = part(parts[i]);
      boolean open = !place.isEmpty();
      boolean set =
          open
              || behindBriefing(parts, i)
              || besideDate(parts, i)
              || places.led(parts[i])
              || !led(parts[i - 1]).isEmpty();
      if (open && parts[i].indexOf(" - ") > 0 && named(p)) {
        place.setLength(0);
        place.append(p);
      } else if (roles.place(p) && !role(p) || edged(p) || set && named(p)) {
        boolean dash = parts[i].indexOf(" - ") > 0;
        place.append(open ? ", " : dash ? "" : led(parts[i - 1])).append(p);
      } else if (open) {
        break;
      }
    }
    return place.isEmpty() ? behindDash() : unclosed(place.toString());
  }

  /** A place without the period that closes the title. */
  private String unclosed(String place) {
    boolean closed = title.endsWith(place) && place.endsWith(".") && place.indexOf(' ') > 0;
    return closed ? place.substring(0, place.length() - 1) : place;
  }

  /** The building at the end of the part before a city, with a comma: {@code … at the Old Hall}. */
  private String led(String part) {
    int dash = Math.max(part.lastIndexOf(" - "), part.lastIndexOf(" – "));
    String tail = dash < 0 ? "" : part.substring(dash + 3).strip();
    if (roles.place(tail)) {
      return tail + ", ";
    }
    List<Hit> hits = words.hits(part, WordClass.AT);
    if (hits.isEmpty()) {
      return "";
    }
    String whole = part.substring(hits.get(hits.size() - 1).start()).strip();
    String building = places.unled(whole);
    boolean date = DateFinder.find(building, words).isEmpty();
    return !building.equals(whole) && date && places.plain(building) ? building + ", " : "";
  }

  /** The last part of a title, behind a dash, if it ends with a word of places. */
  private String behindDash() {
    int dash = Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – "));
    String last = dash < 0 ? "" : title.substring(dash + 3).strip();
    List<Hit> hits = words.hits(last, WordClass.PLACES);
    boolean place = !hits.isEmpty() && hits.get(hits.size() - 1).end() == last.length();
    String before = title.substring(0, Math.max(0, dash));
    boolean bare = dash > 0 && roles.bare(before) && roles.briefing(before);
    boolean named = !words.holds(last, WordClass.OUTLETS) && Names.find(last, words).isEmpty();
    return (place || bare && named) && places.plain(last) ? last : null;
  }

  private String part(String s) {
    List<DateMatch> dates = DateFinder.find(s, words);
    List<String> pieces = Pieces.of(s, dates, TimeFinder.find(s, dates, words), words);
    String piece = pieces.isEmpty() ? "" : Pieces.trim(pieces.get(0), words, true);
    int dash = piece.lastIndexOf(" - ");
    return dash < 0 ? piece : piece.substring(dash + 3).strip();
  }

  /** Tells whether a part says what somebody is: {@code Director of the Harbour Office}. */
  private boolean role(String p) {
    List<Hit> hits = words.hits(p, WordClass.OFFICES);
    boolean opens = !hits.isEmpty() && hits.get(0).start() == 0;
    String rest = opens ? p.substring(hits.get(0).end()).strip() : "";
    boolean small = words.small(rest.substring(0, Math.max(0, rest.indexOf(' '))));
    return small || p.indexOf(' ') < 0 && Character.isLowerCase(p.charAt(0));
  }

  /** Tells whether a text has the form of a place and a word of places at either end. */
  private boolean edged(String p) {
    return places.plain(p)
        && words.hits(p, WordClass.PLACES).stream()
            .anyMatch(h -> h.length() < p.length() && (h.start() == 0 || h.end() == p.length()));
  }

  private boolean named(String p) {
    return places.plain(p) && !words.holds(p, WordClass.OUTLETS) && Names.find(p, words).isEmpty();
  }

  private boolean behindBriefing(String[] parts, int i) {
    int end = parts[0].strip().length();
    return i == 1
        && words.looseHits(parts[0], WordClass.BRIEFING).stream().anyMatch(h -> h.end() >= end);
  }

  private boolean besideDate(String[] parts, int i) {
    return dated(parts, i + 1) || i > 1 && dated(parts, i - 1);
  }

  /** Tells whether a part of a title is a date and nothing else. */
  private boolean dated(String[] parts, int i) {
    if (i >= parts.length) {
      return false;
    }
    List<DateMatch> dates = DateFinder.find(parts[i], words);
    return !dates.isEmpty() && Pieces.of(parts[i], dates, List.of(), words).isEmpty();
  }

  /**
   * {@code … in Port Aldous on 6 May 2031}: the words with capitals right before a title's date.
   */
  String beforeDate() {
    if (LineRoles.capitals(title)) {
      return null;
    }
    for (DateMatch d : DateFinder.find(title, words)) {
      String place = beforeDate(title.substring(0, d.start()).strip());
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private String beforeDate(String before) {
    List<String> tokens = new ArrayList<>(List.of(before.split("\\s+")));
    if (tokens.size() > 1 && words.small(tokens.get(tokens.size() - 1))) {
      tokens.remove(tokens.size() - 1);
    }
    int from = tokens.size();
    while (from > 0 && Character.isUpperCase((tokens.get(from - 1) + " ").charAt(0))) {
      from--;
    }
    int count = tokens.size() - from;
    boolean opens = from > 1 && tokens.get(from - 2).endsWith(",");
    if (from == 0 || count == 0 || count >= PlaceWords.MOST_WORDS) {
      return null;
    }
    String place = String.join(" ", tokens.subList(from, tokens.size()));
    boolean fits = places.leads(tokens.get(from - 1), opens) && places.formed(place);
    if (!fits || words.holdsWeekday(place)) {
      return null;
    }
    return place.endsWith(",") ? place.substring(0, place.length() - 1) : place;
  }
}
