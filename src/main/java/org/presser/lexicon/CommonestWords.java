package org.presser.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The commonest words of all languages, which tell languages apart.
 *
 * @param words the words, folded; the first languages are the most likely
 * @param scripts the names of the scripts that those words are written in
 */
record CommonestWords(LanguageWords words, LanguageWords scripts) {

  static CommonestWords of(List<Lexicon> lexicons) {
    Map<String, Set<String>> words = new HashMap<>();
    Map<String, Set<String>> scripts = new HashMap<>();
    for (Lexicon l : lexicons) {
      for (String word : l.words(WordClass.FUNCTION_WORDS)) {
        if (!word.isEmpty()) {
          String script = UnicodeScript.of(word.codePointAt(0)).name();
          words.computeIfAbsent(word, k -> new HashSet<>()).add(l.language());
          scripts.computeIfAbsent(script, k -> new HashSet<>()).add(l.language());
        }
      }
    }
    List<String> codes = lexicons.stream().map(Lexicon::language).distinct().toList();
    return new CommonestWords(LanguageWords.of(codes, words), LanguageWords.of(codes, scripts));
  }

  /**
   * Reads words as {@link #write} wrote them.
   *
   * @param codes the languages of the lexicons that the words were taken from
   */
  static CommonestWords read(List<String> codes, ArrayReader in) {
    return new CommonestWords(LanguageWords.read(codes, in), LanguageWords.read(codes, in));
  }

  void write(ArrayWriter out) {
    words.write(out);
    scripts.write(out);
  }

  /** Returns the codes of the languages that write such words in a script. */
  List<String> writtenIn(UnicodeScript script) {
    return scripts.languages(script.name());
  }
}
