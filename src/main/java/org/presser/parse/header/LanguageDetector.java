package org.presser.parse.header;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.Lexicons;
import org.presser.parse.page.Chars;

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
    int[] scripts = scripts(sample);
    int han = scripts[UnicodeScript.HAN.ordinal()];
    int kana =
        scripts[UnicodeScript.HIRAGANA.ordinal()] + scripts[UnicodeScript.KATAKANA.ordinal()];
    int hangul = scripts[UnicodeScript.HANGUL.ordinal()];
    int dense = han + kana + hangul;
    int letters = 0;
    int most = 0;
    for (int i = 0; i < scripts.length; i++) {
      letters += scripts[i];
      most = scripts[i] > scripts[most] ? i : most;
    }
    if (letters == 0) {
      return null;
    }
    if (dense * DENSE * 2 > letters) {
      return hangul > han + kana ? "ko" : kana * 8 > dense ? "ja" : "zh";
    }
    String only = onlyLanguage(SCRIPTS[most], lexicons);
    return only != null ? only : byWords(sample, lexicons);
  }

  /** The one language whose commonest words are written in a script; null if there are several. */
  private static String onlyLanguage(UnicodeScript script, Lexicons lexicons) {
    List<String> writers = lexicons.writtenIn(script);
    return writers.size() == 1 ? writers.get(0) : null;
  }

  /** How many letters of each script there are. */
  private static int[] scripts(String sample) {
    int[] counts = new int[SCRIPTS.length];
    int latin = 0;
    int i = 0;
    while (i < sample.length()) {
      int c = sample.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80) {
        latin += Chars.letter((char) c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts[script(c).ordinal()]++;
      }
    }
    counts[UnicodeScript.LATIN.ordinal()] += latin;
    return counts;
  }

  /** The script of a letter beyond ASCII; of most without a search. */
  private static UnicodeScript script(int letter) {
    return letter >= 0x4e00 && letter < 0x9f00 ? UnicodeScript.HAN : UnicodeScript.of(letter);
  }

  private static String byWords(String sample, Lexicons lexicons) {
    StringBuilder words = new StringBuilder(sample.length());
    int total = 0;
    boolean within = false;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      boolean letter = letter(c);
      if (letter) {
        total += within ? 0 : 1;
        char folded = Folding.fold(c);
        if (folded != Folding.LEFT_OUT) {
          words.append(folded);
        }
      } else if (within) {
        words.append(' ');
      }
      within = letter;
    }
    return lexicons.mostCommon(words.toString(), total * LEAST);
  }

  /** Tells whether a character belongs to a word: a letter or a mark on one. */
  private static boolean letter(char c) {
    if (c < 0x80 || Character.isLetter(c)) {
      return Chars.letter(c);
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
