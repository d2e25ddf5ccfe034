package org.presser.parse.page;

import java.util.regex.Pattern;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;

/**
 * Knows the lines that mark a briefing's end: {@code END}, {@code END10:10 A.M. EDT} in one piece,
 * {@code [ENDS} without its bracket, {@code ###}, {@code -30-}.
 */
public final class EndMark {

  private static final int LONGEST = 60;

  private static final Pattern TIME =
      Pattern.compile(
          "\\W*\\d{1,2}[:.]\\d{2}\\s?[AaPp]\\.?\\s?[Mm]\\.?(?:\\s?\\(?[A-Za-z. ]{1,12}\\)?)?\\W*");

  private static final Pattern NUMBERS = Pattern.compile("[\\d/.: -]{1,20}");

  private EndMark() {}

  /** Tells whether a line marks an end. */
  public static boolean is(Page page, int line, Words words) {
    return page.length(line) <= LONGEST && may(page, line, words) && is(page.line(line), words);
  }

  /** Tells by a line's first characters whether it may mark an end; few may. */
  private static boolean may(Page page, int line, Words words) {
    String text = page.text();
    int word = page.from(line);
    while (word < page.to(line) && !Chars.word(text.charAt(word))) {
      word++;
    }
    return word == page.to(line)
        || words.mayBegin(WordClass.END_MARKS, text.charAt(word))
        || words.mayBegin(WordClass.END_MARKS, text.charAt(page.from(line)));
  }

  /** Tells whether a line, blanks at its ends taken off, marks an end. */
  static boolean is(String line, Words words) {
    String printed = line.length() > LONGEST ? "" : Bare.of(line);
    boolean may = printed.isEmpty() || mayBegin(printed, words) || mayBegin(line, words);
    if (line.length() > LONGEST || !may) {
      return false;
    }
    String bare = Folding.fold(printed);
    if (bare.isEmpty()) {
      return words.has(WordClass.END_MARKS, Folding.fold(line.replace("\\", "")));
    }
    return words.has(WordClass.END_MARKS, bare)
        || words.has(WordClass.END_MARKS, Folding.fold(line))
        || timed(line, words);
  }

  private static boolean mayBegin(String s, Words words) {
    return words.mayBegin(WordClass.END_MARKS, s, 0);
  }

  /** Tells whether a line is nothing but a time of day. */
  public static boolean time(Page page, int line) {
    return page.length(line) <= LONGEST && time(page.line(line));
  }

  static boolean time(String line) {
    return line.length() <= LONGEST && TIME.matcher(line).matches();
  }

  /** Returns the last line that marks an end in words, or the number of lines if there is none. */
  public static int last(Page page, Words words) {
    for (int i = page.count() - 1; i > 0; i--) {
      if (!page.blank(i) && page.length(i) <= LONGEST) {
        String line = page.line(i);
        if (!Bare.of(line).isEmpty() && is(line, words)) {
          return i;
        }
      }
    }
    return page.count();
  }

  /** An end mark with the time right behind it, glued or not. */
  private static boolean timed(String line, Words words) {
    int digit = 0;
    while (digit < line.length() && !Character.isDigit(line.charAt(digit))) {
      digit++;
    }
    if (digit == line.length()) {
      return false;
    }
    String before = Folding.fold(Bare.of(line.substring(0, digit)));
    String after = line.substring(digit);
    return !before.isEmpty()
        && words.has(WordClass.END_MARKS, before)
        && (time(after) || NUMBERS.matcher(Bare.of(after)).matches());
  }
}
