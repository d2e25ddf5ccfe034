package org.presser.parse.scheme;

import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;

/**
 * Collects the classes of all words that a label holds: whole words, phrases, parts. It reads them
 * where they stand and copies none.
 */
final class LabelClasses {

  /** A phrase of a lexicon has so many words at most. */
  private static final int PHRASE = 4;

  /** A word inside a label without spaces has so many characters at most. */
  private static final int PART = 8;

  /** The first part of a compound has so many letters at least, and an office that ends it. */
  private static final int SHORTEST = 3;

  private static final int OFFICE_LENGTH = 6;
  private static final long OFFICE = Words.bits(WordClass.OFFICES);

  private final String label;
  private final Words words;

  /** The only class that is looked for; null for all. */
  private final WordClass kind;

  private LabelClasses(String label, Words words, WordClass kind) {
    this.label = label;
    this.words = words;
    this.kind = kind;
  }

  /** Returns the classes of the words in a folded label, as bits. */
  static long of(String folded, Words words) {
    return new LabelClasses(LabelForm.spaced(folded), words, null).all();
  }

  /** Tells whether a word in a folded label belongs to a class. */
  static boolean hold(String folded, Words words, WordClass kind) {
    return Words.holds(new LabelClasses(LabelForm.spaced(folded), words, kind).all(), kind);
  }

  private long all() {
    long classes = 0;
    for (int from = 0; from < label.length(); ) {
      int to = end(from);
      classes |= word(label.charAt(from) == '\'' ? from + 1 : from, to);
      classes |= to < label.length() ? phrases(from, to) : 0;
      from = to + 1;
    }
    return classes;
  }

  /** The end of the word at an index. */
  private int end(int from) {
    int space = label.indexOf(' ', from);
    return space < 0 ? label.length() : space;
  }

  private long classes(int from, int to) {
    boolean may = kind == null || from < to && words.mayBe(kind, label.charAt(from), to - from);
    return may ? words.classes(label, from, to) : 0;
  }

  private long word(int from, int to) {
    if (from == to) {
      return 0;
    }
    long classes = classes(from, to);
    int mark = label.indexOf('-', from);
    if (mark > from && mark < to) {
      classes |= classes(mark + 1, to) | classes(from, mark);
    }
    classes |= kind == null || kind == WordClass.OFFICES ? compound(from, to) : 0;
    char last = label.charAt(to - 1);
    return Chars.cjk(last) || hangul(last) ? classes | parts(from, to) : classes;
  }

  /** An office that ends a compound: {@code transportminister}. */
  private long compound(int from, int to) {
    for (int i = from + SHORTEST; i <= to - OFFICE_LENGTH; i++) {
      boolean may = words.mayBe(WordClass.OFFICES, label.charAt(i), to - i);
      if (may && words.has(WordClass.OFFICES, label, i, to)) {
        return OFFICE;
      }
    }
    return 0;
  }

  private long phrases(int from, int first) {
    long classes = 0;
    int to = first;
    for (int n = 1; n < PHRASE && to < label.length(); n++) {
      to = end(to + 1);
      classes |= classes(from, to);
    }
    return classes;
  }

  /** The classes of all parts of a word of two characters or more, and of its last character. */
  private long parts(int from, int to) {
    long classes = 0;
    for (int i = from; i < to; i++) {
      int last = Math.min(to, i + longest(i));
      for (int j = i + 1; j <= last; j++) {
        classes |= j - i >= 2 || j == to ? classes(i, j) : 0;
      }
    }
    return classes;
  }

  /** How long a part that begins at an index is at most. */
  private int longest(int from) {
    if (kind == null) {
      return PART;
    }
    int[] lengths = words.lengths(kind, label.charAt(from));
    return lengths.length == 0 ? 0 : Math.min(PART, lengths[0]);
  }

  private static boolean hangul(char c) {
    return c >= 0xac00 && c <= 0xd7a3;
  }
}
