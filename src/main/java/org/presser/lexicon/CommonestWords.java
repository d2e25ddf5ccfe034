package org.presser.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The commonest words of all languages together, which tell languages apart.
 *
 * @param languages for each folded word the codes of its languages
 * @param writers for each script the codes of the languages that use it in such words
 */
record CommonestWords(
    Map<String, List<String>> languages, Map<UnicodeScript, List<String>> writers) {

  static CommonestWords of(List<Lexicon> lexicons) {
    Map<String, List<String>> languages = new HashMap<>();
    Map<UnicodeScript, List<String>> writers = new EnumMap<>(UnicodeScript.class);
    for (Lexicon l : lexicons) {
      Set<UnicodeScript> scripts = new LinkedHashSet<>();
      for (String word : l.words(WordClass.FUNCTION_WORDS)) {
        languages.computeIfAbsent(word, k -> new ArrayList<>(1)).add(l.language());
        if (!word.isEmpty()) {
          scripts.add(UnicodeScript.of(word.codePointAt(0)));
        }
      }
      for (UnicodeScript script : scripts) {
        List<String> codes = writers.computeIfAbsent(script, k -> new ArrayList<>());
        if (!codes.contains(l.language())) {
          codes.add(l.language());
        }
      }
    }
    return new CommonestWords(languages, writers);
  }
}
