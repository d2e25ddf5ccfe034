package org.presser.parse.scheme;

import org.presser.parse.page.Chars;

/**
 * The runs of letters in a text that begin with a small one, by their hashes: a text has thousands,
 * and few are asked about.
 *
 * <p>Never changed once made.
 */
final class SmallWords {

  private static final int LEAST = 64;

  /** A text has one different word for so many characters, roughly. */
  private static final int SPARSE = 32;

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 1_099_511_628_211L;

  /** The hashes, which hardly ever are the same for two words; 0 where a place is free. */
  private long[] hashes;

  private int count;

  private SmallWords(int expected) {
    hashes = new long[Integer.highestOneBit(Math.max(LEAST, expected))];
  }

  /** Reads a text. */
  static SmallWords of(String text) {
    SmallWords words = new SmallWords(text.length() / SPARSE);
    int n = text.length();
    for (int i = 0; i < n; i++) {
      int from = i;
      long hash = BASIS;
      for (; i < n && Chars.letter(text.charAt(i)); i++) {
        hash = (hash ^ text.charAt(i)) * PRIME;
      }
      if (i > from && Chars.small(text.charAt(from))) {
        words.add(hash);
      }
    }
    return words;
  }

  /** Tells whether all runs of letters of a word that begin with a small one are among them. */
  boolean hold(String word) {
    int n = word.length();
    for (int i = 0; i < n; i++) {
      int from = i;
      long hash = BASIS;
      for (; i < n && Chars.letter(word.charAt(i)); i++) {
        hash = (hash ^ word.charAt(i)) * PRIME;
      }
      if (i > from && Chars.small(word.charAt(from)) && hashes[place(hash)] == 0) {
        return false;
      }
    }
    return true;
  }

  private void add(long hash) {
    int at = place(hash);
    if (hashes[at] != 0) {
      return;
    }
    hashes[at] = hash;
    count++;
    if (count * 2 > hashes.length) {
      grow();
    }
  }

  /** The place of a hash, or the free one where it would be. */
  private int place(long hash) {
    int at = (int) (hash ^ hash >>> 32) & hashes.length - 1;
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = at + 1 & hashes.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] old = hashes;
    hashes = new long[old.length * 4];
    for (long hash : old) {
      if (hash != 0) {
        hashes[place(hash)] = hash;
      }
    }
  }
}
