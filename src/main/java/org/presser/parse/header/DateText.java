package org.presser.parse.header;

import java.util.Arrays;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** A line as the finder of dates reads it: numbers, names of months, what stands between them. */
final class DateText {

  private static final int LONGEST_WORD = 4;
  private static final int LONGEST_ORDINAL = 3;
  private static final String MARKS = ",.،၊-/'’";
  private static final String ORDINALS = "ºª°";

  private final String s;
  private final HeaderWords words;
  private final Folded folded;

  /** Where each character stands in the folded text, or -1. */
  private final int[] foldedAt;

  DateText(String s, HeaderWords words) {
    this.s = s;
    this.words = words;
    this.folded = words.folded(s);
    this.foldedAt = new int[s.length() + 1];
    Arrays.fill(foldedAt, -1);
    for (int i = folded.text().length() - 1; i >= 0; i--) {
      foldedAt[folded.start(i)] = i;
    }
  }

  /** Returns the number of characters. */
  int length() {
    return s.length();
  }

  /** Returns the character at an index; a blank behind the end. */
  char at(int i) {
    return i < s.length() ? s.charAt(i) : ' ';
  }

  /** Tells whether a number may start at an index. */
  boolean opensNumber(int i) {
    return Numeral.opens(s, i);
  }

  /** Tells whether a word stands at an index. */
  boolean startsWith(int i, String word) {
    return s.regionMatches(true, i, word, 0, word.length());
  }

  /** Returns the number at an index, or null. */
  Numeral numeral(int i) {
    return i >= 0 && i < s.length() ? Numeral.at(s, i) : null;
  }

  /** Returns the number of the month whose name stands at an index; 0 if none does. */
  int month(int i) {
    int end = monthFolded(i);
    return end < 0 ? 0 : words.words().month(folded.text(), foldedAt[i] + lead(i), end);
  }

  /** Returns where the name of the month that stands at an index ends. */
  int monthEnd(int i) {
    return folded.end(monthFolded(i));
  }

  /** Returns where the name of the month ends, or that of the same month behind a slash. */
  int monthsEnd(int i) {
    int end = monthEnd(i);
    boolean two = at(end) == '/' && month(end + 1) == month(i);
    return two ? monthEnd(end + 1) : end;
  }

  private int monthFolded(int i) {
    if (i < 0 || i >= s.length() || foldedAt[i] < 0 || !folded.opens(foldedAt[i])) {
      return -1;
    }
    return words.monthEnd(folded, foldedAt[i] + lead(i));
  }

  /** In Hebrew a preposition is written as one with the month. */
  private int lead(int i) {
    char c = s.charAt(i);
    boolean prefixing = c >= '\u0590' && c <= '\u05ff';
    return prefixing && words.monthEnd(folded, foldedAt[i]) < 0 ? 1 : 0;
  }

  /** Returns the next index that holds no blank. */
  int skipBlanks(int i) {
    int at = i;
    while (at < s.length() && Chars.blank(s.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Skips one period. */
  int skipPeriod(int i) {
    return at(i) == '.' ? i + 1 : i;
  }

  /** Skips blanks and the marks between day, month and year. */
  int skipMarks(int i) {
    int at = i;
    while (at < s.length() && (Chars.blank(s.charAt(at)) || MARKS.indexOf(s.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Skips a word for year or month and the blanks around it; the index itself if there is none. */
  int skipUnit(int i, String unit) {
    int at = skipBlanks(i);
    return unit.indexOf(at(at)) >= 0 ? skipBlanks(at + 1) : i;
  }

  /** Skips a word for day and the blanks before it; the index itself if there is none. */
  int skipDay(int i) {
    int at = skipBlanks(i);
    return EastAsian.DAY.indexOf(at(at)) >= 0 ? at + 1 : i;
  }

  /** Skips what makes a number an ordinal: up to three letters or a mark right behind it. */
  int skipOrdinal(int i) {
    if (ORDINALS.indexOf(at(i)) >= 0) {
      return i + 1;
    }
    int at = i;
    while (Character.isLetter(at(at)) && at - i <= LONGEST_ORDINAL && month(at) == 0) {
      at++;
    }
    return at - i <= LONGEST_ORDINAL ? at : i;
  }

  /** Skips one short word such as {@code de}, {@code of}; -1 if there is none. */
  int skipWord(int i) {
    int at = i;
    while (Chars.word(at(at)) && !Chars.digit(at(at))) {
      at++;
    }
    boolean brief = at > i && at - i <= LONGEST_WORD;
    boolean known =
        brief
            && (!Character.isUpperCase(s.charAt(i))
                || words.is(s.substring(i, at), WordClass.CONNECTIVES, WordClass.BY));
    return known ? skipBlanks(at) : -1;
  }
}
