package org.presser.parse.header;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.presser.lexicon.Folding;
import org.presser.lexicon.Lexicons;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Counts;

/** Tells a text's language by its script, and within a script by the commonest words. */
public final class LanguageDetector {

  private static final int SAMPLE = 5000;

  /** The least share of commonest words that tells a language. */
  private static final double LEAST = 0.12;

  /** A character of these scripts says as much as several letters. */
  private static final int DENSE = 3;

  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  private LanguageDetector() {}

  /** Returns the BCP 47 code of a text's language, or null if nothing tells. */
  public static String detect(String text, Lexicons lexicons) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    Map<UnicodeScript, Integer> scripts = scripts(sample);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int hangul = scripts.getOrDefault(UnicodeScript.HANGUL, 0);
    int dense = han + kana + hangul;
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (letters == 0) {
      return null;
    }
    if (dense * DENSE * 2 > letters) {
      return hangul > han + kana ? "ko" : kana * 8 > dense ? "ja" : "zh";
    }
    String only = onlyLanguage(Counts.most(scripts), lexicons);
    return only != null ? only : byWords(sample, lexicons);
  }

  /** The one language whose commonest words are written in a script; null if there are several. */
  private static String onlyLanguage(UnicodeScript script, Lexicons lexicons) {
    List<String> writers = lexicons.writtenIn(script);
    return writers.size() == 1 ? writers.get(0) : null;
  }

  private static Map<UnicodeScript, Integer> scripts(String sample) {
    int[] counts = new int[SCRIPTS.length];
    for (int i = 0; i < sample.length(); ) {
      int c = sample.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80 ? Chars.letter((char) c) : Character.isLetter(c)) {
        counts[script(c).ordinal()]++;
      }
    }
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    for (UnicodeScript s : SCRIPTS) {
      if (counts[s.ordinal()] > 0) {
        scripts.put(s, counts[s.ordinal()]);
      }
    }
    return scripts;
  }

  /** The script of a letter; of most without a search. */
  private static UnicodeScript script(int letter) {
    if (letter < 0x80) {
      return UnicodeScript.LATIN;
    }
    return letter >= 0x4e00 && letter < 0x9f00 ? UnicodeScript.HAN : UnicodeScript.of(letter);
  }

  private static String byWords(String sample, Lexicons lexicons) {
    // Words of the same languages share the list of them.
    Map<List<String>, int[]> groups = new IdentityHashMap<>();
    int total = 0;
    for (String token : tokens(sample)) {
      total++;
      groups.computeIfAbsent(lexicons.languagesOf(token), k -> new int[1])[0]++;
    }
    Map<String, Integer> hits = new HashMap<>();
    groups.forEach((languages, n) -> languages.forEach(l -> Counts.add(hits, l, n[0])));
    String best = null;
    double most = total * LEAST;
    for (String language : lexicons.codes()) {
      if (hits.getOrDefault(language, 0) > most) {
        most = hits.get(language);
        best = language;
      }
    }
    return best;
  }

  private static List<String> tokens(String sample) {
    List<String> tokens = new ArrayList<>();
    int i = 0;
    while (i < sample.length()) {
      int j = i;
      while (j < sample.length() && letter(sample.charAt(j))) {
        j++;
      }
      if (j > i) {
        tokens.add(Folding.fold(sample.substring(i, j)));
      }
      i = j + 1;
    }
    return tokens;
  }

  private static boolean letter(char c) {
    if (c < 0x80) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
