package org.presser.parse.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presser.model.Role;

/**
 * Joins the labels of one person, on evidence only: one and the same full name; a title and a
 * surname, or an office, that exactly one full name has; initials of one full name. Labels whose
 * first names, titles, outlets or roles differ stay apart.
 *
 * <p>Takes time linear in the number of labels.
 */
final class Aliases {

  /** A name of more words is no name; its parts are not looked up. */
  private static final int LONGEST = 8;

  /** More than so many labels of one name or surname are not compared in pairs. */
  private static final int CROWD = 8;

  private final List<Named> all;
  private final Groups groups;
  private final List<int[]> accents = new ArrayList<>();

  private Aliases(List<Named> all) {
    this.all = all;
    this.groups = new Groups(all.size());
  }

  /**
   * The result.
   *
   * @param groups which members are one
   * @param accents pairs of labels that were joined though their accents differ
   */
  record Joined(Groups groups, List<int[]> accents) {}

  /** Joins members; labels come in order of first use, announced names last. */
  static Joined join(List<Named> all) {
    Aliases a = new Aliases(all);
    a.sameLabels();
    a.outlets();
    a.sameNames();
    ShortNames.join(all, a.groups);
    a.partsOfNames();
    a.surnames();
    a.bareSurnames();
    a.offices();
    a.initials();
    return new Joined(a.groups, a.accents);
  }

  /** Labels that differ in case, blanks, punctuation or accents only. */
  private void sameLabels() {
    Map<String, Integer> strict = new HashMap<>();
    Map<String, Integer> loose = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).announced()) {
        continue;
      }
      String label = all.get(i).parts().label();
      Integer same = strict.putIfAbsent(NameKey.strict(label), i);
      Integer alike = loose.putIfAbsent(NameKey.loose(label), i);
      if (same != null) {
        groups.join(same, i);
      } else if (alike != null) {
        groups.join(alike, i);
        accents.add(new int[] {alike, i});
      }
    }
  }

  /** Labels that name one outlet and nobody in it. */
  private void outlets() {
    Map<String, Integer> outlets = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Named n = all.get(i);
      if (n.affiliation() != null && n.tokens().isEmpty() && n.office() == null) {
        Integer first = outlets.putIfAbsent(n.affiliation(), i);
        if (first != null && all.get(first).fits(n)) {
          groups.join(first, i);
        }
      }
    }
  }

  /** One full name; those with an outlet first, since one without it could be any of them. */
  private void sameNames() {
    Map<String, List<Integer>> names = new HashMap<>();
    for (int round = 0; round < 2 * all.size(); round++) {
      int i = round % all.size();
      Named n = all.get(i);
      if (!n.full() || (n.affiliation() != null) != (round < all.size())) {
        continue;
      }
      List<Integer> firsts = names.computeIfAbsent(n.key(), k -> new ArrayList<>());
      int match = match(firsts, n);
      if (match >= 0) {
        groups.join(match, i);
      } else if (firsts.size() < CROWD) {
        firsts.add(i);
      }
    }
  }

  /** The one member of a list that another fits; -1 if none or several fit. */
  private int match(List<Integer> list, Named n) {
    int match = -1;
    for (int k : list) {
      if (all.get(k).fits(n)) {
        if (match >= 0) {
          return -1;
        }
        match = k;
      }
    }
    return match;
  }

  /**
   * A name of two words and more that is the end of exactly one other or, where nobody asks, its
   * start; the start of an asker's name could be an outlet's.
   */
  private void partsOfNames() {
    NameIndex parts = new NameIndex(groups);
    for (int i = 0; i < all.size(); i++) {
      List<String> t = all.get(i).tokens();
      for (int k = 1; k + 1 < t.size() && t.size() <= LONGEST; k++) {
        parts.add(String.join(" ", t.subList(k, t.size())), i);
        if (k > 1 && all.get(i).role() != Role.PRESS) {
          parts.add(String.join(" ", t.subList(0, k)), i);
        }
      }
    }
    for (int i = 0; i < all.size(); i++) {
      int whole = all.get(i).full() ? parts.find(all.get(i).key()) : -1;
      if (whole >= 0 && all.get(whole).fits(all.get(i))) {
        groups.join(whole, i);
      }
    }
  }

  private void surnames() {
    Surnames.of(all, groups).forEach(pair -> groups.join(pair[0], pair[1]));
  }

  /** Labels with one surname and no full name: joined where nothing in them differs. */
  private void bareSurnames() {
    Map<String, List<Integer>> buckets = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Named n = all.get(i);
      if (n.tokens().size() == 1 && !n.announced()) {
        buckets.computeIfAbsent(n.key(), k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> bucket : buckets.values()) {
      Map<String, Integer> kinds = new HashMap<>();
      boolean fit = true;
      for (int i : bucket) {
        Named n = all.get(i);
        String kind = n.address() + '/' + n.office() + '/' + n.affiliation();
        Integer first = kinds.putIfAbsent(kind, i);
        if (first != null && all.get(first).fits(n)) {
          groups.join(first, i);
        }
      }
      List<Integer> firsts = new ArrayList<>(kinds.values());
      for (int x = 0; fit && x < firsts.size(); x++) {
        for (int y = x + 1; fit && y < Math.min(firsts.size(), CROWD); y++) {
          fit = sameTitle(all.get(firsts.get(x)), all.get(firsts.get(y)));
        }
      }
      if (fit && firsts.size() <= CROWD) {
        firsts.forEach(i -> groups.join(firsts.get(0), i));
      }
    }
  }

  /** The same title, or none in one of them. */
  private static boolean sameTitle(Named a, Named b) {
    String x = a.office() != null ? a.office() : a.address();
    String y = b.office() != null ? b.office() : b.address();
    return (x == null || y == null || x.equals(y)) && a.fits(b);
  }

  /** A label that is nothing but an office means the one person who has it. */
  private void offices() {
    NameIndex holders = new NameIndex(groups);
    for (int i = 0; i < all.size(); i++) {
      Named n = all.get(i);
      if (n.office() != null && !n.tokens().isEmpty()) {
        holders.add(n.office(), i);
      }
    }
    Map<String, Integer> only = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Named n = all.get(i);
      if (n.office() == null || !n.tokens().isEmpty() || n.collective()) {
        continue;
      }
      Integer first = only.putIfAbsent(n.office() + '/' + n.affiliation(), i);
      if (first != null && all.get(first).fits(n)) {
        groups.join(first, i);
      }
      int holder = holders.find(n.office());
      if (holder >= 0 && all.get(holder).fits(n)) {
        groups.join(holder, i);
      }
    }
  }

  /** Two to four capitals mean the one full name, used before, whose initials they are. */
  private void initials() {
    NameIndex initials = new NameIndex(groups);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).full()) {
        StringBuilder key = new StringBuilder();
        all.get(i).tokens().forEach(t -> key.append(t.charAt(0)));
        initials.add(key.toString(), i);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      Named n = all.get(i);
      boolean bare = n.tokens().size() == 1 && n.parts().title() == null && !n.announced();
      if (!bare || !capitals(n.parts().name())) {
        continue;
      }
      int whole = initials.find(n.key());
      boolean before = whole >= 0 && (whole < i || all.get(whole).announced());
      if (before && all.get(whole).fits(n)) {
        groups.join(whole, i);
      }
    }
  }

  private static boolean capitals(String s) {
    return s.length() > 1 && s.length() < 5 && s.chars().allMatch(Character::isUpperCase);
  }
}
