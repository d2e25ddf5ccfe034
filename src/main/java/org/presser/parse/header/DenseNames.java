package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds names of persons in Chinese, Japanese and Korean text: beside a title of office. */
final class DenseNames {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private static final WordClass[] STOPS = {
    WordClass.FUNCTION_WORDS,
    WordClass.NARRATION,
    WordClass.HONORIFICS,
    WordClass.OFFICES,
    WordClass.KEY_BRIEFERS,
    WordClass.BRIEFING,
    WordClass.MODERATING,
    WordClass.BY,
    WordClass.AM,
    WordClass.PM
  };

  private final String s;
  private final BodyLabels labels;
  private final HeaderWords words;
  private final Folded folded;

  private DenseNames(String s, BodyLabels labels, HeaderWords words) {
    this.s = s;
    this.labels = labels;
    this.words = words;
    this.folded = Folded.of(s);
  }

  /** Tells whether a text is written in one of these scripts. */
  static boolean applies(String s) {
    int dense = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      dense += Chars.cjk(c) && Character.isLetter(c) || hangul(c) ? 1 : 0;
    }
    return dense >= 2 && dense * 3 >= s.length();
  }

  private static boolean hangul(char c) {
    return c >= '\uac00' && c <= '\ud7a3';
  }

  /** Returns the names beside titles of office in a text. */
  static List<String> find(String s, BodyLabels labels, HeaderWords words) {
    return new DenseNames(s, labels, words).find(false);
  }

  /** Returns the names as {@link #find} does, and a minister's last name in Japanese. */
  static List<String> inTitle(String s, BodyLabels labels, HeaderWords words) {
    return new DenseNames(s, labels, words).find("ja".equals(words.language()));
  }

  private List<String> find(boolean ministers) {
    List<String> found = new ArrayList<>();
    List<Hit> offices = new ArrayList<>(words.hits(s, WordClass.OFFICES));
    offices.removeIf(h -> hangul(s.charAt(h.start())));
    offices.addAll(koreanOffices());
    for (Hit office : offices) {
      boolean korean = hangul(s.charAt(office.start()));
      String name = korean ? korean(office) : behind(office);
      if (name == null && !korean) {
        name = before(office);
        boolean first = name == null && ministers && found.isEmpty();
        name = first ? new Surnames(s, labels, words).before(office) : name;
      }
      if (name != null && !found.contains(name)) {
        found.add(name);
      }
    }
    return found;
  }

  /** Two to four characters behind an office, up to a word that can follow a name. */
  private String behind(Hit office) {
    int from = office.end();
    boolean blank = from < s.length() && Chars.blank(s.charAt(from));
    from += blank ? 1 : 0;
    if (from >= s.length() || !starts(from)) {
      return null;
    }
    for (int n = 1; n <= LONGEST; n++) {
      if (ends(from + n) && !(n < LONGEST && goesOn(from + n))) {
        boolean whole = n >= SHORTEST && plausible(from, from + n) && !continued(from + n);
        return whole ? s.substring(from, from + n) : null;
      }
    }
    return null;
  }

  /**
   * Tells whether a word of one character at an index belongs to a name all the same: because a
   * phrase ends right behind it, or a title of office or what is told of the event follows.
   */
  private boolean goesOn(int i) {
    boolean lone =
        i < s.length()
            && Character.isIdeographic(s.charAt(i))
            && words.is(s.substring(i, i + 1), STOPS)
            && !at(i, WordClass.NARRATION);
    int next = i + 1;
    boolean ends = next >= s.length() || "，。、；;,）) \u3000".indexOf(s.charAt(next)) >= 0;
    return lone
        && (ends || at(next, WordClass.OFFICES, WordClass.HONORIFICS, WordClass.NARRATION));
  }

  /** Tells whether the name of an institution goes on at an index. */
  private boolean continued(int i) {
    return at(i, WordClass.INSTITUTIONS, WordClass.PLACES);
  }

  private boolean starts(int i) {
    return Character.isIdeographic(s.charAt(i)) && !stop(i);
  }

  private boolean ends(int i) {
    return i >= s.length() || !Character.isIdeographic(s.charAt(i)) || stop(i);
  }

  /** Tells whether a word that cannot be part of a name starts at an index. */
  private boolean stop(int i) {
    return at(i, STOPS);
  }

  private boolean at(int i, WordClass... classes) {
    int f = 0;
    while (f < folded.text().length() && folded.start(f) < i) {
      f++;
    }
    for (WordClass c : classes) {
      if (f < folded.text().length() && words.longest(folded, f, c, false) > f) {
        return true;
      }
    }
    return false;
  }

  private boolean plausible(int from, int to) {
    boolean same = true;
    for (int i = from + 1; i < to; i++) {
      same &= s.charAt(i) == s.charAt(from);
    }
    return !same
        && !words.is(
            s.substring(from, to),
            WordClass.INSTITUTIONS,
            WordClass.PLACES,
            WordClass.BRIEFING,
            WordClass.STATEMENT,
            WordClass.HEADINGS);
  }

  /** Two or three characters before an office, if the body labels somebody so. */
  private String before(Hit office) {
    int from = office.start();
    while (from > 0 && Character.isIdeographic(s.charAt(from - 1))) {
      from--;
    }
    int length = office.start() - from;
    String name = s.substring(from, office.start());
    return length >= SHORTEST
            && length < LONGEST
            && labels.begins(name)
            && plausible(from, office.start())
        ? name
        : null;
  }

  /** Korean words that end with an office, with at most one syllable of a particle behind it. */
  private List<Hit> koreanOffices() {
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
  private String korean(Hit office) {
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

  /**
   * Returns the names of a list's item: behind its last office, or the item itself if it is short.
   */
  static List<String> item(String s, BodyLabels labels, HeaderWords words) {
    List<String> found = find(s, labels, words);
    if (!found.isEmpty()) {
      return found.subList(found.size() - 1, found.size());
    }
    String named = beforeLast(s.strip(), words);
    String t = named == null ? lastWord(s.strip()) : named;
    DenseNames n = new DenseNames(t, labels, words);
    boolean short4 = named != null || t.length() >= SHORTEST && t.length() <= LONGEST;
    boolean ideographs =
        t.codePoints().allMatch(Character::isIdeographic)
            || t.chars().allMatch(c -> hangul((char) c));
    return short4 && ideographs && n.plausible(0, t.length()) && !words.is(t, WordClass.OFFICES)
        ? List.of(t)
        : List.of();
  }

  /** A name of one to three characters with a title of office right behind it, or null. */
  private static String beforeLast(String s, HeaderWords words) {
    List<Hit> offices = words.hits(s, WordClass.OFFICES);
    if (offices.size() != 1 || offices.get(0).end() < s.length() || hangul(s.charAt(0))) {
      return null;
    }
    String name = s.substring(0, offices.get(0).start());
    boolean known =
        words.holds(name, WordClass.INSTITUTIONS, WordClass.OFFICES, WordClass.PLACES)
            || words.is(name, WordClass.FUNCTION_WORDS, WordClass.CONNECTIVES, WordClass.BY);
    return name.isEmpty() || name.length() >= LONGEST || known ? null : name;
  }

  private static String lastWord(String t) {
    int i = t.length();
    while (i > 0 && !Chars.blank(t.charAt(i - 1))) {
      i--;
    }
    return t.substring(i);
  }
}
