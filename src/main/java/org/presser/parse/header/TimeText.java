package org.presser.parse.header;

import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** A line as the finder of times reads it: the words around its numbers. Immutable. */
final class TimeText {

  private static final int LONGEST_WORD = 12;
  private static final int LONGEST_MERIDIEM = 24;

  private final String s;
  private final HeaderWords words;

  TimeText(String s, HeaderWords words) {
    this.s = s;
    this.words = words;
  }

  /** Returns the number of characters. */
  int length() {
    return s.length();
  }

  /** Returns the character at an index; a blank behind the end. */
  char at(int i) {
    return i < s.length() ? s.charAt(i) : ' ';
  }

  /** Tells whether a number may start at an index, no part of a longer chain of numbers. */
  boolean opensNumber(int i) {
    return Numeral.opens(s, i) && !chained(i);
  }

  private boolean chained(int i) {
    return i > 1 && ".:/-".indexOf(at(i - 1)) >= 0 && Character.isLetterOrDigit(at(i - 2));
  }

  /** Returns the number at an index, or null. */
  Numeral numeral(int i) {
    return i < s.length() ? Numeral.at(s, i) : null;
  }

  /** Returns the next index that holds no blank. */
  int skipBlanks(int i) {
    int at = i;
    while (at < s.length() && Chars.blank(s.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns where the word that starts at an index ends. */
  int wordEnd(int i) {
    int end = i;
    while (end < s.length() && end - i < LONGEST_WORD && Character.isLetter(s.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Returns where a word ends that says noon by itself, one of the second half of the day that is a
   * word of times too; or the index if none stands there.
   */
  int noon(int i) {
    if (i > 0 && (Chars.word(s.charAt(i - 1)) || s.charAt(i - 1) == '-')) {
      return i;
    }
    int end = wordEnd(i);
    String word = Folding.fold(s.substring(i, end));
    boolean noon =
        words.words().has(WordClass.PM, word) && words.words().has(WordClass.TIME_WORDS, word);
    return noon ? end : i;
  }

  /** Returns 1 if a word of the second half of the day stands before an index, -1 for the first. */
  int half(int i) {
    int b = i;
    while (b > 0 && Chars.blank(s.charAt(b - 1))) {
      b--;
    }
    for (int a = b - 1; a >= 0 && b - a <= LONGEST_WORD; a--) {
      boolean opens = a == 0 || !Chars.word(s.charAt(a - 1)) || Folded.dense(s.charAt(a));
      String word = opens ? Folding.fold(s.substring(a, b)) : "";
      if (words.words().has(WordClass.PM, word)) {
        return 1;
      }
      if (words.words().has(WordClass.AM, word)) {
        return -1;
      }
    }
    return 0;
  }

  /** Tells whether a word that makes a number a time stands right before an index. */
  boolean led(int i) {
    int b = i;
    while (b > 0 && (Chars.blank(s.charAt(b - 1)) || s.charAt(b - 1) == '.')) {
      b--;
    }
    int a = b;
    while (a > 0 && Character.isLetter(s.charAt(a - 1)) && b - a < LONGEST_WORD) {
      a--;
    }
    return a < b && b < i && words.is(s.substring(a, b), WordClass.TIME_WORDS);
  }

  /**
   * Returns where a word for half of the day ends behind an index, negative for the first half; 0
   * if there is none. Periods and blanks inside it do not count: {@code P. M.}
   */
  int meridiem(int i) {
    int from = skipBlanks(i);
    StringBuilder letters = new StringBuilder();
    int found = 0;
    for (int e = from; e < s.length() && e - from < LONGEST_MERIDIEM; e++) {
      char c = s.charAt(e);
      if (Character.isLetter(c)) {
        letters.append(Character.toLowerCase(c));
      } else if (Chars.blank(c) && letters.length() > 1) {
        letters.append(' ');
      } else if (c != '.' && !Chars.blank(c)) {
        break;
      }
      String word = closes(e) ? Folding.fold(letters.toString().trim()) : "";
      if (words.words().has(WordClass.PM, word)) {
        found = e + 1;
      } else if (words.words().has(WordClass.AM, word)) {
        found = -e - 1;
      }
    }
    int period = found != 0 && at(Math.abs(found)) == '.' ? 1 : 0;
    return found < 0 ? found - period : found + period;
  }

  private boolean closes(int e) {
    return !Character.isLetter(at(e + 1)) || Folded.dense(s.charAt(e));
  }

  /** Returns where a word for hours ends behind an index, or 0. */
  int hourWord(int i) {
    int from = skipBlanks(i);
    int end = from;
    while (Character.isLetter(at(end)) || at(end) == '\'') {
      end++;
    }
    boolean capital = end > from && Character.isUpperCase(s.charAt(end - 1));
    boolean word = end > from && !capital && words.is(s.substring(from, end), WordClass.TIME_WORDS);
    return word ? end : 0;
  }

  /** Returns where a time zone ends behind an index, or 0. */
  int zone(int i) {
    int at = skipBlanks(i);
    boolean bracket = at(at) == '(';
    int from = bracket ? at + 1 : at;
    int end = wordEnd(from);
    if (end == from || bracket && at(end) != ')') {
      return 0;
    }
    boolean capitals = end - from > 1 && Character.isUpperCase(s.charAt(end - 1));
    boolean zone = (capitals || bracket) && words.is(s.substring(from, end), WordClass.TIME_WORDS);
    return !zone ? 0 : bracket ? end + 1 : end;
  }

  /** Returns where {@code Z} or a difference such as {@code +02:00} ends at an index, or 0. */
  int offset(int i) {
    if (at(i) == 'Z') {
      return i + 1;
    }
    boolean sign = at(i) == '+' || at(i) == '-';
    Numeral hours = sign ? numeral(i + 1) : null;
    if (hours == null || hours.digits() != 2 && hours.digits() != 4) {
      return 0;
    }
    Numeral minutes = at(hours.end()) == ':' ? numeral(hours.end() + 1) : null;
    return minutes != null && minutes.digits() == 2 ? minutes.end() : hours.end();
  }

  /** Returns the time zone between two indexes as printed, without brackets. */
  String zoneText(int from, int to) {
    String zone = s.substring(from, to).strip();
    return zone.startsWith("(") ? zone.substring(1, zone.length() - 1) : zone;
  }
}
