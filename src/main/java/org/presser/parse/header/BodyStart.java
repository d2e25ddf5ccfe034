package org.presser.parse.header;

import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.Wrap;
import org.presser.parse.turn.Furniture;

/**
 * Finds where the header ends: at the first label that opens a turn, or before it where prose
 * begins that is no narration, such as an opening statement without a label.
 */
public final class BodyStart {

  private static final int PROSE = 70;
  private static final int PROSE_DENSE = 22;

  private final Page page;
  private final Wrap wrap;
  private final Words words;

  private BodyStart(Page page, Wrap wrap, Words words) {
    this.page = page;
    this.wrap = wrap;
    this.words = words;
  }

  /**
   * Returns the first line of the body; the number of lines if there is none.
   *
   * @param firstCue the line of the first cue that opens a turn, or the number of lines
   */
  public static int find(Page page, Wrap wrap, Words words, int firstCue) {
    return new BodyStart(page, wrap, words).find(firstCue);
  }

  private int find(int firstCue) {
    int found = firstCue;
    for (int i = firstCue - 1; i >= 0; i--) {
      if (page.blank(i)) {
        continue;
      }
      if (speech(i)) {
        found = i;
      }
    }
    return wholeBlock(found, firstCue);
  }

  /** A block of broken lines belongs together. */
  private int wholeBlock(int line, int firstCue) {
    int i = line;
    while (wrap.hard() && i < firstCue && i > 0 && !page.blank(i - 1) && page.length(i - 1) * 2 > wrap.width()
        && !page.sentenceEndsBefore(page.to(i - 1)) && prose(i)) {
      i--;
    }
    return i;
  }

  private boolean speech(int i) {
    String line = page.line(i);
    if (greeting(line)) {
      return true;
    }
    return prose(i) && !narrates(line) && !Furniture.is(line, words) && !enclosed(line);
  }

  private boolean prose(int i) {
    String line = page.line(i);
    boolean dense = Chars.cjk(line.charAt(line.length() / 2));
    char last = line.charAt(line.length() - 1);
    boolean ends = Chars.terminal(last) || Chars.closing(last) && page.sentenceEndsBefore(page.to(i) - 1);
    if (wrap.hard() && !dense) {
      return page.length(i) * 10 > wrap.width() * 6 && smallWords(line) >= 5 && !capitals(line);
    }
    return ends && line.length() >= (dense ? PROSE_DENSE : PROSE) && !capitals(line) && !Chars.colon(last);
  }

  private static int smallWords(String line) {
    int n = 0;
    for (int i = 1; i < line.length(); i++) {
      n += Chars.blank(line.charAt(i - 1)) && Character.isLowerCase(line.charAt(i)) ? 1 : 0;
    }
    return n;
  }

  private static boolean capitals(String line) {
    int small = 0;
    int big = 0;
    for (int i = 0; i < line.length(); i++) {
      small += Character.isLowerCase(line.charAt(i)) ? 1 : 0;
      big += Character.isUpperCase(line.charAt(i)) ? 1 : 0;
    }
    return big > small;
  }

  private boolean greeting(String line) {
    String folded = Folding.fold(line.substring(0, Math.min(40, line.length())));
    int longest = Math.min(folded.length(), words.longest(WordClass.GREETINGS));
    for (int n = longest; n > 1; n--) {
      boolean edge = n == folded.length() || !Character.isLetter(folded.charAt(n)) || Chars.cjk(folded.charAt(n - 1));
      if (edge && words.has(WordClass.GREETINGS, folded.substring(0, n))) {
        return true;
      }
    }
    return false;
  }

  private boolean narrates(String line) {
    String folded = Folding.fold(line);
    for (String phrase : words.all(WordClass.NARRATION)) {
      if (folded.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean enclosed(String line) {
    char a = line.charAt(0);
    char b = line.charAt(line.length() - 1);
    return "([（［【".indexOf(a) >= 0 && ")]）］】".indexOf(b) >= 0;
  }
}
