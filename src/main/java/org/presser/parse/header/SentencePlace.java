package org.presser.parse.header;

import org.presser.lexicon.WordClass;

/** Finds the name of a room or building in a sentence of a script without spaces. */
final class SentencePlace {

  private static final int LEAST_DENSE = 3;

  private final String s;
  private final HeaderWords words;

  private SentencePlace(String s, HeaderWords words) {
    this.s = s;
    this.words = words;
  }

  /** Returns the first name around a word of places, or null. */
  static String find(String s, HeaderWords words) {
    SentencePlace p = new SentencePlace(s, words);
    for (Hit h : words.hits(s, WordClass.PLACES)) {
      String place = Folded.dense(s.charAt(h.start())) ? p.dense(h) : null;
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** A longer word right behind a small one, with what stands in brackets behind it. */
  private String dense(Hit h) {
    String before = h.start() > 0 ? s.substring(h.start() - 1, h.start()) : "";
    if (h.length() < LEAST_DENSE || !words.is(before, WordClass.FUNCTION_WORDS)) {
      return null;
    }
    boolean bracket = h.end() < s.length() && "(（".indexOf(s.charAt(h.end())) >= 0;
    int close = bracket ? KeyFinder.closing(s, h.end() + 1) : -1;
    return s.substring(h.start(), close < 0 ? h.end() : close + 1);
  }
}
