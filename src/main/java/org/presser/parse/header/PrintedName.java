package org.presser.parse.header;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presser.lexicon.Folding;

/** Prints a name without what stands before and behind it: an institution's short name, letters. */
final class PrintedName {

  /** The letters behind a member's name: {@code T.D.}, {@code M.P.} */
  private static final Pattern LETTERS = Pattern.compile(" (?:\\p{Lu}\\.){2,3}$");

  private static final int LONGEST_SHORT = 7;

  private PrintedName() {}

  /**
   * Returns the text of a run of tokens as printed, without an apostrophe's ending.
   *
   * @param s the text that the tokens are of
   * @param capitals whether all of the text is in capitals
   */
  static String of(String s, List<NameToken> run, boolean capitals, HeaderWords words) {
    NameToken last = run.get(run.size() - 1);
    boolean apart = run.size() > 2 && !capitals && abbreviation(run.get(0).text(), words);
    boolean mixed = !last.text().equals(last.text().toUpperCase(Locale.ROOT));
    String name = s.substring(run.get(apart && mixed ? 1 : 0).start(), last.end()).strip();
    Matcher letters = LETTERS.matcher(name);
    if (letters.find() && name.indexOf(' ') < letters.start()) {
      return name.substring(0, letters.start());
    }
    int ending = last.ending();
    return ending < 0 ? name : name.substring(0, name.length() - last.text().length() + ending);
  }

  /** Tells whether a word is an institution's short name: most of its letters are capitals. */
  private static boolean abbreviation(String word, HeaderWords words) {
    long big = word.chars().filter(Character::isUpperCase).count();
    return word.length() > 2
        && word.length() <= LONGEST_SHORT
        && big * 2 > word.length()
        && words.words().classes(Folding.fold(word)) == 0;
  }
}
