package org.presser.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with a number each, which it finds for any part of a text without copying the part.
 *
 * <p>Never changed once filled.
 */
final class WordTable {

  private static final int LEAST = 16;

  private String[] words;
  private long[] numbers;
  private int count;

  /** Makes room for some words; more may come. */
  WordTable(int expected) {
    // At most half full, so that a search ends soon.
    int size = Integer.highestOneBit(Math.max(LEAST, expected)) * 4;
    words = new String[size];
    numbers = new long[size];
  }

  /** Gives a word a number, which is not 0. */
  void put(String word, long number) {
    int at = place(word, 0, word.length(), word.hashCode());
    if (words[at] == null) {
      words[at] = word;
      count++;
    }
    numbers[at] = number;
    if (count * 2 > words.length) {
      grow();
    }
  }

  /** Returns a word's number; 0 if it has none. */
  long get(String word) {
    return numbers[place(word, 0, word.length(), word.hashCode())];
  }

  /** Returns the number of the word between two indexes of a text; 0 if it has none. */
  long get(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return numbers[place(text, from, to, hash)];
  }

  /** Returns all words, in no order. */
  List<String> words() {
    List<String> all = new ArrayList<>(count);
    for (String word : words) {
      if (word != null) {
        all.add(word);
      }
    }
    return all;
  }

  /**
   * The place of a word, or the free one where it would be.
   *
   * @param hash as {@link String#hashCode} gives it
   */
  private int place(String text, int from, int to, int hash) {
    int at = (hash ^ hash >>> 16) & words.length - 1;
    while (words[at] != null && !is(words[at], text, from, to)) {
      at = at + 1 & words.length - 1;
    }
    return at;
  }

  private static boolean is(String word, String text, int from, int to) {
    return word.length() == to - from && text.startsWith(word, from);
  }

  private void grow() {
    String[] old = words;
    long[] had = numbers;
    words = new String[old.length * 2];
    numbers = new long[old.length * 2];
    count = 0;
    for (int i = 0; i < old.length; i++) {
      if (old[i] != null) {
        put(old[i], had[i]);
      }
    }
  }
}
