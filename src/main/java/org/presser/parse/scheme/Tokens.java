package org.presser.parse.scheme;

import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;

/**
 * The words of a label, counted by kind.
 *
 * @param count how many words; characters in scripts without spaces
 * @param small words in small letters that no name holds
 * @param common words that running text is made of
 * @param digits digits
 * @param upper whether all letters are capitals
 * @param cased whether the script has capitals
 * @param honorific whether a form of address begins it
 */
record Tokens(
    int count, int small, int common, int digits, boolean upper, boolean cased, boolean honorific) {

  static Tokens of(String label, Words words) {
    int small = 0;
    int common = 0;
    int count = 0;
    boolean honorific = false;
    boolean cased = false;
    boolean upper = true;
    int comma = label.indexOf(',');
    int at = 0;
    int runningBehind = 0;
    boolean vocative = false;
    boolean behindBefore = false;
    boolean clause = false;
    String previous = "";
    for (String token : LabelForm.words(label)) {
      String folded = Folding.fold(token);
      char first = token.charAt(0);
      boolean unspaced = Chars.unspaced(first);
      count += unspaced ? syllables(token) : 1;
      long classes = words.classes(folded);
      boolean address = Words.holds(classes, WordClass.HONORIFICS);
      honorific |= count == 1 && address;
      boolean running = Words.holds(classes, WordClass.FUNCTION_WORDS);
      at = label.indexOf(token, at);
      boolean behind = comma > 0 && at > comma && !vocative;
      vocative |= address && comma == at + token.length();
      boolean named = Words.holds(classes, WordClass.CONNECTIVES);
      clause |= behind && !behindBefore && running && !named;
      behindBefore |= behind;
      runningBehind += behind && running ? 1 : 0;
      boolean apart = behind && small == 0 && runningBehind < 2 && !clause;
      boolean title =
          address
              || Words.holds(classes, WordClass.OFFICES)
              || words.has(WordClass.OFFICES, previous + ' ' + folded);
      previous = folded;
      small += Character.isLowerCase(first) && !named && !title && !apart ? 1 : 0;
      common += unspaced ? particles(token, words) : 0;
      common += !named && running && !apart ? 1 : 0;
    }
    int digits = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      cased |= Chars.cased(c);
      upper &= !Character.isLowerCase(c);
    }
    return new Tokens(count, small, common, digits, upper && cased, cased, honorific);
  }

  /** A Chinese character is a syllable; the scripts of South East Asia need about three letters. */
  private static int syllables(String token) {
    return Chars.cjk(token.charAt(0)) ? token.length() : (token.length() + 2) / 3;
  }

  /** How many characters of a word in an unspaced script are words of running text themselves. */
  private static int particles(String token, Words words) {
    int n = 0;
    for (int i = 0; i < token.length(); i++) {
      long classes = words.classes(token.substring(i, i + 1));
      boolean running = Words.holds(classes, WordClass.FUNCTION_WORDS);
      n += running && !Words.holds(classes, WordClass.CONNECTIVES) ? 1 : 0;
    }
    return n;
  }
}
