package org.presser.parse.turn;

import java.util.List;
import org.presser.parse.page.Chars;

/** Joins pieces of speech: paragraphs by a blank line, broken lines by a space or nothing. */
public final class SpeechText {

  private SpeechText() {}

  /** Returns the speech as one text. */
  public static String join(String text, List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return "";
    }
    int length = pieces.get(pieces.size() - 1).to() - pieces.get(0).from();
    StringBuilder out = new StringBuilder(length);
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

  /** Adds characters, any run of blanks as one space. */
  private static void append(StringBuilder out, String text, int from, int to) {
    int run = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!gap(c) || c == ' ' && i + 1 < to && !gap(text.charAt(i + 1))) {
        continue;
      }
      out.append(text, run, i).append(' ');
      while (i + 1 < to && gap(text.charAt(i + 1))) {
        i++;
      }
      run = i + 1;
    }
    out.append(text, run, to);
  }

  private static boolean gap(char c) {
    if (c > ' ') {
      return c == '\u00a0';
    }
    return c == ' ' || c == '\t' || c == '\n' || c == '\u000b' || c == '\f';
  }
}
