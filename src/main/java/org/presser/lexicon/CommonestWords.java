package org.presser.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The commonest words of all languages together, which tell languages apart.
 *
 * <p>Never changed once made.
 */
final class CommonestWords {

  /** The codes of the languages, the first ones the most likely. */
  private final List<String> codes;

  private final Map<UnicodeScript, List<String>> writers;

  /** For words of the same languages the places of their codes. */
  private final List<int[]> groups = new ArrayList<>();

  /** The number of each word's group, from 1. */
  private final WordTable words;

  /**
   * Takes the words by their languages.
   *
   * @param codes the codes of all languages, the first ones the most likely
   * @param writers for each script the codes of the languages that use it in such words
   * @param members for the codes of some languages, a space between, the words that these share
   * @param count the number of words
   */
  CommonestWords(
      List<String> codes,
      Map<UnicodeScript, List<String>> writers,
      Map<String, List<String>> members,
      int count) {
    this.codes = codes;
    this.writers = writers;
    this.words = new WordTable(count);
    for (Map.Entry<String, List<String>> group : members.entrySet()) {
      groups.add(places(group.getKey()));
      for (String word : group.getValue()) {
        words.put(word, groups.size());
      }
    }
  }

  private int[] places(String languages) {
    String[] some = languages.split(" ");
    int[] places = new int[some.length];
    for (int i = 0; i < some.length; i++) {
      places[i] = codes.indexOf(some[i]);
    }
    return places;
  }

  static CommonestWords of(List<Lexicon> lexicons) {
    Set<String> codes = new LinkedHashSet<>();
    Map<String, Set<String>> languages = new HashMap<>();
    Map<UnicodeScript, Set<String>> writers = new EnumMap<>(UnicodeScript.class);
    for (Lexicon l : lexicons) {
      codes.add(l.language());
      for (String word : l.words(WordClass.FUNCTION_WORDS)) {
        languages.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(l.language());
        if (!word.isEmpty()) {
          UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
          writers.computeIfAbsent(script, k -> new LinkedHashSet<>()).add(l.language());
        }
      }
    }
    Map<String, List<String>> groups = new LinkedHashMap<>();
    languages.forEach(
        (word, some) ->
            groups.computeIfAbsent(String.join(" ", some), k -> new ArrayList<>()).add(word));
    Map<UnicodeScript, List<String>> written = new EnumMap<>(UnicodeScript.class);
    writers.forEach((script, some) -> written.put(script, List.copyOf(some)));
    return new CommonestWords(List.copyOf(codes), written, groups, languages.size());
  }

  /** Returns the codes of the languages, the first ones the most likely. */
  List<String> codes() {
    return codes;
  }

  /** Returns for each script the codes of the languages that use it in such words. */
  Map<UnicodeScript, List<String>> writers() {
    return writers;
  }

  /** Returns all words, folded. */
  List<String> words() {
    return words.words();
  }

  /** Returns the codes of the languages among whose commonest words a folded word is. */
  List<String> languages(String folded) {
    int group = (int) words.get(folded);
    List<String> languages = new ArrayList<>();
    for (int place : group == 0 ? new int[0] : groups.get(group - 1)) {
      languages.add(codes.get(place));
    }
    return languages;
  }

  /** Returns what {@link Lexicons#mostCommon} does. */
  String mostCommon(String folded, double more) {
    int[] found = new int[groups.size() + 1];
    int from = 0;
    while (from < folded.length()) {
      int space = folded.indexOf(' ', from);
      int to = space < 0 ? folded.length() : space;
      found[(int) words.get(folded, from, to)]++;
      from = to + 1;
    }
    int[] counts = new int[codes.size()];
    for (int i = 0; i < groups.size(); i++) {
      for (int place : groups.get(i)) {
        counts[place] += found[i + 1];
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
