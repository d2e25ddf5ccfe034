package org.presser.parse.cue;

import org.presser.parse.page.CharSet;
import org.presser.parse.page.Chars;

/** What a line offers that may end a label: dashes, symbols, gaps, periods, and where they end. */
final class Delimiters {

  /** The longest parenthesis inside a label. */
  private static final int ASIDE = 60;

  /** A label before a quotation has so many characters at most. */
  private static final int QUOTED = 16;

  /** What may follow in a run of delimiting marks, colons aside. */
  private static final CharSet MARKS = CharSet.of(";.-–—*_|>»)]】）}/→=\u104b\u1361");

  /** What stands in a delimiter that may go on behind a blank. */
  private static final CharSet OPEN_ENDED = CharSet.of(".]】*)_\u104b");

  private static final char SECTION = '\u104b';

  /** The Ethiopic mark between words, which ends a label before a hyphen. */
  private static final char WORD_SPACE = '\u1361';

  private final String text;
  private final int from;
  private final int to;

  /** Takes a line, from its first character to the index after its last. */
  Delimiters(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  boolean gapAt(int i) {
    char c = text.charAt(i);
    boolean gap =
        c == '\t'
            || c == '\u3000'
            || (Chars.blank(c) && i + 1 < to && Chars.blank(text.charAt(i + 1)));
    return gap && !Chars.terminal(text.charAt(i - 1));
  }

  /**
   * {@code .-}, {@code . -}, or a dash with a blank before or behind it, but not within initials,
   * {@code J.-P.}
   */
  boolean dashAt(int i) {
    char c = text.charAt(i);
    if (c == '.') {
      int next = skipBlanks(i + 1, to);
      boolean initials = next == i + 1 && next + 2 < to && text.charAt(next + 2) == '.';
      return next < to && dash(text.charAt(next)) && next - i <= 2 && !initials;
    }
    if (!dash(c)) {
      return false;
    }
    boolean before = Chars.blank(text.charAt(i - 1));
    boolean after = i + 1 >= to || Chars.blank(text.charAt(i + 1)) || dash(text.charAt(i + 1));
    if (!before && transposed(i)) {
      return true;
    }
    return before ? after : after && (c != '-' || capitalsBefore(i) || wordBefore(i));
  }

  /** Tells whether a period stands behind the dash of the line's first word: {@code P-. Why?} */
  private boolean transposed(int i) {
    boolean period = i + 2 < to && text.charAt(i + 1) == '.' && Chars.blank(text.charAt(i + 2));
    if (!period || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    int letter = from;
    while (letter < i && Character.isLetter(text.charAt(letter))) {
      letter++;
    }
    return letter == i;
  }

  /**
   * Tells whether a hyphen ends a label in capitals, {@code MINISTER- Yes}, and cuts no word off.
   */
  private boolean capitalsBefore(int i) {
    int k = i - 1;
    while (k > from && !Chars.small(text.charAt(k))) {
      k--;
    }
    return k == from && i - k > 3 && Character.isUpperCase(text.charAt(i - 1));
  }

  /** Tells whether a line begins with one capitalised word and a hyphen: {@code Reporter- Yes}. */
  private boolean wordBefore(int i) {
    int k = i - 1;
    while (k > from && Chars.small(text.charAt(k))) {
      k--;
    }
    int next = skipBlanks(i + 1, to);
    boolean word = k == from && i - k > 3 && Character.isUpperCase(text.charAt(k));
    return word && next < to && !Chars.small(text.charAt(next));
  }

  boolean symbolAt(int i) {
    char c = text.charAt(i);
    return c == '>'
        || c == '»' && !opened('«', i)
        || c == '|'
        || c == '*'
        || c == '_' && (i + 1 >= to || !Chars.digit(text.charAt(i + 1)))
        || c == ']' && !opened('[', i)
        || c == '】' && !opened('【', i)
        || c == '}'
        || c == '→'
        || c == '='
        || c == '/' && i + 1 < to && Chars.blank(text.charAt(i + 1))
        || c == SECTION && sectionAt(i + 1)
        || c == WORD_SPACE && i + 1 < to && dash(text.charAt(i + 1));
  }

  /** Tells whether a mark stands in the line before an index. */
  private boolean opened(char mark, int i) {
    for (int k = i - 1; k >= from; k--) {
      if (text.charAt(k) == mark) {
        return true;
      }
    }
    return false;
  }

  /** Burmese print ends a label with two section marks: {@code ။ ။}. */
  private boolean sectionAt(int i) {
    int next = skipBlanks(i, to);
    return next < to && text.charAt(next) == SECTION;
  }

  /** A bracket that closes a short label and was not opened in it: {@code 問）}. */
  boolean closingBracket(int start, int i) {
    char c = text.charAt(i);
    if (c != ')' && c != '）' || i - start > 16) {
      return false;
    }
    for (int k = start; k < i; k++) {
      if (text.charAt(k) == '(' || text.charAt(k) == '（') {
        return false;
      }
    }
    return true;
  }

  /** Tells whether an East Asian quotation, which ends its line, opens right behind a label. */
  boolean quoteAt(int i) {
    char c = text.charAt(i);
    return c == '「' && i - from <= QUOTED && text.charAt(to - 1) == '」' && to - i > 3;
  }

  static boolean dash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―';
  }

  /** The end of a run of delimiting marks, {@code :**} or {@code . -}, and the blanks after it. */
  int delimiterEnd(int at) {
    int i = at;
    int last = at;
    boolean complete = false;
    while (i < to) {
      char c = text.charAt(i);
      if (Chars.colon(c) || MARKS.has(c)) {
        complete |= !OPEN_ENDED.has(c);
        i++;
        last = i;
      } else if (Chars.blank(c) && i == last && !complete && joins(i + 1)) {
        i++;
      } else {
        break;
      }
    }
    return skipBlanks(last, to);
  }

  /** Tells whether a delimiter may go on behind a blank: {@code ] :}, {@code . -}. */
  private boolean joins(int i) {
    return i < to
        && (Chars.colon(text.charAt(i))
            || text.charAt(i) == '-'
            || text.charAt(i) == '–'
            || text.charAt(i) == SECTION);
  }

  static String squeeze(String text, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to && out.length() < 8; i++) {
      char c = text.charAt(i);
      if (!Chars.blank(c) && !Chars.invisible(c)) {
        out.append(Chars.colon(c) ? ':' : c == '–' || c == '—' ? '-' : narrow(c));
      }
    }
    return out.toString();
  }

  int skipBlanks(int i, int limit) {
    return skipBlanks(text, i, limit);
  }

  /** Skips blanks and what takes no place. */
  static int skipBlanks(String text, int i, int limit) {
    int k = i;
    while (k < limit && (Chars.blank(text.charAt(k)) || Chars.invisible(text.charAt(k)))) {
      k++;
    }
    return k;
  }

  int trim(int start, int end) {
    int k = end;
    while (k > start && (Chars.blank(text.charAt(k - 1)) || Chars.invisible(text.charAt(k - 1)))) {
      k--;
    }
    return k;
  }

  /** Brackets of full width count as those of half width: typists mix them. */
  static char narrow(char c) {
    int wide = c < 0x80 ? -1 : "（）［］｛｝＜＞‹›".indexOf(c);
    return wide < 0 ? c : "()[]{}<><>".charAt(wide);
  }

  /** Tells whether a parenthesis that is open at an index closes soon in the line. */
  boolean closes(int i) {
    int limit = Math.min(to, i + ASIDE);
    for (int k = i + 1; k < limit; k++) {
      if (text.charAt(k) == ')' || text.charAt(k) == '）') {
        return true;
      }
    }
    return false;
  }

  /** Tells whether single letters follow one another, as in a title that is spaced out. */
  boolean spacedOut(int start) {
    int i = start;
    int letters = 0;
    while (i < to && letters < 4) {
      boolean single = i + 1 >= to || Chars.blank(text.charAt(i + 1));
      if (!single || !Character.isLetter(text.charAt(i))) {
        return letters > 2;
      }
      letters++;
      i = skipBlanks(i + 1, to);
    }
    return letters > 2;
  }

  /** Tells whether one blank and then a delimiter follow: {@code Q - Text}, {@code Q : Text}. */
  boolean delimiterFollows(int i) {
    if (i + 2 >= to || Chars.blank(text.charAt(i + 1))) {
      return false;
    }
    char c = text.charAt(i + 1);
    boolean delimiter = Chars.colon(c) || c == '.' || dash(c);
    return delimiter && Chars.blank(text.charAt(i + 2));
  }

  /** Tells whether the word at an index has a small letter. */
  boolean smallWord(int from) {
    for (int i = from; i < to && !Chars.blank(text.charAt(i)); i++) {
      if (Chars.small(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
