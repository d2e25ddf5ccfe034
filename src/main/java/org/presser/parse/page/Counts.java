package org.presser.parse.page;

import java.util.Map;

/** Counting in maps. */
public final class Counts {

  private Counts() {}

  /** Counts one more of something; returns how many there are now. */
  public static <K> int add(Map<K, Integer> counts, K key) {
    return add(counts, key, 1);
  }

  /** Counts some more of something; returns how many there are now. */
  public static <K> int add(Map<K, Integer> counts, K key, int more) {
    // Java prepares each mention of a method anew, so there is one.
    return counts.merge(key, more, Integer::sum);
  }

  /** Returns what there is most of, the first one where there are several; null of nothing. */
  public static <K, N extends Number & Comparable<N>> K most(Map<K, N> counts) {
    Map.Entry<K, N> most = null;
    for (Map.Entry<K, N> entry : counts.entrySet()) {
      if (most == null || entry.getValue().compareTo(most.getValue()) > 0) {
        most = entry;
      }
    }
    return most == null ? null : most.getKey();
  }
}
