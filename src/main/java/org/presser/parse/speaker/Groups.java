package org.presser.parse.speaker;

/**
 * Things that are joined step by step; each group is known by its first member.
 *
 * <p>Not thread-safe.
 */
final class Groups {

  private final int[] parent;

  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** Returns the first member of a member's group. */
  int of(int member) {
    int i = member;
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }

  /** Makes two groups one. */
  void join(int a, int b) {
    int x = of(a);
    int y = of(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }

  boolean same(int a, int b) {
    return of(a) == of(b);
  }
}
