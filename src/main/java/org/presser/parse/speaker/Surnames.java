package org.presser.parse.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the full name that a surname means: the one that ends in it. With a title, a surname may
 * also stand inside the name ({@code MINISTER ROE} of {@code Jane Roe Lima}) or, where it is
 * written first, at its start.
 */
final class Surnames {

  private static final int LONGEST = 8;

  private final List<Named> all;
  private final NameIndex ends;
  private final NameIndex inside;

  private Surnames(List<Named> all, Groups groups) {
    this.all = all;
    this.ends = new NameIndex(groups);
    this.inside = new NameIndex(groups);
  }

  /** Returns pairs of a full name and a label with its surname that are one person. */
  static List<int[]> of(List<Named> all, Groups groups) {
    Surnames s = new Surnames(all, groups);
    s.index();
    Map<Integer, List<Integer>> claims = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      int whole = s.whole(all.get(i));
      if (whole >= 0 && !groups.same(whole, i) && all.get(whole).fits(all.get(i))) {
        claims.computeIfAbsent(groups.of(whole), k -> new ArrayList<>()).add(i);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    Map<Integer, List<Integer>> members = s.members(claims.keySet(), groups);
    claims.forEach((whole, list) -> s.decide(members.get(whole), list, pairs));
    return pairs;
  }

  private void index() {
    for (int i = 0; i < all.size(); i++) {
      List<String> t = all.get(i).tokens();
      if (t.size() < 2 || t.size() > LONGEST) {
        continue;
      }
      for (int k = 1; k < t.size(); k++) {
        ends.add(String.join(" ", t.subList(k, t.size())), i);
      }
      int member = i;
      new HashSet<>(t).forEach(token -> inside.add(token, member));
    }
  }

  private int whole(Named n) {
    if (n.tokens().isEmpty() || n.announced()) {
      return -1;
    }
    int end = ends.find(n.key());
    boolean title = n.parts().title() != null;
    return end >= 0 || !title || n.full() ? end : inside.find(n.key());
  }

  private Map<Integer, List<Integer>> members(Set<Integer> wanted, Groups groups) {
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (wanted.contains(groups.of(i))) {
        members.computeIfAbsent(groups.of(i), k -> new ArrayList<>()).add(i);
      }
    }
    return members;
  }

  /** Accepts the labels whose titles contradict neither the full name's nor each other's. */
  private void decide(List<Integer> members, List<Integer> claims, List<int[]> pairs) {
    Set<String> addresses = new HashSet<>();
    Set<String> offices = new HashSet<>();
    for (int i : members) {
      addresses.add(all.get(i).address());
      offices.add(all.get(i).office());
    }
    addresses.remove(null);
    offices.remove(null);
    boolean addressed = !addresses.isEmpty();
    boolean titled = !offices.isEmpty();
    for (int i : claims) {
      addresses.add(addressed ? null : all.get(i).address());
      offices.add(titled ? null : all.get(i).office());
    }
    addresses.remove(null);
    offices.remove(null);
    for (int i : claims) {
      Named n = all.get(i);
      boolean address = n.address() == null || addresses.size() == 1 && addresses.contains(n.address());
      boolean office = n.office() == null || fits(n.office(), offices);
      if (address && office) {
        pairs.add(new int[] {members.get(0), i});
      }
    }
  }

  /** Tells whether an office is, or is part of, every one of a few. */
  private static boolean fits(String office, Set<String> offices) {
    int seen = 0;
    for (String o : offices) {
      if (++seen > LONGEST || !o.contains(office) && !office.contains(o)) {
        return false;
      }
    }
    return true;
  }
}
