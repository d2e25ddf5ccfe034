package org.presser.lexicon;

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
  private final WordTable stems = new WordTable(0);

  Inflections(WordTable words) {
    for (String word : words.words()) {
      if (inflects(word, 0, word.length()) && word.indexOf(' ') < 0) {
        String stem = word.substring(0, word.length() - 1);
        stems.put(stem, stems.get(stem) | words.get(word));
      }
    }
  }

  /** Tells whether the word between two indexes of a text may have endings. */
  static boolean inflects(String text, int from, int to) {
    return to - from >= LONG && text.charAt(from) >= '\u0370' && text.charAt(from) <= '\u052f';
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
