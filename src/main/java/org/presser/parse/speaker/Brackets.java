package org.presser.parse.speaker;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.Chars;

/**
 * A piece of a label with the parenthesis in it taken out.
 *
 * @param bare the piece without the parenthesis
 * @param aside what stands in the parenthesis, or null
 */
record Brackets(String bare, String aside) {

  private static final String OPEN = "(（[［";
  private static final String CLOSE = ")）]］";
  private static final String QUOTES = "«»《》〈〉“”„“「」『』\"\"‘’";

  /** Takes the last parenthesis out of a piece, where it is closed and does not open the piece. */
  static Brackets of(String piece) {
    int close = lastOf(piece, CLOSE, piece.length() - 1);
    int open = close < 0 ? -1 : lastOf(piece, OPEN, close);
    if (open <= 0) {
      return new Brackets(piece.strip(), null);
    }
    String bare = piece.substring(0, open).strip() + piece.substring(close + 1).stripTrailing();
    return new Brackets(bare.strip(), piece.substring(open + 1, close).strip());
  }

  /** Splits a label at commas and free-standing dashes outside parentheses. */
  static List<String> split(String label) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && (comma(label, i) || dash(label, i))) {
        parts.add(label.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(label.substring(from).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** Returns a text without the quotation marks that enclose it. */
  static String unquoted(String s) {
    return quoted(s) ? s.substring(1, s.length() - 1).strip() : s;
  }

  /** Tells whether quotation marks enclose a text. */
  static boolean quoted(String s) {
    if (s.length() < 3) {
      return false;
    }
    int open = QUOTES.indexOf(s.charAt(0));
    return open >= 0 && open % 2 == 0 && s.charAt(s.length() - 1) == QUOTES.charAt(open + 1);
  }

  private static boolean comma(String s, int i) {
    return ",，،".indexOf(s.charAt(i)) >= 0;
  }

  private static boolean dash(String s, int i) {
    return "-–—".indexOf(s.charAt(i)) >= 0
        && i > 0
        && i + 1 < s.length()
        && Chars.blank(s.charAt(i - 1))
        && Chars.blank(s.charAt(i + 1));
  }

  private static int lastOf(String s, String any, int from) {
    for (int i = from; i >= 0; i--) {
      if (any.indexOf(s.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
