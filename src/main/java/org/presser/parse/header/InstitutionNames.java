package org.presser.parse.header;

import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds the name of an institution inside a text. */
final class InstitutionNames {

  private static final int LONGEST_DENSE = 16;
  private static final int MOST_WORDS = 6;
  private static final String DATE_UNITS = "年月日";

  private final HeaderWords words;

  InstitutionNames(HeaderWords words) {
    this.words = words;
  }

  /** Returns the first name in a text, or null. */
  String in(String t) {
    String korean = korean(t);
    if (korean != null) {
      return korean;
    }
    for (Hit h : words.looseHits(t, WordClass.INSTITUTIONS, WordClass.BRIEFING)) {
      if (h.kind() == WordClass.INSTITUTIONS) {
        String name = Folded.dense(t.charAt(h.start())) ? dense(t, h) : spaced(t, h);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** The first Korean word that ends as the names of institutions do. */
  private String korean(String t) {
    for (String word : t.split("[^\\uac00-\\ud7a3]+")) {
      for (int i = 2; i < word.length(); i++) {
        if (words.is(word.substring(i), WordClass.INSTITUTIONS)) {
          return word;
        }
      }
    }
    return null;
  }

  /** The characters before a word for an institution, behind a date. */
  private String dense(String t, Hit h) {
    int from = h.start();
    while (from > 0
        && Character.isIdeographic(t.charAt(from - 1))
        && !dated(t, from - 1)
        && h.end() - from < LONGEST_DENSE) {
      from--;
    }
    return h.end() - from > 1 ? t.substring(from, h.end()) : null;
  }

  private static boolean dated(String t, int i) {
    return DATE_UNITS.indexOf(t.charAt(i)) >= 0 && i > 0 && Character.isDigit(t.charAt(i - 1));
  }

  /**
   * {@code Ministry of Harbours}: a word for an institution, a small word and words with capitals,
   * in Cyrillic script words of lower case; or a name of several words that the lexicon has whole.
   */
  private String spaced(String t, Hit h) {
    int end = h.end();
    int at = end;
    boolean led = false;
    for (int n = 0; n < MOST_WORDS && at < t.length() && Chars.blank(t.charAt(at)); n++) {
      int to = wordEnd(t, at + 1);
      String word = t.substring(at + 1, to);
      boolean capital = word.length() > 1 && Character.isUpperCase(word.charAt(0));
      boolean lower =
          LineRoles.lower(word) && word.charAt(0) >= '\u0400' && word.charAt(0) < '\u0530';
      boolean small = !word.isEmpty() && !capital && small(word);
      if (!capital && !small && !lower || stops(t, at + 1) || capital && n == 0 && !lower) {
        break;
      }
      led |= small || lower;
      end = small ? end : to;
      at = to;
    }
    if (led && end > h.end()) {
      return t.substring(start(t, h), end);
    }
    boolean whole = h.word().indexOf(' ') > 0 && h.start() <= 4;
    return whole ? t.substring(h.start(), h.end()) : null;
  }

  /** A word with a capital right before belongs to the name: {@code Port Authority of …}. */
  private int start(String t, Hit h) {
    int from = h.start();
    while (from > 1 && Chars.blank(t.charAt(from - 1))) {
      int a = from - 1;
      while (a > 0 && Chars.word(t.charAt(a - 1))) {
        a--;
      }
      String word = t.substring(a, from - 1);
      boolean joins = word.isEmpty() || !Character.isUpperCase(word.charAt(0));
      if (joins
          || words.joins(word)
          || words.holds(word, WordClass.OFFICES, WordClass.HONORIFICS, WordClass.BRIEFING)) {
        break;
      }
      from = a;
    }
    return from;
  }

  private static int wordEnd(String t, int from) {
    int to = from;
    while (to < t.length() && (Chars.word(t.charAt(to)) || t.charAt(to) == '-')) {
      to++;
    }
    return to;
  }

  private boolean small(String word) {
    return word.length() <= 4
        && words.is(word, WordClass.CONNECTIVES, WordClass.BY)
        && !words.is(word, WordClass.AT);
  }

  /** Tells whether a title of office, a form of address or a briefing's name starts at an index. */
  private boolean stops(String t, int i) {
    return words.looseHits(t, WordClass.OFFICES, WordClass.HONORIFICS, WordClass.BRIEFING).stream()
        .anyMatch(h -> h.start() == i);
  }
}
