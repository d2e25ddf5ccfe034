package org.presser.lexicon;

import java.util.Arrays;

/**
 * The lengths of some words by their first characters: what may stand at a place of a text, without
 * trying every length.
 *
 * <p>Immutable.
 */
final class WordLengths {

  private static final int[] NONE = {};
  private static final int BLOCK = 256;

  /** The lengths by the first character's high byte and low byte; null where there are none. */
  private final int[][][] blocks = new int[BLOCK][][];

  /** Takes the words whose numbers have a bit. */
  WordLengths(WordTable words, long bit) {
    for (int group = 0; group < words.groups(); group++) {
      if ((words.number(group) & bit) != 0) {
        for (int i = words.first(group); i < words.first(group + 1); i++) {
          add(words.charAt(i, 0), words.length(i));
        }
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
    int[][] block = blocks[first / BLOCK];
    if (block == null) {
      block = new int[BLOCK][];
      Arrays.fill(block, NONE);
      blocks[first / BLOCK] = block;
    }
    block[first % BLOCK] = more;
  }

  /** Returns the lengths of the words that begin with a character, the longest first. */
  int[] of(char first) {
    int[][] block = blocks[first / BLOCK];
    return block == null ? NONE : block[first % BLOCK];
  }
}
