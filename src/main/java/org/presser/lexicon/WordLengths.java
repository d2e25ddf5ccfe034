package org.presser.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The lengths of some words by their first characters: what may stand at a place of a text, without
 * trying every length.
 *
 * <p>Immutable.
 */
final class WordLengths {

  private static final int[] NONE = {};
  private static final int ASCII = 128;

  private final int[][] ascii = new int[ASCII][];
  private final Map<Character, int[]> others = new HashMap<>();

  WordLengths(Collection<String> words) {
    Arrays.fill(ascii, NONE);
    for (String word : words) {
      if (!word.isEmpty()) {
        add(word.charAt(0), word.length());
      }
    }
  }

  private void add(char first, int length) {
    int[] lengths = of(first);
    int at = 0;
    while (at < lengths.length && lengths[at] > length) {
      at++;
    }
    if (at < lengths.length && lengths[at] == length) {
      return;
    }
    int[] more = new int[lengths.length + 1];
    System.arraycopy(lengths, 0, more, 0, at);
    more[at] = length;
    System.arraycopy(lengths, at, more, at + 1, lengths.length - at);
    if (first < ASCII) {
      ascii[first] = more;
    } else {
      others.put(first, more);
    }
  }

  /** Returns the lengths of the words that begin with a character, the longest first. */
  int[] of(char first) {
    return first < ASCII ? ascii[first] : others.getOrDefault(first, NONE);
  }
}
