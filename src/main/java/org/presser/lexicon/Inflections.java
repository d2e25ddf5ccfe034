package org.presser.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The longer words of Cyrillic and Greek script, which may end otherwise than in the lexicon.
 *
 * <p>Immutable.
 */
final class Inflections {

  /** A shorter word is not looked for with another ending. */
  private static final int LONG = 6;

  /** Another ending is one letter longer at most than the one that it stands for. */
  private static final int ENDING = 3;

  /** The words without their last letters. */
  private final WordTable stems;

  Inflections(WordTable words) {
    Map<String, Long> numbers = new HashMap<>();
    for (int group = 0; group < words.groups(); group++) {
      long classes = WordNumber.classes(words.number(group));
      for (int i = words.first(group); i < words.first(group + 1); i++) {
        if (inflects(words.length(i), words.charAt(i, 0))) {
          stem(words.word(i)).ifPresent(s -> numbers.merge(s, classes, (a, b) -> a | b));
        }
      }
    }
    stems = WordTable.of(numbers);
  }

  private static Optional<String> stem(String word) {
    return word.indexOf(' ') < 0
        ? Optional.of(word.substring(0, word.length() - 1))
        : Optional.empty();
  }

  /** Tells whether the word between two indexes of a text may have endings. */
  static boolean inflects(String text, int from, int to) {
    return to > from && inflects(to - from, text.charAt(from));
  }

  private static boolean inflects(int length, char first) {
    return length >= LONG && first >= '\u0370' && first <= '\u052f';
  }

  /** Returns the numbers of the words, as bits, that the one between two indexes may be. */
  long get(String text, int from, int to) {
    long found = 0;
    for (int end = to - 1; end >= to - ENDING && end - from >= LONG - 1; end--) {
      found |= stems.get(text, from, end);
    }
    return found;
  }
}
