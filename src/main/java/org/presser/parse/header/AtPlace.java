package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/**
 * Finds the place behind a word such as {@code at} or {@code in}: {@code at the Old Hall, Port
 * Aldous}, {@code 於望潮港會見傳媒}, {@code 망조항에서}.
 */
final class AtPlace {

  private static final int MOST_WORDS = 6;
  private static final int SHORTEST_DENSE = 2;
  private static final int LONGEST_DENSE = 14;

  private final String s;
  private final HeaderWords words;
  private final PlaceWords places;

  private AtPlace(String s, HeaderWords words) {
    this.s = s;
    this.words = words;
    this.places = new PlaceWords(words);
  }

  /**
   * Returns the first place in a title or in a sentence that tells of the event, or null. In
   * scripts with spaces it must hold a word of places or, in a title, stand right before the date.
   */
  static String find(String s, boolean title, HeaderWords words) {
    AtPlace p = new AtPlace(s, words);
    for (Hit h : words.hits(s, WordClass.AT)) {
      boolean dense = Folded.dense(s.charAt(h.start()));
      String place = dense ? p.dense(h.end()) : p.spaced(h, title);
      if (place != null) {
        return place;
      }
    }
    return p.ending();
  }

  /** What stands up to what is told of the event, without a mark or a date in between. */
  private String dense(int from) {
    for (Hit h : words.hits(s, WordClass.NARRATION, WordClass.BRIEFING)) {
      int length = h.start() - from;
      if (length >= SHORTEST_DENSE && length <= LONGEST_DENSE) {
        String place = s.substring(from, h.start());
        boolean marks = place.chars().anyMatch(c -> !Character.isLetterOrDigit(c));
        boolean plain = !marks && DateFinder.find(place, words).isEmpty();
        boolean named =
            endsWithPlace(place)
                || !words.holds(place, WordClass.OFFICES, WordClass.FUNCTION_WORDS);
        return plain && named ? place : null;
      }
    }
    return null;
  }

  private String spaced(Hit at, boolean title) {
    int start = skipSmall(skipBlanks(at.end()));
    int end = phraseEnd(start);
    if (end <= start) {
      return null;
    }
    String lone = s.substring(start, end);
    String town = words.is(lone, WordClass.PLACES) ? town(end) : "";
    if (!town.isEmpty()) {
      return lone + town;
    }
    String phrase = s.substring(start, end);
    boolean known = endsWithPlace(phrase);
    boolean beside = dated(end) || end == s.length() && behindDate(at.start());
    beside |= end == s.length() && behindBriefing(at) && !language(at.start());
    boolean dated = title && beside && Character.isUpperCase(s.charAt(start));
    if (!known && !dated || !fits(phrase) || title && !named(phrase)) {
      return null;
    }
    String more = title ? city(end) : building(end);
    return phrase + more;
  }

  /** Tells whether the name of a briefing ends right before a word. */
  private boolean behindBriefing(Hit at) {
    return words.hits(s, WordClass.BRIEFING).stream()
        .anyMatch(h -> h.end() < at.start() && s.substring(h.end(), at.start()).isBlank());
  }

  /** Tells whether the rest of a text says in what language somebody spoke. */
  private boolean language(int from) {
    return words.is(s.substring(from), WordClass.NOTES);
  }

  private boolean named(String phrase) {
    return Character.isUpperCase(phrase.charAt(0)) || Character.isDigit(phrase.charAt(0));
  }

  private boolean fits(String phrase) {
    return phrase.length() <= PlaceWords.LONGEST
        && DateFinder.find(phrase, words).isEmpty()
        && !words.holdsWeekday(phrase)
        && !words.holds(phrase, WordClass.OFFICES, WordClass.BRIEFING, WordClass.HONORIFICS);
  }

  private boolean endsWithPlace(String phrase) {
    List<Hit> hits = words.hits(phrase, WordClass.PLACES);
    return !hits.isEmpty()
        && (hits.get(hits.size() - 1).end() == phrase.length() || hits.get(0).start() == 0)
        && (phrase.length() > hits.get(0).length() || phrase.indexOf(' ') > 0);
  }

  /** Where a phrase of words with capitals, or one up to a word of places, ends. */
  private int phraseEnd(int start) {
    List<int[]> tokens = tokens(start);
    int end = start;
    for (int[] t : tokens) {
      String word = s.substring(t[0], t[1]);
      boolean closed = end > start && Character.isLowerCase(s.charAt(end - 1)) && small(end);
      if (closed && !LineRoles.lower(word)) {
        break;
      }
      boolean place = words.is(word, WordClass.PLACES);
      boolean capital = !LineRoles.lower(word);
      boolean joins = words.is(word, WordClass.CONNECTIVES) && LineRoles.lower(word);
      if (end > start && words.is(word, WordClass.AT) && LineRoles.lower(word)) {
        break;
      }
      if (capital || place) {
        end = t[1];
      } else if (!joins && (end > start || !followed(tokens, t))) {
        break;
      }
    }
    return end;
  }

  /** Tells whether the word that ends at an index opens with a small letter. */
  private boolean small(int end) {
    int i = end;
    while (i > 0 && Chars.word(s.charAt(i - 1))) {
      i--;
    }
    return Character.isLowerCase(s.charAt(i));
  }

  /** Tells whether a word of lower case is right before a word of places. */
  private boolean followed(List<int[]> tokens, int[] token) {
    int next = tokens.indexOf(token) + 1;
    return next < tokens.size()
        && words.is(s.substring(tokens.get(next)[0], tokens.get(next)[1]), WordClass.PLACES);
  }

  /** The words from an index on, up to a mark. */
  private List<int[]> tokens(int start) {
    List<int[]> tokens = new ArrayList<>();
    int i = start;
    while (i < s.length() && tokens.size() < MOST_WORDS) {
      int e = i;
      while (e < s.length() && (Chars.word(s.charAt(e)) || "'’-.".indexOf(s.charAt(e)) >= 0)) {
        e++;
      }
      if (e == i) {
        break;
      }
      boolean stops = s.charAt(e - 1) == '.' && e - i > 3;
      tokens.add(new int[] {i, stops ? e - 1 : e});
      i = skipBlanks(e);
      if (stops) {
        break;
      }
    }
    return tokens;
  }

  private int skipBlanks(int i) {
    int at = i;
    while (at < s.length() && Chars.blank(s.charAt(at))) {
      at++;
    }
    return at;
  }

  private int skipSmall(int i) {
    int e = i;
    while (e < s.length() && Chars.word(s.charAt(e))) {
      e++;
    }
    boolean small = e > i && e - i <= 3 && words.is(s.substring(i, e), WordClass.FUNCTION_WORDS);
    return small ? skipBlanks(e) : i;
  }

  private boolean dated(int end) {
    int at = skipBlanks(end < s.length() && s.charAt(end) == ',' ? end + 1 : end);
    return DateFinder.find(s, words).stream().anyMatch(d -> d.start() == at);
  }

  private boolean behindDate(int at) {
    return DateFinder.find(s, words).stream()
        .anyMatch(d -> d.end() < at && s.substring(d.end(), at).isBlank());
  }

  /** A city behind a comma. */
  private String city(int end) {
    if (end >= s.length() || s.charAt(end) != ',') {
      return "";
    }
    int start = skipBlanks(end + 1);
    int comma = s.indexOf(',', start);
    String rest = s.substring(start, comma < 0 ? s.length() : comma).strip();
    String part = rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
    return places.plain(part) && DateFinder.find(part, words).isEmpty() && !words.holdsWeekday(part)
        ? ", " + part
        : "";
  }

  /** The town behind a building's word: {@code at the castle in Port Aldous}. */
  private String town(int end) {
    for (Hit h : words.hits(s.substring(end), WordClass.AT)) {
      int start = skipBlanks(end + h.end());
      int close = s.substring(end, end + h.start()).isBlank() ? phraseEnd(start) : 0;
      if (close > start
          && Character.isUpperCase(s.charAt(start))
          && fits(s.substring(start, close))) {
        return s.substring(end, close);
      }
    }
    return "";
  }

  /** The building behind a room: {@code at 10 Old Street}. */
  private String building(int end) {
    for (Hit h : words.hits(s.substring(end), WordClass.AT)) {
      int start = end + h.end();
      boolean next = s.substring(end, end + h.start()).isBlank();
      int close = next ? phraseEnd(skipBlanks(start)) : 0;
      if (close > start && endsWithPlace(s.substring(skipBlanks(start), close))) {
        return s.substring(end, close);
      }
    }
    return "";
  }

  /** The word that ends with one of these words: Korean. */
  private String ending() {
    List<Hit> briefings = words.hits(s, WordClass.BRIEFING, WordClass.NARRATION);
    int until = briefings.isEmpty() ? 0 : briefings.get(briefings.size() - 1).start();
    for (String ending : words.words().all(WordClass.AT)) {
      boolean korean = ending.length() > 1 && ending.charAt(0) >= '\uac00';
      int at = korean ? s.indexOf(ending) : -1;
      int from = at;
      while (from > 0 && Character.isLetterOrDigit(s.charAt(from - 1))) {
        from--;
      }
      if (at - from >= SHORTEST_DENSE && at < until) {
        return s.substring(from, at);
      }
    }
    return null;
  }
}
