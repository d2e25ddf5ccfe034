package org.presser.parse.scheme;

import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;

/** Looks for words of a class inside a text. */
public final class Phrases {

  /** In a text up to this length the parts of its words are looked up too. */
  private static final int SHORT = 200;

  private Phrases() {}

  /** Tells whether a folded text holds a word or phrase of a class as a whole. */
  public static boolean in(String folded, Words words, WordClass kind) {
    if (folded.length() <= SHORT && !runsOn(folded)) {
      return LabelClasses.hold(folded, words, kind);
    }
    for (int i = 0; i < folded.length(); i++) {
      if (opens(folded, i) && at(folded, i, words, kind)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a whole word or phrase stands at an index. */
  private static boolean at(String folded, int from, Words words, WordClass kind) {
    for (int length : words.lengths(kind, folded.charAt(from))) {
      int to = from + length;
      if (to <= folded.length() && closes(folded, to) && words.has(kind, folded, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(String s, int from) {
    return from == 0 || !Chars.letterOrDigit(s.charAt(from - 1)) || dense(s.charAt(from));
  }

  private static boolean closes(String s, int to) {
    return to == s.length() || !Chars.letterOrDigit(s.charAt(to)) || dense(s.charAt(to - 1));
  }

  /** Tells whether a text's words run into each other and are longer than a label's parts. */
  private static boolean runsOn(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 0x0e00 && c < 0x1800 && Chars.unspaced(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean dense(char c) {
    return Chars.cjk(c) || c >= 0xac00 && c <= 0xd7a3 || Chars.unspaced(c);
  }
}
