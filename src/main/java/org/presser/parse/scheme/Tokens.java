package org.presser.parse.scheme;

import java.util.List;
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
    for (String token : LabelForm.words(label)) {
      String folded = Folding.fold(token);
      char first = token.charAt(0);
      boolean unspaced = Chars.unspaced(first);
      count += unspaced ? token.length() : 1;
      honorific |= count == 1 && words.has(WordClass.HONORIFICS, folded);
      boolean connective = words.has(WordClass.CONNECTIVES, folded);
      boolean title =
          words.has(WordClass.HONORIFICS, folded) || words.has(WordClass.OFFICES, folded);
      at = label.indexOf(token, at);
      boolean apart =
          comma > 0 && at > comma && small == 0 && !words.has(WordClass.FUNCTION_WORDS, folded);
      small += Character.isLowerCase(first) && !connective && !title && !apart ? 1 : 0;
      common += unspaced ? particles(token, words) : 0;
      common += !connective && words.has(WordClass.FUNCTION_WORDS, folded) ? 1 : 0;
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

  /** How many characters of a word in an unspaced script are words of running text themselves. */
  private static int particles(String token, Words words) {
    int n = 0;
    for (int i = 0; i < token.length(); i++) {
      n += words.has(WordClass.FUNCTION_WORDS, token.substring(i, i + 1)) ? 1 : 0;
    }
    return n;
  }

  /** Tells whether a folded label holds a word of a class; in unspaced scripts as a part. */
  static boolean holds(String folded, WordClass c, Words words) {
    for (String token : LabelForm.words(folded)) {
      String bare = token.startsWith("'") ? token.substring(1) : token;
      if (!bare.isEmpty()
          && (words.has(c, bare) || holdsPart(bare, c, words) || possessive(bare, c, words))) {
        return true;
      }
    }
    return folded.indexOf(' ') > 0 && phrase(folded, c, words);
  }

  private static boolean possessive(String token, WordClass c, Words words) {
    int mark = token.indexOf('-');
    return mark > 0
        && (words.has(c, token.substring(mark + 1)) || words.has(c, token.substring(0, mark)));
  }

  private static boolean phrase(String folded, WordClass c, Words words) {
    List<String> tokens = LabelForm.words(folded);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      StringBuilder phrase = new StringBuilder(tokens.get(i));
      for (int j = i + 1; j < Math.min(tokens.size(), i + 4); j++) {
        phrase.append(' ').append(tokens.get(j));
        if (words.has(c, phrase.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holdsPart(String token, WordClass c, Words words) {
    if (!Chars.cjk(token.charAt(token.length() - 1)) && !hangul(token.charAt(token.length() - 1))) {
      return false;
    }
    int longest = Math.min(token.length(), words.longest(c));
    for (int i = 0; i < token.length(); i++) {
      for (int j = i + 1; j <= Math.min(token.length(), i + longest); j++) {
        boolean whole = j - i >= 2 || j == token.length();
        if (whole && words.has(c, token.substring(i, j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hangul(char c) {
    return c >= 0xac00 && c <= 0xd7a3;
  }
}
