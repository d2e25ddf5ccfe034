package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;

/**
 * What a label shows by itself, whatever stands around it.
 *
 * @param label the label as printed
 * @param core the folded label without article, number and parenthesis
 * @param labelClass what the whole label does by itself, if a lexicon knows it
 * @param asks whether a word in it asks
 * @param outlet whether a word in it names a news outlet
 * @param office whether a word in it is an office or rank
 * @param rank whether the whole label is an office, which one person holds
 * @param lead the class of a known label that it begins with: {@code FRAGE NAME}
 * @param honorific whether it begins with a form of address
 * @param known whether the lexicon knows it as no speaker: a note, a key of a field
 * @param key whether it is the key of a header's field, or may be
 * @param upper whether all its letters are capitals, of a script that has them
 * @param cased whether its script has capitals
 * @param tokens the number of words; of characters in scripts without spaces
 * @param small the number of words in small letters that no name holds
 * @param common the number of words that running text is made of
 * @param digits the number of digits
 * @param aside what stands in a parenthesis at its end, or null
 */
public record LabelForm(
    String label,
    String core,
    Optional<WordClass> labelClass,
    boolean asks,
    boolean outlet,
    boolean office,
    boolean rank,
    Optional<WordClass> lead,
    boolean honorific,
    boolean known,
    boolean key,
    boolean upper,
    boolean cased,
    int tokens,
    int small,
    int common,
    int digits,
    String aside) {

  /** Reads a label. */
  public static LabelForm of(String label, Words words) {
    return LabelFormReader.read(label, words);
  }

  /** Tells whether nobody in particular is named: several people may speak under the label. */
  public boolean anonymous() {
    WordClass kind = labelClass.orElse(null);
    boolean nobody = kind == WordClass.ANONYMOUS;
    boolean side = (kind == WordClass.ASKING || kind == WordClass.ANSWERING) && !rank;
    return (nobody || side) && digits == 0 && aside == null;
  }

  /** Tells whether any word of the label shows that it names a speaker. */
  boolean evident() {
    return labelClass.isPresent() || asks || outlet || office || honorific || lead.isPresent();
  }

  /** Tells whether the label names a kind of person of whom there may be several. */
  public boolean collective() {
    return labelClass.isEmpty() && aside == null && asks && tokens <= 3;
  }

  /** Tells whether the label has the form of a name or an office. */
  public boolean nameLike() {
    return small == 0 && tokens > 0 && tokens <= 12 && digits <= 3;
  }

  /** Returns the words of a label. */
  public static List<String> words(String label) {
    List<String> out = new ArrayList<>();
    int i = 0;
    while (i < label.length()) {
      int j = i;
      while (j < label.length() && part(label.charAt(j))) {
        j++;
      }
      if (j > i) {
        out.add(label.substring(i, j));
      }
      i = j + 1;
    }
    return out;
  }

  /** Returns the words of a label with one space between any two. */
  static String spaced(String label) {
    return plain(label) ? label : String.join(" ", words(label));
  }

  /** Tells whether a label is nothing but words with one space between any two. */
  private static boolean plain(String label) {
    boolean space = true;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c != ' ' ? !part(c) : space) {
        return false;
      }
      space = c == ' ';
    }
    return !space;
  }

  private static boolean part(char c) {
    return Chars.word(c) || c == '\'' || c == '’' || c == '-' || c == '.';
  }
}
