package org.presser.parse.cue;

import org.presser.parse.page.CharSet;
import org.presser.parse.page.Chars;

/**
 * The marks that may stand before a label: bullets, list numbers, time codes, markdown.
 *
 * @param end the index after the marks and the blanks that follow them
 * @param signature the marks with numbers and times made equal
 * @param time the time code among them, or null
 */
record Marks(int end, String signature, String time) {

  private static final CharSet SYMBOLS = CharSet.of("｜¦•●○◆◇■□▪▫▶►▷▲△▼▽☐·▸▹※→⇒❖✦*_#>|-–—―─~+=");
  private static final CharSet OPEN = CharSet.of("([（［");

  /** Reads the marks that start at an index. */
  static Marks read(String text, int from, int to) {
    if (from < to && Chars.cased(text.charAt(from))) {
      int numbered = EvidenceNumber.end(text, from, to);
      return new Marks(numbered, numbered > from ? Shape.EVIDENCE : "", null);
    }
    StringBuilder signature = new StringBuilder();
    String time = null;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Chars.blank(c) || Chars.invisible(c)) {
        i++;
        continue;
      }
      int stamp = TimeCode.end(text, i, to);
      if (stamp > i) {
        time = TimeCode.clock(text, i, stamp);
        signature.append('T');
        i = stamp;
        continue;
      }
      int number = numberEnd(text, i, to);
      if (number > i) {
        signature.append('N').append(number(text, i, number));
        i = number;
      } else if (SYMBOLS.has(c)) {
        signature.append(c);
        i++;
      } else {
        break;
      }
    }
    return new Marks(i, signature.toString(), time);
  }

  private static String number(String text, int from, int to) {
    char last = text.charAt(to - 1);
    return Character.isLetterOrDigit(last) ? "" : String.valueOf(last);
  }

  /**
   * Returns the end of a list number such as {@code 12.}, {@code (3)}, {@code [3.]}, {@code 四、};
   * else from.
   */
  private static int numberEnd(String text, int from, int to) {
    int i = from;
    boolean bracket = i < to && OPEN.has(text.charAt(i));
    if (bracket) {
      i++;
    }
    int digits = i;
    while (i < to && i - digits < 5 && digit(text.charAt(i))) {
      i++;
    }
    if (i == digits || i == to) {
      return from;
    }
    char c = text.charAt(i);
    if (bracket) {
      int close = c == '.' && i + 1 < to ? i + 1 : i;
      return ")]）］".indexOf(text.charAt(close)) >= 0 ? close + 1 : from;
    }
    if (".)、．）".indexOf(c) >= 0) {
      boolean decimal = c == '.' && i + 1 < to && Character.isDigit(text.charAt(i + 1));
      return decimal ? from : i + 1;
    }
    boolean gap = Character.isDigit(text.charAt(from)) && gap(text, i, to);
    return gap ? i : from;
  }

  static boolean gap(String text, int i, int to) {
    return text.charAt(i) == '\t'
        || (i + 1 < to && Chars.blank(text.charAt(i)) && Chars.blank(text.charAt(i + 1)));
  }

  private static boolean digit(char c) {
    return (c >= '0' && c <= '9') || "一二三四五六七八九十〇".indexOf(c) >= 0;
  }
}
