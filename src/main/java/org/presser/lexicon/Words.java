package org.presser.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that hold for one document: those of its language first, then what is common to all,
 * then English, which is used beside every language.
 *
 * <p>Immutable.
 */
public final class Words {

  /** The classes that tell by themselves what a label does; a word is looked up in their order. */
  private static final List<WordClass> LABELS =
      List.of(
          WordClass.ASKING,
          WordClass.ANSWERING,
          WordClass.MODERATING,
          WordClass.INTERPRETING,
          WordClass.ANONYMOUS);

  /** All classes of a word at once, as bits: one look-up answers every question about it. */
  private final Map<String, Long> classes = new HashMap<>();

  private final Map<String, WordClass> labels = new HashMap<>();
  private final Map<WordClass, Set<String>> merged = new EnumMap<>(WordClass.class);
  private final Map<WordClass, Integer> longest = new EnumMap<>(WordClass.class);
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> eras = new HashMap<>();

  Words(List<Lexicon> lexicons) {
    for (WordClass c : WordClass.values()) {
      Set<String> all = new HashSet<>();
      for (Lexicon l : lexicons) {
        all.addAll(l.words(c));
      }
      merged.put(c, Collections.unmodifiableSet(all));
      longest.put(c, all.stream().mapToInt(String::length).max().orElse(0));
      all.forEach(w -> classes.merge(w, bit(c), (a, b) -> a | b));
    }
    List<Lexicon> leastFirst = new ArrayList<>(lexicons);
    Collections.reverse(leastFirst);
    for (Lexicon l : leastFirst) {
      months.putAll(l.months());
      eras.putAll(l.eras());
      for (int i = LABELS.size() - 1; i >= 0; i--) {
        for (String word : l.words(LABELS.get(i))) {
          labels.put(word, LABELS.get(i));
        }
      }
    }
  }

  private static long bit(WordClass c) {
    return 1L << c.ordinal();
  }

  /** Returns several classes as bits. */
  public static long bits(Collection<WordClass> classes) {
    long bits = 0;
    for (WordClass c : classes) {
      bits |= bit(c);
    }
    return bits;
  }

  /** Returns the classes of a folded word as bits. */
  public long classes(String folded) {
    Long bits = classes.get(folded);
    return bits == null ? 0 : bits;
  }

  /** Tells whether bits hold a class. */
  public static boolean holds(long bits, WordClass c) {
    return (bits & bit(c)) != 0;
  }

  /** Tells whether a folded word belongs to a class. */
  public boolean has(WordClass c, String folded) {
    return holds(classes(folded), c);
  }

  /** Returns all words of a class, folded. */
  public Set<String> all(WordClass c) {
    return merged.get(c);
  }

  /** Returns the length of the longest word of a class. */
  public int longest(WordClass c) {
    return longest.get(c);
  }

  /** Returns what a folded label does by itself, the document's own language deciding first. */
  public Optional<WordClass> labelClass(String folded) {
    return Optional.ofNullable(labels.get(folded));
  }

  /** Returns the number of a month by its folded name, from 1. */
  public Optional<Integer> month(String folded) {
    return Optional.ofNullable(months.get(folded));
  }

  /** Returns names of months to numbers. */
  public Map<String, Integer> months() {
    return months;
  }

  /** Returns names of eras to the number to add to an era's year. */
  public Map<String, Integer> eras() {
    return eras;
  }
}
