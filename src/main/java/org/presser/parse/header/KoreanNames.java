package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds names of persons in Korean text: the word on either side of a title of office. */
final class KoreanNames {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private final String s;
  private final HeaderWords words;

  KoreanNames(String s, HeaderWords words) {
    this.s = s;
    this.words = words;
  }

  /** Korean words that end with an office, with at most one syllable of a particle behind it. */
  List<Hit> offices() {
    List<Hit> found = new ArrayList<>();
    int i = 0;
    while (i < s.length()) {
      int end = i;
      while (end < s.length() && hangul(s.charAt(end))) {
        end++;
      }
      if (end - i >= SHORTEST
          && (endsWith(i, end, WordClass.OFFICES) || endsWith(i, end - 1, WordClass.OFFICES))) {
        found.add(new Hit(i, end, WordClass.OFFICES, s.substring(i, end)));
      }
      i = end + 1;
    }
    return found;
  }

  private boolean endsWith(int from, int to, WordClass kind) {
    for (int i = from; i <= to - SHORTEST; i++) {
      if (words.is(s.substring(i, to), kind)) {
        return true;
      }
    }
    return false;
  }

  /** In Korean the name is a word of two to four syllables on either side of the office. */
  String beside(Hit office) {
    String after = word(office.end(), 1);
    if (person(after)) {
      return after;
    }
    String before = word(office.start(), -1);
    if (person(before)) {
      return before;
    }
    int at = before == null ? -1 : s.lastIndexOf(before, office.start());
    String second = at <= 0 ? null : word(at, -1);
    boolean body = before != null && endsInstitution(before);
    return body && person(second) ? second : null;
  }

  private boolean endsInstitution(String w) {
    for (int i = 0; i < w.length(); i++) {
      if (words.is(w.substring(i), WordClass.INSTITUTIONS, WordClass.OFFICES)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the word behind or before an index across one blank, or null. */
  private String word(int i, int step) {
    int at = step > 0 ? i : i - 1;
    if (at < 0 || at >= s.length() || !Chars.blank(s.charAt(at))) {
      return null;
    }
    int a = at + step;
    int b = a;
    while (b >= 0 && b < s.length() && hangul(s.charAt(b))) {
      b += step;
    }
    String word = step > 0 ? s.substring(a, b) : s.substring(b + 1, a + 1);
    return word.isEmpty() ? null : word;
  }

  private boolean person(String w) {
    if (w == null || w.length() < SHORTEST || w.length() > LONGEST) {
      return false;
    }
    boolean known =
        words.is(
            w,
            WordClass.OFFICES,
            WordClass.INSTITUTIONS,
            WordClass.BRIEFING,
            WordClass.PLACES,
            WordClass.FUNCTION_WORDS,
            WordClass.HEADINGS);
    boolean holds = words.holds(w, WordClass.BRIEFING);
    char last = w.charAt(w.length() - 1);
    return !known
        && !holds
        && !words.words().has(WordClass.INSTITUTIONS, Folding.fold(String.valueOf(last)))
        && w.length() == 3;
  }

  static boolean hangul(char c) {
    return c >= '\uac00' && c <= '\ud7a3';
  }
}
