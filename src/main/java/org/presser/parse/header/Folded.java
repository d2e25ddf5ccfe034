package org.presser.parse.header;

import org.presser.lexicon.Folding;
import org.presser.parse.page.Chars;

/**
 * A text folded as the lexicon's words are, which knows where each of its characters came from.
 *
 * <p>Indexes into the folded text are called folded, those into the text as printed are not.
 */
final class Folded {

  private final String text;
  private final int[] at;
  private final boolean[] opens;

  private Folded(String text, int[] at) {
    this.text = text;
    this.at = at;
    this.opens = new boolean[text.length() + 1];
    for (int i = 0; i <= text.length(); i++) {
      opens[i] = i == 0 || edge(text.charAt(i - 1), i < text.length() ? text.charAt(i) : ' ');
    }
  }

  /** Tells whether a word can start between two characters. */
  private static boolean edge(char a, char b) {
    boolean latin = a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z';
    return !latin
        && (!Chars.word(a) || !Chars.word(b) || dense(a) || dense(b) || digit(a) != digit(b));
  }

  /** Folds a text as {@link Folding} does. */
  static Folded of(String s) {
    StringBuilder out = new StringBuilder(s.length());
    int[] at = new int[s.length() + 1];
    boolean gap = false;
    for (int i = 0; i < s.length(); i++) {
      char folded = Folding.fold(s.charAt(i));
      if (folded == ' ' || Chars.blank(s.charAt(i))) {
        gap = out.length() > 0;
        continue;
      }
      if (folded == Folding.LEFT_OUT || Chars.invisible(s.charAt(i))) {
        continue;
      }
      if (gap) {
        at[out.length()] = i - 1;
        out.append(' ');
        gap = false;
      }
      at[out.length()] = i;
      out.append(folded);
    }
    at[out.length()] = s.length();
    return new Folded(out.toString(), at);
  }

  /** Returns the folded text. */
  String text() {
    return text;
  }

  /** Returns where a folded character stands in the text as printed. */
  int start(int folded) {
    return at[folded];
  }

  /** Returns where the text as printed goes on after a folded character's end. */
  int end(int folded) {
    return folded == 0 ? 0 : at[folded - 1] + 1;
  }

  /** Tells whether a word can start at a folded index. */
  boolean opens(int folded) {
    return opens[folded];
  }

  private static boolean digit(char c) {
    return Character.isDigit(c);
  }

  /** Tells whether words of a script run into each other. */
  static boolean dense(char c) {
    return Chars.cjk(c) || Chars.unspaced(c);
  }
}
