package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
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
  private final KoreanNames korean;

  private DenseNames(String s, BodyLabels labels, HeaderWords words) {
    this.s = s;
    this.labels = labels;
    this.words = words;
    this.folded = words.folded(s);
    this.korean = new KoreanNames(s, words);
  }

  /** Tells whether a text is written in one of these scripts. */
  static boolean applies(String s) {
    int dense = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      dense += Chars.cjk(c) && Character.isLetter(c) || KoreanNames.hangul(c) ? 1 : 0;
    }
    return dense >= 2 && dense * 3 >= s.length();
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
    offices.removeIf(h -> KoreanNames.hangul(s.charAt(h.start())));
    offices.addAll(korean.offices());
    for (Hit office : offices) {
      boolean hangul = KoreanNames.hangul(s.charAt(office.start()));
      String name = hangul ? this.korean.beside(office) : behind(office);
      if (name == null && !hangul) {
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
        int given = blank && n < LONGEST ? givenEnd(from + n) : -1;
        if (given > 0) {
          return s.substring(from, from + n) + s.substring(from + n + 1, given);
        }
        boolean whole = n >= SHORTEST && plausible(from, from + n) && !continued(from + n);
        return whole ? s.substring(from, from + n) : null;
      }
    }
    return null;
  }

  /**
   * Returns where a given name ends that stands apart behind the last name, as in Japanese lists of
   * names; -1 if there is none.
   */
  private int givenEnd(int blank) {
    boolean apart = blank < s.length() && Chars.blank(s.charAt(blank));
    int i = blank + 1;
    while (apart && i < s.length() && Character.isIdeographic(s.charAt(i)) && !stop(i)) {
      i++;
    }
    boolean closed = i >= s.length() || !Character.isLetterOrDigit(s.charAt(i));
    boolean brief = i > blank + 1 && i - blank < LONGEST;
    return apart && "ja".equals(words.language()) && brief && closed ? i : -1;
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
    return lone && (ends || at(next, WordClass.OFFICES, WordClass.HONORIFICS, WordClass.NARRATION));
  }

  /** Tells whether the name of an institution goes on at an index. */
  private boolean continued(int i) {
    return at(i, WordClass.INSTITUTIONS, WordClass.PLACES)
        && !at(i, WordClass.NARRATION, WordClass.BRIEFING);
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
    return words.wholes(s).stands(f, classes);
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

  /** Tells whether characters stand in the body before their office alone: the office is theirs. */
  private boolean ofOffice(String name, String office) {
    return !"ja".equals(words.language())
        && labels.has(name + office)
        && labels.occurs(name) == labels.occurs(name + office);
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
            && !ofOffice(name, office.word())
            && plausible(from, office.start())
        ? name
        : null;
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
            || t.chars().allMatch(c -> KoreanNames.hangul((char) c));
    return short4 && ideographs && n.plausible(0, t.length()) && !words.is(t, WordClass.OFFICES)
        ? List.of(t)
        : List.of();
  }

  /** A name of one to three characters with titles of office right behind it, or null. */
  private static String beforeLast(String s, HeaderWords words) {
    List<Hit> offices = words.hits(s, WordClass.OFFICES);
    if (offices.isEmpty()
        || offices.get(offices.size() - 1).end() < s.length()
        || offices.size() > 1 && offices.get(0).start() == 1
        || KoreanNames.hangul(s.charAt(0))) {
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
