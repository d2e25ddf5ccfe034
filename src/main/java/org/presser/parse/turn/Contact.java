package org.presser.parse.turn;

import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Telephone;

/** Lines that tell whom to call or to write to: {@code Media contact: 555 0100 200}. */
final class Contact {

  private static final int LONGEST = 120;
  private static final int KEY = 30;

  /** A word of running text has so many letters at least, unlike {@code or} and {@code ext}. */
  private static final int WORD = 4;

  private Contact() {}

  /** Tells whether a line is a key that is no speaker, and behind it a number or an address. */
  static boolean is(String line, Words words) {
    int colon = 0;
    int last = Math.min(line.length(), KEY);
    while (colon < last && !Chars.colon(line.charAt(colon))) {
      colon++;
    }
    if (colon == last || line.length() > LONGEST) {
      return false;
    }
    boolean mail = line.indexOf('@', colon) > 0;
    if (!mail && (!Telephone.in(line, colon + 1, line.length()) || says(line, colon + 1))) {
      return false;
    }
    long key = words.classes(Folding.fold(line.substring(0, colon)));
    return Words.holds(key, WordClass.FALSE_LABELS)
        && !Words.holds(key, WordClass.KEY_DATE)
        && !Words.holds(key, WordClass.KEY_TIME);
  }

  /** Tells whether words of running text stand beside a number, or a sentence ends behind it. */
  private static boolean says(String line, int from) {
    int run = 0;
    boolean small = false;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      small = run == 0 ? Chars.small(c) : small;
      run = Chars.word(c) && !Chars.digit(c) ? run + 1 : 0;
      if (small && run >= WORD) {
        return true;
      }
    }
    return Chars.fullStop(line.charAt(line.length() - 1));
  }
}
