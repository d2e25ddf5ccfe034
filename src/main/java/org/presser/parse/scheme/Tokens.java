package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;

/**
 * The words of a label, counted by kind.
 *
 * @param count how many words; characters in scripts without spaces
 * @param small words in small letters that no name holds
 * @param common words that running text is made of
 * @param digits digits
 * @param upper whether all letters are capitals
 * @param cased whether the script has capitals
 * @param honorific whether a form of address begins it
 */
record Tokens(
    int count, int small, int common, int digits, boolean upper, boolean cased, boolean honorific) {

  /** An office or outlet has so many words at most. */
  private static final int PHRASE = 6;

  static Tokens of(String label, Words words) {
    int small = 0;
    int common = 0;
    int count = 0;
    boolean honorific = false;
    boolean cased = false;
    boolean upper = true;
    int comma = label.indexOf(',');
    int at = 0;
    int runningBehind = 0;
    boolean vocative = false;
    boolean behindBefore = false;
    boolean clause = false;
    List<String> tokens = LabelForm.words(label);
    List<String> all = folded(tokens);
    boolean[] phrase = phrases(all, words);
    for (int n = 0; n < tokens.size(); n++) {
      String token = tokens.get(n);
      String folded = all.get(n);
      char first = token.charAt(0);
      boolean unspaced = Chars.unspaced(first);
      count += unspaced ? syllables(token) : 1;
      long classes = words.classes(folded);
      boolean address = Words.holds(classes, WordClass.HONORIFICS);
      honorific |= count == 1 && address;
      boolean running = Words.holds(classes, WordClass.FUNCTION_WORDS);
      at = label.indexOf(token, at);
      boolean behind = comma > 0 && at > comma && !vocative;
      vocative |= address && comma == at + token.length();
      boolean named = Words.holds(classes, WordClass.CONNECTIVES);
      clause |= behind && !behindBefore && running && !named;
      behindBefore |= behind;
      runningBehind += behind && running ? 1 : 0;
      boolean apart = behind && small == 0 && runningBehind < 2 && !clause;
      boolean title = address || phrase[n] || Words.holds(classes, WordClass.OFFICES);
      boolean inName =
          particle(tokens, n) || n > 0 && asker(tokens.get(0), all.get(0), classes, words);
      small += Chars.small(first) && !named && !title && !apart && !inName ? 1 : 0;
      common += unspaced ? particles(token, words) : 0;
      common += !named && running && !apart && !phrase[n] && !inName(tokens, n) ? 1 : 0;
    }
    int digits = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      cased |= Chars.cased(c);
      upper &= !Chars.small(c);
    }
    return new Tokens(count, small, common, digits, upper && cased, cased, honorific);
  }

  private static List<String> folded(List<String> tokens) {
    List<String> folded = new ArrayList<>(tokens.size());
    for (String token : tokens) {
      folded.add(Folding.fold(token));
    }
    return folded;
  }

  /** Tells whether a word is an abbreviated particle within a name: {@code v. Name}. */
  private static boolean particle(List<String> tokens, int n) {
    boolean initial = tokens.get(n).length() == 2 && tokens.get(n).charAt(1) == '.';
    return initial && n + 1 < tokens.size() && Character.isUpperCase(tokens.get(n + 1).charAt(0));
  }

  /** Tells whether a word with a capital follows another one, as the words of a name do. */
  private static boolean inName(List<String> tokens, int n) {
    return n > 0 && title(tokens.get(n)) && title(tokens.get(n - 1));
  }

  private static boolean title(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Chars.small(word.charAt(1));
  }

  /** Tells whether a word behind an outlet's name tells who asks: {@code BBC reporter}. */
  private static boolean asker(String outlet, String folded, long classes, Words words) {
    boolean asks = Words.holds(classes, WordClass.ASKING_WORDS);
    return asks && (acronym(outlet) || words.has(WordClass.OUTLETS, folded));
  }

  private static boolean acronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : Chars.small(word.charAt(i)) ? -9 : 0;
    }
    return capitals > 1;
  }

  /** Which words belong to an office or an outlet of several words: {@code chief of staff}. */
  private static boolean[] phrases(List<String> tokens, Words words) {
    boolean[] in = new boolean[tokens.size()];
    String label = tokens.size() > 1 ? String.join(" ", tokens) : "";
    int from = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int to = from + tokens.get(i).length();
      for (int j = i + 1; j < Math.min(tokens.size(), i + PHRASE); j++) {
        to += 1 + tokens.get(j).length();
        long classes = words.classes(label, from, to);
        if (Words.holds(classes, WordClass.OFFICES) || Words.holds(classes, WordClass.OUTLETS)) {
          Arrays.fill(in, i, j + 1, true);
        }
      }
      from += tokens.get(i).length() + 1;
    }
    return in;
  }

  /** A Chinese character is a syllable; the scripts of South East Asia need about three letters. */
  private static int syllables(String token) {
    return Chars.cjk(token.charAt(0)) ? token.length() : (token.length() + 2) / 3;
  }

  /** How many characters of a word in an unspaced script are words of running text themselves. */
  private static int particles(String token, Words words) {
    int n = 0;
    for (int i = 0; i < token.length(); i++) {
      long classes = words.classes(token, i, i + 1);
      boolean running = Words.holds(classes, WordClass.FUNCTION_WORDS);
      n += running && !Words.holds(classes, WordClass.CONNECTIVES) ? 1 : 0;
    }
    return n;
  }
}
