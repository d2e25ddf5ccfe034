package org.presser.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words of many languages together, each with the languages that it belongs to.
 *
 * <p>Immutable.
 */
final class LanguageWords {

  /** The codes of the languages. */
  private final List<String> codes;

  /** The number of each word's group, from 1: words of one group belong to the same languages. */
  private final WordTable words;

  /** The places among the codes of the languages of all groups, one group after the other. */
  private final int[] places;

  /** Where each group begins there; at last where the last one ends. */
  private final int[] starts;

  private LanguageWords(List<String> codes, WordTable words, int[] places, int[] starts) {
    this.codes = codes;
    this.words = words;
    this.places = places;
    this.starts = starts;
  }

  /**
   * Takes words and the codes of their languages.
   *
   * @param codes the codes of all languages, in the order in which they are to be told
   */
  static LanguageWords of(List<String> codes, Map<String, Set<String>> languages) {
    Map<List<Integer>, Integer> groups = new LinkedHashMap<>();
    Map<String, Integer> numbers = new TreeMap<>();
    // Sorted: the same words make the same groups.
    new TreeMap<>(languages)
        .forEach(
            (word, some) -> {
              List<Integer> group = some.stream().map(codes::indexOf).sorted().toList();
              numbers.put(word, groups.computeIfAbsent(group, k -> groups.size() + 1));
            });
    int[] places =
        groups.keySet().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    int[] starts = new int[groups.size() + 1];
    groups.forEach((group, number) -> starts[number] = starts[number - 1] + group.size());
    return new LanguageWords(List.copyOf(codes), WordTable.of(numbers), places, starts);
  }

  /**
   * Reads words as {@link #write} wrote them.
   *
   * @param codes as they were when the words were made
   */
  static LanguageWords read(List<String> codes, ArrayReader in) {
    return new LanguageWords(codes, WordTable.read(in), in.ints(), in.ints());
  }

  void write(ArrayWriter out) {
    words.write(out);
    out.write(places);
    out.write(starts);
  }

  /** Returns the codes of the languages that a word belongs to. */
  List<String> languages(String word) {
    List<String> languages = new ArrayList<>();
    int group = (int) words.get(word);
    if (group > 0) {
      for (int i = starts[group - 1]; i < starts[group]; i++) {
        languages.add(codes.get(places[i]));
      }
    }
    return languages;
  }

  /** Returns the words of a language. */
  Set<String> words(String code) {
    int place = codes.indexOf(code);
    Set<String> all = new TreeSet<>();
    for (int group = 0; group < words.groups(); group++) {
      if (belongs((int) words.number(group), place)) {
        all.addAll(words.words(group));
      }
    }
    return all;
  }

  private boolean belongs(int group, int place) {
    for (int i = starts[group - 1]; i < starts[group]; i++) {
      if (places[i] == place) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the language to which most of a text's words belong, of several the first; null if no
   * language has more than a number of them.
   *
   * @param folded the words, folded, a space between two
   */
  String mostCommon(String folded, double more) {
    int[] found = new int[starts.length];
    int from = 0;
    while (from < folded.length()) {
      int space = folded.indexOf(' ', from);
      int to = space < 0 ? folded.length() : space;
      found[(int) words.get(folded, from, to)]++;
      from = to + 1;
    }
    int[] counts = new int[codes.size()];
    for (int group = 1; group < starts.length; group++) {
      for (int i = starts[group - 1]; i < starts[group]; i++) {
        counts[places[i]] += found[group];
      }
    }
    String best = null;
    double most = more;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > most) {
        most = counts[i];
        best = codes.get(i);
      }
    }
    return best;
  }
}
