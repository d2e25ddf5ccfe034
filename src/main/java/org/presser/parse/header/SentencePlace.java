package org.presser.parse.header;

import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds the name of a room or building in a sentence. */
final class SentencePlace {

  private static final int LEAST_DENSE = 3;
  private static final int MOST_WORDS = 5;

  private SentencePlace() {}

  /** Returns the first name around a word of places, or null. */
  static String find(String s, HeaderWords words) {
    for (Hit h : words.hits(s, WordClass.PLACES)) {
      String place = Folded.dense(s.charAt(h.start())) ? dense(s, h, words) : cased(s, h, words);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** A longer word right behind a small one, with what stands in brackets behind it. */
  private static String dense(String s, Hit h, HeaderWords words) {
    boolean led =
        h.start() > 0 && words.is(s.substring(h.start() - 1, h.start()), WordClass.FUNCTION_WORDS);
    if (h.length() < LEAST_DENSE || !led) {
      return null;
    }
    int close =
        h.end() < s.length() && "(（".indexOf(s.charAt(h.end())) >= 0
            ? KeyFinder.closing(s, h.end() + 1)
            : -1;
    return s.substring(h.start(), close < 0 ? h.end() : close + 1);
  }

  /** The words with capitals before and behind it, behind a small word. */
  private static String cased(String s, Hit h, HeaderWords words) {
    if (!Character.isUpperCase(s.charAt(h.start()))) {
      return null;
    }
    int from = h.start();
    for (int n = 0; n < MOST_WORDS; n++) {
      int end = from;
      while (end > 0 && Chars.blank(s.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && !Chars.blank(s.charAt(start - 1))) {
        start--;
      }
      String word = s.substring(start, end);
      if (word.isEmpty()
          || !Character.isUpperCase(word.charAt(0))
          || !Chars.word(word.charAt(word.length() - 1))) {
        return words.joins(word) && from < h.end() - h.word().length() + 1 && from != h.start()
            ? s.substring(from, h.end())
            : null;
      }
      from = start;
    }
    return null;
  }
}
