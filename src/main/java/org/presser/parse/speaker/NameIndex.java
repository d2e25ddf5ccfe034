package org.presser.parse.speaker;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the one group that a key belongs to; a key of several groups belongs to none.
 *
 * <p>Not thread-safe.
 */
final class NameIndex {

  private static final int SEVERAL = -1;

  private final Map<String, Integer> members = new HashMap<>();
  private final Groups groups;

  NameIndex(Groups groups) {
    this.groups = groups;
  }

  void add(String key, int member) {
    members.merge(
        key, member, (a, b) -> a != SEVERAL && groups.same(a, b) ? a : Integer.valueOf(SEVERAL));
  }

  /** Returns a member of the one group that has the key; -1 if none or several have. */
  int find(String key) {
    return members.getOrDefault(key, SEVERAL);
  }
}
