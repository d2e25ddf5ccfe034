package org.presser.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the words for a document out of several lexicons, of which the first decide. */
final class LexiconMerge {

  private final Map<String, Long> words = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> eras = new HashMap<>();

  private LexiconMerge() {}

  static Words of(List<Lexicon> lexicons) {
    LexiconMerge merge = new LexiconMerge();
    lexicons.forEach(merge::add);
    return new Words(
        WordTable.of(merge.words), WordTable.of(merge.months), WordTable.of(merge.eras));
  }

  private void add(Lexicon lexicon) {
    for (WordClass c : WordClass.values()) {
      for (String word : lexicon.words(c)) {
        words.merge(word, WordNumber.bit(c), (known, more) -> known | more);
      }
    }
    for (WordClass c : WordNumber.LABELS) {
      for (String word : lexicon.words(c)) {
        words.computeIfPresent(word, (k, number) -> labelled(number, c));
      }
    }
    lexicon.months().forEach(months::putIfAbsent);
    lexicon.eras().forEach(eras::putIfAbsent);
  }

  private static long labelled(long number, WordClass c) {
    return WordNumber.label(number) == null ? WordNumber.labelled(number, c) : number;
  }
}
