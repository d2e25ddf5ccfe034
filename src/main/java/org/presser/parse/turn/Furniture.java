package org.presser.parse.turn;

import java.util.regex.Pattern;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.TimeCode;
import org.presser.parse.page.Bare;
import org.presser.parse.page.Chars;
import org.presser.parse.page.PageWords;

/** Lines that belong to the page: page numbers, addresses, share links, time codes of captions. */
public final class Furniture {

  private static final int SHORT = 60;

  private static final Pattern PAGE =
      Pattern.compile(
          "\\W{0,4}(?:(?:"
              + PageWords.ALTERNATIVES
              + ")\\W{0,2})?\\d{1,4}(?:\\s{0,3}(?:of|/|von|de|di|sur|из|共)\\s{0,3}\\d{1,4})?"
              + "\\s{0,2}(?:页|頁|ページ)?\\W{0,4}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The number of a release and of its page: {@code #612 -- 2}, {@code #3-1}. */
  private static final Pattern RELEASE =
      Pattern.compile("\\W{0,3}#\\d{1,4}\\s?--?\\s?\\d{1,3}\\W{0,4}");

  private static final Pattern ADDRESS =
      Pattern.compile("\\S{0,20}(?:https?://|www\\.)\\S{1,400}", Pattern.CASE_INSENSITIVE);

  private static final Pattern COPYRIGHT =
      Pattern.compile("(?:©|\\(c\\) ?\\d{4}|copyright\\b).{0,200}", Pattern.CASE_INSENSITIVE);

  private Furniture() {}

  /** Tells whether a line, blanks at its ends taken off, is a piece of the page. */
  public static boolean is(String line, Words words) {
    boolean brief = line.length() <= 16 && numbered(line);
    if (brief && (PAGE.matcher(line).matches() || RELEASE.matcher(line).matches())) {
      return true;
    }
    if (line.indexOf('\f') >= 0 && Bare.of(line).isEmpty()) {
      return true;
    }
    return timeOnly(line) || matches(line) || phrase(line, words);
  }

  private static boolean numbered(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Chars.digit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String line) {
    char c = line.charAt(0);
    return (line.indexOf("://") >= 0 || line.indexOf("www.") >= 0)
            && ADDRESS.matcher(line).matches()
        || (c == '©' || c == '(' || c == 'C' || c == 'c') && COPYRIGHT.matcher(line).matches();
  }

  private static boolean timeOnly(String line) {
    return Character.isDigit(line.charAt(0)) || "([<".indexOf(line.charAt(0)) >= 0
        ? TimeCode.end(line, 0, line.length()) == line.length()
        : false;
  }

  /** A short line that a phrase of furniture fills or begins. */
  static boolean phrase(String line, Words words) {
    if (line.length() > SHORT) {
      return false;
    }
    String printed = Bare.of(line);
    if (printed.isEmpty() || !words.mayBegin(WordClass.FURNITURE, printed, 0)) {
      return false;
    }
    String bare = Folding.fold(printed);
    if (bare.isEmpty()) {
      return false;
    }
    if (words.has(WordClass.FURNITURE, bare)) {
      return true;
    }
    for (int i : words.lengths(WordClass.FURNITURE, bare.charAt(0))) {
      boolean within = i > 3 && i < bare.length();
      boolean edge = within && (!Chars.word(bare.charAt(i)) || Chars.cjk(bare.charAt(i - 1)));
      if (edge && words.has(WordClass.FURNITURE, bare, 0, i)) {
        boolean sentence =
            Chars.terminal(line.charAt(line.length() - 1))
                && !Chars.colon(line.charAt(line.length() - 1));
        return i >= 6 && !sentence || bare.length() - i < 12 && !sentence;
      }
    }
    return false;
  }
}
