package org.presser.lexicon;

import java.util.ArrayList;
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

  private final List<Lexicon> lexicons;
  private final Map<WordClass, Set<String>> merged = new EnumMap<>(WordClass.class);
  private final Map<WordClass, Integer> longest = new EnumMap<>(WordClass.class);
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> eras = new HashMap<>();

  Words(List<Lexicon> lexicons) {
    this.lexicons = List.copyOf(lexicons);
    for (WordClass c : WordClass.values()) {
      Set<String> all = new HashSet<>();
      for (Lexicon l : lexicons) {
        all.addAll(l.words(c));
      }
      merged.put(c, all);
      longest.put(c, all.stream().mapToInt(String::length).max().orElse(0));
    }
    List<Lexicon> reversed = new ArrayList<>(lexicons);
    java.util.Collections.reverse(reversed);
    for (Lexicon l : reversed) {
      months.putAll(l.months());
      eras.putAll(l.eras());
    }
  }

  /** Tells whether a folded word belongs to a class. */
  public boolean has(WordClass c, String folded) {
    return merged.get(c).contains(folded);
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
    for (Lexicon l : lexicons) {
      for (WordClass c : LABELS) {
        if (l.words(c).contains(folded)) {
          return Optional.of(c);
        }
      }
    }
    return Optional.empty();
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
