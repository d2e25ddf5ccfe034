package org.presser.parse.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;

/**
 * A word of a label in a script with spaces.
 *
 * @param text the word as printed
 * @param folded the word folded, to look it up
 */
record LabelWord(String text, String folded) {

  /** The longest phrase that is looked up, in words. */
  private static final int LONGEST = 6;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Splits a piece at blanks, and behind an abbreviated title that the name is glued to. */
  static List<LabelWord> of(String piece, Words words) {
    List<LabelWord> out = new ArrayList<>();
    for (String word : BLANKS.split(piece)) {
      if (word.isEmpty()) {
        continue;
      }
      int point = word.indexOf('.');
      boolean glued =
          point > 0 && point + 2 < word.length() && title(word.substring(0, point), words);
      if (glued) {
        out.add(word(word.substring(0, point + 1)));
        out.add(word(word.substring(point + 1)));
      } else {
        out.add(word(word));
      }
    }
    return out;
  }

  private static LabelWord word(String s) {
    return new LabelWord(s, Folding.fold(s));
  }

  private static boolean title(String s, Words words) {
    String folded = Folding.fold(s);
    return folded.length() > 1
        && (words.has(WordClass.HONORIFICS, folded) || words.has(WordClass.OFFICES, folded));
  }

  /** Returns how many words from a place on are the longest phrase of a class; 0 if none. */
  static int phrase(List<LabelWord> list, int from, WordClass c, Words words) {
    StringBuilder phrase = new StringBuilder();
    int longest = 0;
    for (int i = from; i < Math.min(list.size(), from + LONGEST); i++) {
      phrase.append(i == from ? "" : " ").append(list.get(i).folded());
      if (words.has(c, phrase.toString())) {
        longest = i - from + 1;
      }
    }
    return longest;
  }

  /** Joins words as printed. */
  static String join(List<LabelWord> list, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(i == from ? "" : " ").append(list.get(i).text());
    }
    return out.toString();
  }

  /** Tells whether the word begins with a small letter. */
  boolean small() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** Tells whether the word is a letter or a number that tells speakers of one kind apart. */
  boolean counter() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters == 0 || letters == 1 && folded.length() == 1 && text.length() == 1;
  }

  /** Tells whether the word is an abbreviation with a period and no initial. */
  boolean abbreviated() {
    return text.endsWith(".")
        && folded.length() > 1
        && folded.length() < 6
        && text.indexOf('.') == text.length() - 1;
  }

  /** Tells whether the word is two to five capitals. */
  boolean acronym() {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return text.length() > 1 && text.length() < 6 && Chars.cased(text.charAt(0));
  }
}
