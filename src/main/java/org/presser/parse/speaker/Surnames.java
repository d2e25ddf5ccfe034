package org.presser.parse.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

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
      boolean fits = whole >= 0 && !groups.same(whole, i) && all.get(whole).fits(all.get(i));
      if (fits && !slip(all.get(whole), all.get(i))) {
        claims.computeIfAbsent(groups.of(whole), k -> new ArrayList<>()).add(i);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    Map<Integer, List<Integer>> members = s.members(claims.keySet(), groups);
    claims.forEach((whole, list) -> s.decide(members.get(whole), list, pairs));
    return pairs;
  }

  /** Tells whether longer words of two labels differ in letters: a slip is no evidence. */
  private static boolean slip(Named a, Named b) {
    List<String> one = NameKey.tokens(a.parts().label());
    List<String> other = NameKey.tokens(b.parts().label());
    boolean slip = one.size() == other.size();
    for (int i = 0; slip && i < one.size(); i++) {
      boolean words = Math.min(one.get(i).length(), other.get(i).length()) > 3;
      slip = EditDistance.of(one.get(i), other.get(i), 2) <= (words ? 2 : 0);
    }
    return slip;
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

  /** Accepts the labels of which nothing contradicts the full name or another of them. */
  private void decide(List<Integer> members, List<Integer> claims, List<int[]> pairs) {
    Predicate<Named> address = agreed(members, claims, Named::address, false);
    Predicate<Named> office = agreed(members, claims, Named::office, true);
    Predicate<Named> outlet = agreed(members, claims, Named::affiliation, true);
    for (int i : claims) {
      if (address.and(office).and(outlet).test(all.get(i))) {
        pairs.add(new int[] {members.get(0), i});
      }
    }
  }

  /**
   * Tests one part of the labels: what the full name has must agree with it; where the full name
   * has none, all labels must agree.
   */
  private Predicate<Named> agreed(
      List<Integer> members, List<Integer> claims, Function<Named, String> part, boolean partly) {
    Set<String> own = parts(members, part);
    Set<String> claimed = parts(claims, part);
    BiPredicate<String, String> same =
        (a, b) -> a.equals(b) || partly && (a.contains(b) || b.contains(a));
    if (!own.isEmpty()) {
      return n -> part.apply(n) == null || own.stream().anyMatch(o -> same.test(o, part.apply(n)));
    }
    boolean one = claimed.size() <= LONGEST;
    for (String a : one ? claimed : Set.<String>of()) {
      one &= claimed.stream().allMatch(b -> same.test(a, b));
    }
    boolean all = one;
    return n -> part.apply(n) == null || all;
  }

  private Set<String> parts(List<Integer> list, Function<Named, String> part) {
    Set<String> parts = new HashSet<>();
    for (int i : list) {
      String s = part.apply(all.get(i));
      if (s != null) {
        parts.add(s);
      }
    }
    return parts;
  }
}
