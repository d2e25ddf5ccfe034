package org.presser.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The shipped lexicons with entries taken out. */
public final class ReducedLexicons {

  private ReducedLexicons() {}

  /** Returns all entries of all shipped lexicons, folded. */
  public static Set<String> entries() {
    Set<String> entries = new TreeSet<>();
    Lexicons.shipped()
        .changed(
            l -> {
              l.words().values().forEach(entries::addAll);
              entries.addAll(l.months().keySet());
              entries.addAll(l.eras().keySet());
              return l;
            });
    return entries;
  }

  /** Returns the shipped lexicons without some entries, whatever class they belong to. */
  public static Lexicons without(Set<String> entries) {
    return Lexicons.shipped().changed(l -> without(l, entries));
  }

  private static Lexicon without(Lexicon l, Set<String> entries) {
    Map<WordClass, Set<String>> words = new HashMap<>();
    l.words()
        .forEach(
            (c, list) -> {
              Set<String> rest = new HashSet<>(list);
              rest.removeAll(entries);
              words.put(c, rest);
            });
    return new Lexicon(
        l.language(), words, without(l.months(), entries), without(l.eras(), entries));
  }

  private static Map<String, Integer> without(Map<String, Integer> numbers, Set<String> entries) {
    Map<String, Integer> rest = new HashMap<>(numbers);
    rest.keySet().removeAll(entries);
    return rest;
  }
}
