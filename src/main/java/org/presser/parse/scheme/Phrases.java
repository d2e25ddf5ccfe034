package org.presser.parse.scheme;

import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;

/** Looks for words of a class inside a text. */
public final class Phrases {

  /** In a text up to this length its words are looked up; in a longer one each phrase is sought. */
  private static final int SHORT = 200;

  private Phrases() {}

  /** Tells whether a folded text holds a word or phrase of a class as a whole. */
  public static boolean in(String folded, Words words, WordClass kind) {
    if (folded.length() <= SHORT) {
      return Words.holds(LabelClasses.of(folded, words), kind);
    }
    for (String phrase : words.all(kind)) {
      for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
        if (whole(folded, at, at + phrase.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean whole(String s, int from, int to) {
    if (from == to) {
      return false;
    }
    boolean before = from == 0 || !Character.isLetterOrDigit(s.charAt(from - 1));
    boolean after = to == s.length() || !Character.isLetterOrDigit(s.charAt(to));
    return (before || dense(s.charAt(from))) && (after || dense(s.charAt(to - 1)));
  }

  private static boolean dense(char c) {
    return Chars.cjk(c) || c >= 0xac00 && c <= 0xd7a3 || c >= 0x0e00 && c <= 0x0e7f;
  }
}
