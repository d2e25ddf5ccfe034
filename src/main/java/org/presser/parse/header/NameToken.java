package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.Chars;

/**
 * A word of a text, with the marks inside it, or one mark.
 *
 * @param start the index of its first character
 * @param end the index behind it
 * @param text its characters
 */
record NameToken(int start, int end, String text) {

  private static final int LONGEST_ENDING = 3;

  /** Returns the words and marks of a text. */
  static List<NameToken> of(String s) {
    List<NameToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < s.length()) {
      int j = i;
      while (j < s.length() && (Chars.word(s.charAt(j)) || j > i && inner(s, j))) {
        j++;
      }
      j += j == i ? 1 : 0;
      if (!Chars.blank(s.charAt(i))) {
        tokens.add(new NameToken(i, j, s.substring(i, j)));
      }
      i = j;
    }
    return tokens;
  }

  private static boolean inner(String s, int i) {
    return "-'’‐·\u200c".indexOf(s.charAt(i)) >= 0
        && i + 1 < s.length()
        && Chars.word(s.charAt(i + 1));
  }

  /** Returns where an apostrophe and an ending of up to three letters begin, or -1. */
  int ending() {
    String t = text;
    int mark = Math.max(t.lastIndexOf('\''), t.lastIndexOf('\u2019'));
    if (mark <= 0 || t.length() - mark > LONGEST_ENDING + 1) {
      return -1;
    }
    String end = t.substring(mark + 1);
    boolean capital = end.equals("S") && Character.isUpperCase(t.charAt(mark - 1));
    return capital || end.chars().allMatch(Character::isLowerCase) ? mark : -1;
  }

  /**
   * Returns the token behind two letters that say how a rank is held: {@code i.G.}, {@code a.D.}
   */
  static int rankEnd(List<NameToken> tokens, int i) {
    boolean two =
        i + 3 < tokens.size()
            && tokens.get(i).text().length() == 1
            && Character.isLowerCase(tokens.get(i).text().charAt(0))
            && tokens.get(i + 1).text().equals(".")
            && tokens.get(i + 2).text().length() == 1
            && tokens.get(i + 3).text().equals(".");
    return two ? i + 4 : i;
  }
}
