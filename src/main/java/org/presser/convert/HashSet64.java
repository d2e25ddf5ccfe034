package org.presser.convert;

/**
 * Remembers texts by 64 bits each, so that millions need little memory. It may take a text for one
 * that was added, once in very many sets; it never takes an added one for new.
 */
final class HashSet64 {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** Open addressing; 0 is an empty place. */
  private long[] table = new long[1024];

  private int size;

  /** Adds a text; false if it was there. */
  boolean add(String text) {
    if (!insert(table, hash(text))) {
      return false;
    }
    if (++size > table.length / 2) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    for (long hash : table) {
      if (hash != 0) {
        insert(larger, hash);
      }
    }
    table = larger;
  }

  private static boolean insert(long[] table, long hash) {
    int mask = table.length - 1;
    int at = (int) hash & mask;
    while (table[at] != 0) {
      if (table[at] == hash) {
        return false;
      }
      at = (at + 1) & mask;
    }
    table[at] = hash;
    return true;
  }

  /** FNV-1a, its bits mixed once more. */
  private static long hash(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
