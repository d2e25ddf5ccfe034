package org.presser.lexicon;

/**
 * What is known of words by their first two characters: for most places of a text that no word, or
 * none of a class, begins there.
 *
 * <p>Immutable. Some pairs of characters share a place, so that an answer may be about more words.
 */
final class Beginnings {

  private static final int PLACES = 1 << 12;

  /** The numbers of the words as bits, by {@link #place}. */
  private final long[] numbers = new long[PLACES];

  private final int[] longest = new int[PLACES];

  Beginnings(WordTable words) {
    for (int group = 0; group < words.groups(); group++) {
      for (int i = words.first(group); i < words.first(group + 1); i++) {
        int length = words.length(i);
        int place = place(words.charAt(i, 0), length > 1 ? words.charAt(i, 1) : 0);
        numbers[place] |= words.number(group);
        longest[place] = Math.max(longest[place], length);
      }
    }
  }

  /** Returns the bits of the words of two characters or more that begin so, all together. */
  long numbers(char first, char second) {
    return numbers[place(first, second)];
  }

  /** Returns the length that no word exceeds which begins at an index of a text. */
  int longest(String text, int from) {
    char second = from + 1 < text.length() ? text.charAt(from + 1) : 0;
    return Math.max(1, longest[place(text.charAt(from), second)]);
  }

  private static int place(char first, char second) {
    return first * 31 + second & PLACES - 1;
  }
}
