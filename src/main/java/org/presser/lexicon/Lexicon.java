package org.presser.lexicon;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words of one language, as read from one file. Words are folded ({@link Folding}).
 *
 * @param language the BCP 47 code, or {@code common} for what belongs to no language
 * @param words the words by class
 * @param months names of months to their numbers, from 1
 * @param eras names of eras to the number that makes an era's year a year of the common era
 */
public record Lexicon(
    String language,
    Map<WordClass, Set<String>> words,
    Map<String, Integer> months,
    Map<String, Integer> eras) {

  /** Copies the maps. */
  public Lexicon {
    Objects.requireNonNull(language, "language must not be null");
    Map<WordClass, Set<String>> copy = new EnumMap<>(WordClass.class);
    words.forEach((k, v) -> copy.put(k, Set.copyOf(v)));
    words = copy;
    months = Map.copyOf(months);
    eras = Map.copyOf(eras);
  }

  /** Returns the words of one class, folded. */
  public Set<String> words(WordClass c) {
    return words.getOrDefault(c, Set.of());
  }
}
