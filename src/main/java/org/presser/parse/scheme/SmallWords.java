package org.presser.parse.scheme;

import org.presser.parse.page.Chars;

/**
 * The runs of letters in a text that begin with a small one. It keeps where they stand and copies
 * none: a text has thousands, and few are asked about.
 *
 * <p>Never changed once made.
 */
final class SmallWords {

  private static final int LEAST = 64;

  private final String text;

  /**
   * Where the runs start and end, by their hashes; the next free place for one of the same hash.
   */
  private int[] starts = new int[LEAST];

  private int[] ends = new int[LEAST];
  private int count;

  private SmallWords(String text) {
    this.text = text;
  }

  /** Reads a text. */
  static SmallWords of(String text) {
    SmallWords words = new SmallWords(text);
    int n = text.length();
    for (int i = 0; i < n; i++) {
      int from = i;
      int hash = 0;
      for (; i < n && Chars.letter(text.charAt(i)); i++) {
        hash = hash * 31 + text.charAt(i);
      }
      if (i > from && Chars.small(text.charAt(from))) {
        words.add(from, i, hash);
      }
    }
    return words;
  }

  /** Tells whether all runs of letters of a word that begin with a small one are among them. */
  boolean hold(String word) {
    int n = word.length();
    for (int i = 0; i < n; i++) {
      int from = i;
      while (i < n && Chars.letter(word.charAt(i))) {
        i++;
      }
      if (i > from && Chars.small(word.charAt(from))) {
        int at = place(word, from, i, hash(word, from, i));
        if (ends[at] == 0) {
          return false;
        }
      }
    }
    return true;
  }

  private void add(int from, int to, int hash) {
    int at = place(text, from, to, hash);
    if (ends[at] != 0) {
      return;
    }
    starts[at] = from;
    ends[at] = to;
    count++;
    if (count * 2 > ends.length) {
      grow();
    }
  }

  private static int hash(String s, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + s.charAt(i);
    }
    return hash;
  }

  /** The place of a run, or the free one where it would be. */
  private int place(String s, int from, int to, int hash) {
    int at = (hash ^ hash >>> 15) & ends.length - 1;
    while (ends[at] != 0 && !is(at, s, from, to)) {
      at = at + 1 & ends.length - 1;
    }
    return at;
  }

  private boolean is(int at, String s, int from, int to) {
    int length = ends[at] - starts[at];
    return length == to - from && text.regionMatches(starts[at], s, from, length);
  }

  private void grow() {
    int[] from = starts;
    int[] to = ends;
    starts = new int[from.length * 4];
    ends = new int[to.length * 4];
    for (int i = 0; i < to.length; i++) {
      if (to[i] != 0) {
        int at = place(text, from[i], to[i], hash(text, from[i], to[i]));
        starts[at] = from[i];
        ends[at] = to[i];
      }
    }
  }
}
