package org.presser.parse.header;

import java.util.regex.Pattern;
import org.presser.lexicon.WordClass;

/** Tells what could be the name of a place, by its form and by the words in it. */
final class PlaceWords {

  /** A place is at most this long. */
  static final int LONGEST = 60;

  /** A part of a place between commas has at most this many words. */
  static final int MOST_WORDS = 4;

  /** A word cut off before the name: of a city, of a street. */
  private static final Pattern ABBREVIATION = Pattern.compile("^\\p{Ll}{1,4}\\. (?=\\p{Lu})");

  /** A small word between two with capitals: {@code Frankfurt am Main}. */
  private static final Pattern SMALL = Pattern.compile("(?<=\\p{Ll}) \\p{Ll}{1,3} (?=\\p{Lu})");

  /** More hiragana than in the name of any place. */
  private static final int KANA = 6;

  private final HeaderWords words;

  PlaceWords(HeaderWords words) {
    this.words = words;
  }

  /** Tells whether a text could be the name of a place: few words, all with capitals. */
  boolean formed(String printed) {
    String p = ABBREVIATION.matcher(printed).replaceFirst("");
    boolean marks = p.chars().anyMatch(c -> ":;?!|=@()".indexOf(c) >= 0 || Character.isDigit(c));
    boolean known =
        words.is(
            p,
            WordClass.NOTES,
            WordClass.HEADINGS,
            WordClass.STATEMENT,
            WordClass.BRIEFING,
            WordClass.END_MARKS,
            WordClass.FURNITURE);
    int most = 0;
    for (String part : p.split("[,،、/]")) {
      most = Math.max(most, count(part));
    }
    boolean dense = LineRoles.dense(p);
    boolean menu = dense && p.indexOf(' ') > 0 && !words.holds(p, WordClass.PLACES);
    boolean clause = dense && p.chars().filter(c -> c > 0x3040 && c < 0x30a0).count() > KANA;
    return !p.isEmpty()
        && !menu
        && !clause
        && !marks
        && !known
        && p.length() <= LONGEST
        && most <= MOST_WORDS
        && Names.capitalised(SMALL.matcher(p).replaceAll(" "), words)
        && !Character.isLowerCase(p.charAt(0));
  }

  /** Tells whether a text has the form of a place and holds no word of offices or documents. */
  boolean plain(String p) {
    return formed(p)
        && !words.holds(
            p,
            WordClass.STATEMENT,
            WordClass.HEADINGS,
            WordClass.POSTED,
            WordClass.OFFICES,
            WordClass.HONORIFICS);
  }

  /**
   * Tells whether parts between commas are places, the first in form, the others not in lower case.
   */
  boolean listed(String p) {
    int comma = p.indexOf(',');
    if (comma < 0 || p.length() > LONGEST || !plain(p.substring(0, comma).strip())) {
      return false;
    }
    for (String part : p.substring(comma + 1).split(",")) {
      boolean named = part.chars().anyMatch(Character::isUpperCase);
      if (!named || count(part) > MOST_WORDS || words.holds(part, WordClass.OFFICES)) {
        return false;
      }
    }
    return true;
  }

  /** Returns a place without a small word and an article before it: {@code at the Old Hall}. */
  String unled(String p) {
    int blank = p.indexOf(' ');
    String first = blank < 0 ? "" : p.substring(0, blank);
    if (first.endsWith(".") || !words.is(first, WordClass.AT)) {
      return p;
    }
    String rest = p.substring(blank + 1).strip();
    int next = rest.indexOf(' ');
    boolean article =
        next > 0 && next <= 3 && words.is(rest.substring(0, next), WordClass.FUNCTION_WORDS);
    String place = article ? rest.substring(next + 1).strip() : rest;
    return place.isEmpty() || Character.isLowerCase(place.charAt(0)) ? p : place;
  }

  /** Tells whether a text is a small word and a place: {@code in Port Aldous}. */
  boolean led(String part) {
    String p = part.strip();
    int blank = p.indexOf(' ');
    return blank > 0 && leads(p.substring(0, blank), false) && formed(p.substring(blank + 1));
  }

  /**
   * Tells whether a word is a small one that may stand before a place.
   *
   * @param opens whether it opens a part of a sentence
   */
  boolean leads(String word, boolean opens) {
    return word.length() <= 3 && words.small(word) && (opens || !words.is(word, WordClass.BY));
  }

  /** Returns the number of words. */
  static int count(String s) {
    return s.isBlank() ? 0 : s.strip().split("\\s+").length;
  }
}
