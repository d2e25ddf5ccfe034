package org.presser.parse.scheme;

import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;

/** Collects the classes of all words that a label holds: whole words, phrases, parts. */
final class LabelClasses {

  /** A phrase of a lexicon has so many words at most. */
  private static final int PHRASE = 4;

  /** A word inside a label without spaces has so many characters at most. */
  private static final int PART = 8;

  /** The first part of a compound has so many letters at least, and an office that ends it. */
  private static final int SHORTEST = 3;

  private static final int OFFICE_LENGTH = 6;
  private static final List<WordClass> OFFICE = List.of(WordClass.OFFICES);

  private LabelClasses() {}

  /** Returns the classes of the words in a folded label, as bits. */
  static long of(String folded, Words words) {
    List<String> tokens = LabelForm.words(folded);
    long classes = 0;
    for (int i = 0; i < tokens.size(); i++) {
      classes |= token(tokens.get(i), words);
      if (i + 1 < tokens.size()) {
        classes |= phrases(tokens, i, words);
      }
    }
    return classes;
  }

  private static long token(String token, Words words) {
    String bare = token.startsWith("'") ? token.substring(1) : token;
    if (bare.isEmpty()) {
      return 0;
    }
    long classes = words.classes(bare);
    int mark = bare.indexOf('-');
    if (mark > 0) {
      classes |= words.classes(bare, mark + 1, bare.length()) | words.classes(bare, 0, mark);
    }
    classes |= compound(bare, words);
    char last = bare.charAt(bare.length() - 1);
    return Chars.cjk(last) || hangul(last) ? classes | parts(bare, words) : classes;
  }

  /** An office that ends a compound: {@code transportminister}. */
  private static long compound(String word, Words words) {
    long office = Words.bits(OFFICE);
    for (int i = SHORTEST; i <= word.length() - OFFICE_LENGTH; i++) {
      long classes = words.classes(word, i, word.length()) & office;
      if (classes != 0) {
        return classes;
      }
    }
    return 0;
  }

  private static long phrases(List<String> tokens, int from, Words words) {
    long classes = 0;
    StringBuilder phrase = new StringBuilder(tokens.get(from));
    for (int j = from + 1; j < Math.min(tokens.size(), from + PHRASE); j++) {
      phrase.append(' ').append(tokens.get(j));
      classes |= words.classes(phrase.toString());
    }
    return classes;
  }

  /** The classes of all parts of a word of two characters or more, and of its last character. */
  private static long parts(String token, Words words) {
    long classes = 0;
    for (int i = 0; i < token.length(); i++) {
      for (int j = i + 1; j <= Math.min(token.length(), i + PART); j++) {
        if (j - i >= 2 || j == token.length()) {
          classes |= words.classes(token, i, j);
        }
      }
    }
    return classes;
  }

  private static boolean hangul(char c) {
    return c >= 0xac00 && c <= 0xd7a3;
  }
}
