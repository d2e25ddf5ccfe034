package org.presser.parse.speaker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins names that differ in an initial for a first name, or in a middle name that one leaves out,
 * where exactly one fuller name fits.
 */
final class ShortNames {

  /** More than so many different names with one surname and initial are not compared in pairs. */
  private static final int CROWD = 8;

  private final List<Named> all;
  private final Groups groups;

  private ShortNames(List<Named> all, Groups groups) {
    this.all = all;
    this.groups = groups;
  }

  /** Joins members of a list. */
  static void join(List<Named> all, Groups groups) {
    new ShortNames(all, groups).join();
  }

  private void join() {
    Map<String, Map<String, Integer>> buckets = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      List<String> t = all.get(i).tokens();
      if (t.size() > 1) {
        String key = t.get(0).substring(0, 1) + ' ' + t.get(t.size() - 1);
        buckets.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(all.get(i).key(), i);
      }
    }
    for (Map<String, Integer> bucket : buckets.values()) {
      if (bucket.size() > 1 && bucket.size() <= CROWD) {
        for (int i : bucket.values()) {
          one(i, bucket.values());
        }
      }
    }
  }

  private void one(int i, Iterable<Integer> others) {
    int match = -1;
    for (int k : others) {
      boolean wider = all.get(k).key().length() > all.get(i).key().length();
      if (wider && shortOf(all.get(i).tokens(), all.get(k).tokens())) {
        if (match >= 0 && !groups.same(match, k)) {
          return;
        }
        match = k;
      }
    }
    if (match >= 0 && all.get(match).fits(all.get(i))) {
      groups.join(match, i);
    }
  }

  /** Tells whether one name is another with initials or without middle names. */
  private static boolean shortOf(List<String> a, List<String> b) {
    int k = 0;
    for (String token : a) {
      while (k < b.size() && !abbreviates(token, b.get(k))) {
        if (k == 0) {
          return false;
        }
        k++;
      }
      if (k == b.size()) {
        return false;
      }
      k++;
    }
    return true;
  }

  private static boolean abbreviates(String a, String b) {
    return a.equals(b) || a.length() == 1 && b.startsWith(a);
  }
}
