package org.presser.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words that hold for one document: those of its language first, then what is common to all,
 * then English, which is used beside every language.
 *
 * <p>Immutable.
 */
public final class Words {

  /** The words with their numbers, see {@link WordNumber}. */
  private final WordTable words;

  private final WordTable months;
  private final Map<String, Integer> eras;

  /** The lengths of the longest words of each class. */
  private final int[] longest;

  private final Beginnings beginnings;

  /** The words of each class; few classes are asked for, and so each is made when it is. */
  private final AtomicReferenceArray<Set<String>> members =
      new AtomicReferenceArray<>(WordClass.values().length);

  /** The lengths of those words, made when they are first asked for. */
  private final AtomicReferenceArray<WordLengths> lengths =
      new AtomicReferenceArray<>(WordClass.values().length);

  /** The words that have endings; made when they are first needed. */
  private volatile Inflections inflections;

  Words(WordTable words, WordTable months, WordTable eras) {
    this.words = words;
    this.months = months;
    this.eras = numbers(eras);
    this.longest = longest(words);
    this.beginnings = new Beginnings(words);
  }

  private static int[] longest(WordTable words) {
    int[] longest = new int[WordClass.values().length];
    for (int group = 0; group < words.groups(); group++) {
      int most = 0;
      for (int i = words.first(group); i < words.first(group + 1); i++) {
        most = Math.max(most, words.length(i));
      }
      long rest = WordNumber.classes(words.number(group));
      while (rest != 0) {
        int c = Long.numberOfTrailingZeros(rest);
        longest[c] = Math.max(longest[c], most);
        rest &= rest - 1;
      }
    }
    return longest;
  }

  /** Reads words as {@link #write} wrote them. */
  static Words read(ArrayReader in) {
    return new Words(WordTable.read(in), WordTable.read(in), WordTable.read(in));
  }

  void write(ArrayWriter out) {
    words.write(out);
    months.write(out);
    WordTable.of(eras).write(out);
  }

  /** Returns several classes as bits. */
  public static long bits(WordClass... classes) {
    long bits = 0;
    for (WordClass c : classes) {
      bits |= WordNumber.bit(c);
    }
    return bits;
  }

  /** Returns the classes of a folded word as bits. */
  public long classes(String folded) {
    return WordNumber.classes(words.get(folded));
  }

  /** Returns the classes of the word between two indexes of a folded text as bits. */
  public long classes(String folded, int from, int to) {
    return WordNumber.classes(words.get(folded, from, to));
  }

  /**
   * Returns the classes of the words, as bits, that the one between two indexes of a folded text
   * may be with another ending, as words of Cyrillic and Greek script have.
   */
  public long inflected(String folded, int from, int to) {
    if (!Inflections.inflects(folded, from, to)) {
      return 0;
    }
    if (inflections == null) {
      inflections = new Inflections(words);
    }
    return inflections.get(folded, from, to);
  }

  /** Tells whether bits hold a class. */
  public static boolean holds(long bits, WordClass c) {
    return (bits & WordNumber.bit(c)) != 0;
  }

  /** Tells whether a folded word belongs to a class. */
  public boolean has(WordClass c, String folded) {
    return holds(classes(folded), c);
  }

  /** Tells whether the word between two indexes of a folded text belongs to a class. */
  public boolean has(WordClass c, String folded, int from, int to) {
    return holds(classes(folded, from, to), c);
  }

  /** Returns all words of a class, folded. */
  public Set<String> all(WordClass c) {
    Set<String> all = members.get(c.ordinal());
    if (all == null) {
      all = new HashSet<>();
      for (int group = 0; group < words.groups(); group++) {
        if (holds(words.number(group), c)) {
          all.addAll(words.words(group));
        }
      }
      all = Collections.unmodifiableSet(all);
      members.set(c.ordinal(), all);
    }
    return all;
  }

  /**
   * Returns the lengths of the words of a class that begin with a character, the longest first; not
   * to be changed.
   */
  public int[] lengths(WordClass c, char first) {
    WordLengths known = lengths.get(c.ordinal());
    if (known == null) {
      known = new WordLengths(words, WordNumber.bit(c));
      lengths.set(c.ordinal(), known);
    }
    return known.of(first);
  }

  /**
   * Tells whether a class has a word that begins with a character and has so many: cheaper than a
   * look-up, and mostly false.
   */
  public boolean mayBe(WordClass c, char first, int length) {
    for (int known : lengths(c, first)) {
      if (known <= length) {
        return known == length;
      }
    }
    return false;
  }

  /**
   * Tells whether a text may begin with a word of a class once it is folded: never false of one
   * that does, and mostly false of one that does not.
   *
   * @param first the first character of the text that is not folded yet
   */
  public boolean mayBegin(WordClass c, char first) {
    if (first < 0x80) {
      return first == '.' || lengths(c, Character.toLowerCase(first)).length > 0;
    }
    boolean ideograph = first >= '\u3400' && first <= '\u9fff';
    return !ideograph || lengths(c, first).length > 0;
  }

  /**
   * Tells what {@link #mayBegin(WordClass, char)} does of the words of two characters or more, by
   * the first two characters that stand at an index of a text that is not folded yet.
   */
  public boolean mayBegin(WordClass c, String text, int from) {
    char first = text.charAt(from);
    char second = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
    return plain(first) && plain(second)
        ? holds(beginnings.numbers(lower(first), lower(second)), c)
        : mayBegin(c, first);
  }

  private static boolean plain(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
  }

  /** An ASCII letter in lower case. */
  private static char lower(char c) {
    return (char) (c | 0x20);
  }

  /** Returns the length that no word exceeds which begins at an index of a folded text. */
  public int longest(String folded, int from) {
    return beginnings.longest(folded, from);
  }

  /** Returns the length of the longest word of a class. */
  public int longest(WordClass c) {
    return longest[c.ordinal()];
  }

  /** Returns the length of the longest label that tells by itself what it does. */
  public int longestLabel() {
    int most = 0;
    for (WordClass c : WordNumber.LABELS) {
      most = Math.max(most, longest(c));
    }
    return most;
  }

  /** Returns what a folded label does by itself, the document's own language deciding first. */
  public Optional<WordClass> labelClass(String folded) {
    return Optional.ofNullable(WordNumber.label(words.get(folded)));
  }

  /** Returns the number of a month by its folded name, from 1. */
  public Optional<Integer> month(String folded) {
    int month = month(folded, 0, folded.length());
    return month == 0 ? Optional.empty() : Optional.of(month);
  }

  /**
   * Returns the number of the month whose name stands between two indexes of a folded text, from 1;
   * 0 if none does.
   */
  public int month(String folded, int from, int to) {
    return (int) months.get(folded, from, to);
  }

  /** Returns names of eras to the number to add to an era's year. */
  public Map<String, Integer> eras() {
    return eras;
  }

  private static Map<String, Integer> numbers(WordTable table) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int group = 0; group < table.groups(); group++) {
      for (String name : table.words(group)) {
        numbers.put(name, (int) table.number(group));
      }
    }
    return Collections.unmodifiableMap(numbers);
  }
}
