package org.presser.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

  /** The classes that tell by themselves what a label does; a word is looked up in their order. */
  private static final List<WordClass> LABELS =
      List.of(
          WordClass.ASKING,
          WordClass.ANSWERING,
          WordClass.MODERATING,
          WordClass.INTERPRETING,
          WordClass.ANONYMOUS);

  /** All classes of a word at once, as bits: one look-up answers every question about it. */
  private final WordTable classes;

  private final Map<String, WordClass> labels;
  private final int[] longest;
  private final WordTable months;
  private final Map<String, Integer> eras;

  /** The words of each class; few classes are asked for, and so each is made when it is. */
  private final AtomicReferenceArray<Set<String>> members =
      new AtomicReferenceArray<>(WordClass.values().length);

  /** The lengths of those words, made when they are first asked for. */
  private final AtomicReferenceArray<WordLengths> lengths =
      new AtomicReferenceArray<>(WordClass.values().length);

  /** How the words begin; made when it is first needed. */
  private volatile Beginnings beginnings;

  /** The words that have endings; made when they are first needed. */
  private volatile Inflections inflections;

  /** The words again, those of the same classes together; made when they are first needed. */
  private volatile Map<Long, List<String>> groups;

  /** Takes what was merged before, see {@link CompiledLexicons}. */
  Words(
      WordTable classes,
      Map<Long, List<String>> groups,
      Map<String, WordClass> labels,
      int[] longest,
      WordTable months,
      Map<String, Integer> eras) {
    this.classes = classes;
    this.groups = groups;
    this.labels = labels;
    this.longest = longest;
    this.months = months;
    this.eras = eras;
  }

  Words(List<Lexicon> lexicons) {
    this(
        new WordTable(0),
        null,
        new HashMap<>(),
        new int[WordClass.values().length],
        new WordTable(0),
        new HashMap<>());
    for (WordClass c : WordClass.values()) {
      for (Lexicon l : lexicons) {
        for (String word : l.words(c)) {
          classes.put(word, classes.get(word) | bit(c));
          longest[c.ordinal()] = Math.max(longest[c.ordinal()], word.length());
        }
      }
    }
    List<Lexicon> leastFirst = new ArrayList<>(lexicons);
    Collections.reverse(leastFirst);
    for (Lexicon l : leastFirst) {
      l.months().forEach(months::put);
      eras.putAll(l.eras());
      for (int i = LABELS.size() - 1; i >= 0; i--) {
        for (String word : l.words(LABELS.get(i))) {
          labels.put(word, LABELS.get(i));
        }
      }
    }
  }

  private static long bit(WordClass c) {
    return 1L << c.ordinal();
  }

  /** Returns several classes as bits. */
  public static long bits(Collection<WordClass> classes) {
    long bits = 0;
    for (WordClass c : classes) {
      bits |= bit(c);
    }
    return bits;
  }

  /** Returns several classes as bits. */
  public static long bits(WordClass... classes) {
    long bits = 0;
    for (WordClass c : classes) {
      bits |= bit(c);
    }
    return bits;
  }

  /** Returns the classes of a folded word as bits. */
  public long classes(String folded) {
    return classes.get(folded);
  }

  /** Returns the classes of the word between two indexes of a folded text as bits. */
  public long classes(String folded, int from, int to) {
    return classes.get(folded, from, to);
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
      inflections = new Inflections(classes);
    }
    return inflections.get(folded, from, to);
  }

  /** Tells whether bits hold a class. */
  public static boolean holds(long bits, WordClass c) {
    return (bits & bit(c)) != 0;
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
      for (Map.Entry<Long, List<String>> group : groups().entrySet()) {
        if (holds(group.getKey(), c)) {
          all.addAll(group.getValue());
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
      known = new WordLengths(all(c));
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
        ? holds(beginnings().numbers(lower(first), lower(second)), c)
        : mayBegin(c, first);
  }

  private static boolean plain(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
  }

  /** An ASCII letter in lower case. */
  private static char lower(char c) {
    return (char) (c | 0x20);
  }

  private Beginnings beginnings() {
    if (beginnings == null) {
      beginnings = new Beginnings(classes);
    }
    return beginnings;
  }

  private Map<Long, List<String>> groups() {
    if (groups == null) {
      Map<Long, List<String>> made = new HashMap<>();
      for (String word : classes.words()) {
        made.computeIfAbsent(classes.get(word), k -> new ArrayList<>()).add(word);
      }
      groups = made;
    }
    return groups;
  }

  /** Returns the words of all classes, folded. */
  Set<String> known() {
    return new HashSet<>(classes.words());
  }

  /** Returns the length that no word exceeds which begins at an index of a folded text. */
  public int longest(String folded, int from) {
    return beginnings().longest(folded, from);
  }

  /** Returns the length of the longest word of a class. */
  public int longest(WordClass c) {
    return longest[c.ordinal()];
  }

  /** Returns the length of the longest label that tells by itself what it does. */
  public int longestLabel() {
    int most = 0;
    for (WordClass c : LABELS) {
      most = Math.max(most, longest(c));
    }
    return most;
  }

  /** Returns what a folded label does by itself, the document's own language deciding first. */
  public Optional<WordClass> labelClass(String folded) {
    return Optional.ofNullable(labels.get(folded));
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

  /** Returns names of months to numbers. */
  Map<String, Integer> months() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : months.words()) {
      numbers.put(name, (int) months.get(name));
    }
    return numbers;
  }

  /** Returns names of eras to the number to add to an era's year. */
  public Map<String, Integer> eras() {
    return eras;
  }
}
