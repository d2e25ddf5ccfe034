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

  private static final int OUTLINES = 1 << 16;

  private String[] words;
  private long[] numbers;
  private int count;

  /**
   * A bit for each outline that some word has, see {@link #outline}: most texts that are no word
   * are told by it, without a hash of all their characters and a search.
   */
  private final long[] outlines = new long[OUTLINES / Long.SIZE];

  /** Makes room for some words; more may come. */
  WordTable(int expected) {
    // At most half full, so that a search ends soon.
    int size = Integer.highestOneBit(Math.max(LEAST, expected)) * 4;
    words = new String[size];
    numbers = new long[size];
  }

  /** Gives a word a number, which is not 0; what folds to nothing is no word. */
  void put(String word, long number) {
    if (word.isEmpty()) {
      return;
    }
    int at = place(word, 0, word.length(), word.hashCode());
    if (words[at] == null) {
      words[at] = word;
      count++;
      int outline = outline(word, 0, word.length());
      outlines[outline / Long.SIZE] |= 1L << outline;
    }
    numbers[at] = number;
    if (count * 2 > words.length) {
      grow();
    }
  }

  /** Returns a word's number; 0 if it has none. */
  long get(String word) {
    int length = word.length();
    return may(word, 0, length) ? numbers[place(word, 0, length, word.hashCode())] : 0;
  }

  /** Returns the number of the word between two indexes of a text; 0 if it has none. */
  long get(String text, int from, int to) {
    if (!may(text, from, to)) {
      return 0;
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return numbers[place(text, from, to, hash)];
  }

  private boolean may(String text, int from, int to) {
    if (from == to) {
      return false;
    }
    int outline = outline(text, from, to);
    return (outlines[outline / Long.SIZE] & 1L << outline) != 0;
  }

  /** A number for a word's first and last character and its length. */
  private static int outline(String text, int from, int to) {
    int ends = text.charAt(from) * 31 + text.charAt(to - 1);
    return ends * 31 + to - from & OUTLINES - 1;
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
