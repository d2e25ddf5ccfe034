package org.presser.parse.turn;

import java.util.List;
import org.presser.parse.page.Chars;

/** Joins pieces of speech: paragraphs by a blank line, broken lines by a space or nothing. */
public final class SpeechText {

  private SpeechText() {}

  /** Returns the speech as one text. */
  public static String join(String text, List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece p : pieces) {
      if (out.length() > 0) {
        out.append(separator(out, text, p));
      }
      append(out, text, p.from(), p.to());
    }
    return out.toString();
  }

  private static String separator(StringBuilder out, String text, Piece p) {
    if (p.paragraph()) {
      return "\n\n";
    }
    boolean unspaced = Chars.cjk(out.charAt(out.length() - 1)) && Chars.cjk(text.charAt(p.from()));
    return unspaced ? "" : " ";
  }

  private static void append(StringBuilder out, String text, int from, int to) {
    boolean gap = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t' || c == '\f' || c == '\u000b' || c == '\u00a0') {
        gap = true;
      } else if (c == ' ') {
        gap = true;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
  }
}
