package org.presser.parse.header;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;

/**
 * Looks the lexicon's words up in running text, and the stems of those that are inflected.
 *
 * <p>There is one for all documents with the same words. A class's stems are made when they are
 * first asked for; it holds on to no {@link Words}, so that those can go when nobody else needs
 * them. Thread-safe.
 */
final class WordIndex {

  /** A word of at least this many letters may be part of a compound or carry an ending. */
  private static final int LONG = 6;

  private static final int ENDING = 2;

  /** A shorter word is not looked for behind a prefix. */
  private static final int LEAST_PREFIXED = 3;

  private static final Map<Words, WordIndex> MADE =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final AtomicReferenceArray<Set<String>> stems =
      new AtomicReferenceArray<>(WordClass.values().length);

  private WordIndex() {}

  /** Returns the index of some words. */
  static WordIndex of(Words words) {
    return MADE.computeIfAbsent(words, w -> new WordIndex());
  }

  private Set<String> stems(Words words, WordClass c) {
    Set<String> known = stems.get(c.ordinal());
    if (known == null) {
      known = stems(words.all(c));
      stems.set(c.ordinal(), known);
    }
    return known;
  }

  /** The single words of Cyrillic and Greek script without their last letters. */
  private static Set<String> stems(Set<String> words) {
    Set<String> stems = new HashSet<>();
    for (String w : words) {
      if (inflects(w)) {
        stems.add(w.substring(0, w.length() - 1));
      }
    }
    return stems;
  }

  private static boolean inflects(String w) {
    return w.length() >= LONG && inflects(w.charAt(0)) && w.indexOf(' ') < 0;
  }

  private static boolean inflects(char first) {
    return first >= '\u0370' && first <= '\u052f';
  }

  /**
   * Returns the folded end of the longest word of a class at a folded index; that index if none.
   *
   * @param loose whether long words count inside compounds and with endings too
   */
  int longest(Words words, Folded f, int i, WordClass c, boolean loose) {
    String text = f.text();
    boolean prefixed = !f.opens(i) && prefixed(f, i);
    boolean opens = f.opens(i) || prefixed;
    if (!opens && !loose || text.charAt(i) == ' ') {
      return i;
    }
    for (int length : words.lengths(c, text.charAt(i))) {
      int e = i + length;
      if (e > text.length() || prefixed && length < LEAST_PREFIXED) {
        continue;
      }
      boolean closes = f.opens(e);
      boolean part = loose && length >= LONG && (closes || ending(f, e));
      if ((opens && closes || part) && words.has(c, text, i, e)) {
        return e;
      }
    }
    return loose && opens ? inflected(stems(words, c), f, i) : i;
  }

  /** In Cyrillic and Greek script a word may end otherwise than in the lexicon. */
  private static int inflected(Set<String> stems, Folded f, int i) {
    String text = f.text();
    if (stems.isEmpty() || !inflects(text.charAt(i))) {
      return i;
    }
    int end = i + 1;
    while (end < text.length() && !f.opens(end)) {
      end++;
    }
    for (int cut = 1; cut <= ENDING + 1 && inflects(text.substring(i, end)); cut++) {
      int stem = end - cut;
      if (stem - i >= LONG - 1 && stems.contains(text.substring(i, stem))) {
        return end;
      }
    }
    return i;
  }

  /** In Arabic and Hebrew a short word is written as one with the next. */
  private static boolean prefixed(Folded f, int i) {
    char c = f.text().charAt(i);
    boolean prefixing = c >= '\u0590' && c <= '\u06ff';
    return prefixing && i > 0 && (f.opens(i - 1) || i > 1 && f.opens(i - 2));
  }

  private static boolean ending(Folded f, int e) {
    for (int i = e; i <= e + ENDING && i <= f.text().length(); i++) {
      if (f.opens(i)) {
        return true;
      }
    }
    return false;
  }
}
