package org.presser.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words with a number each, which it finds for any part of a text without copying the part.
 *
 * <p>Immutable, and made of few arrays, so that a table which was written is read at once: no word
 * is an object, and none is hashed again. Words of the same number form a group and have indexes in
 * a row.
 */
final class WordTable {

  private static final int OUTLINES = 1 << 16;

  /** All words, one after the other. */
  private final char[] text;

  /** Where each word begins in the text; at last where the last one ends. */
  private final int[] starts;

  /** The group of each word. */
  private final int[] groups;

  /** The first word of each group; at last the number of words. */
  private final int[] firsts;

  /** The number of each group. */
  private final long[] numbers;

  /** The words' indexes plus 1 by their hashes, see {@link #slot}; 0 where a place is free. */
  private final int[] slots;

  /**
   * A bit for each outline that some word has, see {@link #outline}: most texts that are no word
   * are told by it, without a hash of all their characters and a search.
   */
  private final long[] outlines;

  private WordTable(
      char[] text, int[] starts, int[] firsts, long[] numbers, int[] slots, long[] outlines) {
    this.text = text;
    this.starts = starts;
    this.groups = groups(firsts);
    this.firsts = firsts;
    this.numbers = numbers;
    this.slots = slots;
    this.outlines = outlines;
  }

  /** Makes a table of words and their numbers, which are not 0; an empty word is left out. */
  static WordTable of(Map<String, ? extends Number> words) {
    // Sorted: the same words make the same table.
    SortedMap<Long, SortedSet<String>> byNumber = new TreeMap<>();
    words.forEach(
        (word, number) ->
            byNumber.computeIfAbsent(number.longValue(), k -> new TreeSet<>()).add(word));
    byNumber.values().forEach(group -> group.remove(""));
    byNumber.values().removeIf(Set::isEmpty);
    return of(byNumber);
  }

  private static WordTable of(SortedMap<Long, SortedSet<String>> byNumber) {
    int count = byNumber.values().stream().mapToInt(Set::size).sum();
    int[] starts = new int[count + 1];
    int[] firsts = new int[byNumber.size() + 1];
    int[] slots = slots(count);
    long[] outlines = new long[OUTLINES / Long.SIZE];
    StringBuilder text = new StringBuilder();
    int group = 0;
    int word = 0;
    for (SortedSet<String> members : byNumber.values()) {
      for (String s : members) {
        text.append(s);
        slots[free(slots, s.hashCode())] = word + 1;
        int outline = outline(s, 0, s.length());
        outlines[outline / Long.SIZE] |= 1L << outline;
        word++;
        starts[word] = text.length();
      }
      group++;
      firsts[group] = word;
    }
    long[] numbers = byNumber.keySet().stream().mapToLong(Long::longValue).toArray();
    char[] chars = text.toString().toCharArray();
    return new WordTable(chars, starts, firsts, numbers, slots, outlines);
  }

  private static int[] groups(int[] firsts) {
    int[] groups = new int[firsts[firsts.length - 1]];
    for (int group = 1; group < firsts.length; group++) {
      Arrays.fill(groups, firsts[group - 1], firsts[group], group - 1);
    }
    return groups;
  }

  /** Free places for some words: more than twice as many, so that a search ends soon. */
  private static int[] slots(int words) {
    return new int[Integer.highestOneBit(Math.max(1, words)) * 4];
  }

  /** Reads a table as {@link #write} wrote it. */
  static WordTable read(ArrayReader in) {
    return new WordTable(in.chars(), in.ints(), in.ints(), in.longs(), in.ints(), in.longs());
  }

  void write(ArrayWriter out) {
    out.write(text);
    out.write(starts);
    out.write(firsts);
    out.write(numbers);
    out.write(slots);
    out.write(outlines);
  }

  /** Returns a word's number; 0 if it has none. */
  long get(String word) {
    return get(word, 0, word.length());
  }

  /** Returns the number of the word between two indexes of a text; 0 if it has none. */
  long get(String s, int from, int to) {
    if (from == to) {
      return 0;
    }
    int outline = outline(s, from, to);
    return (outlines[outline / Long.SIZE] & 1L << outline) == 0 ? 0 : find(s, from, to);
  }

  private long find(String s, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + s.charAt(i);
    }
    int at = slot(hash, slots);
    while (slots[at] != 0) {
      int word = slots[at] - 1;
      if (is(word, s, from, to)) {
        return numbers[groups[word]];
      }
      at = at + 1 & slots.length - 1;
    }
    return 0;
  }

  private boolean is(int word, String s, int from, int to) {
    int start = starts[word];
    if (starts[word + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text[start + i - from] != s.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A number for a word's first and last character and its length. */
  private static int outline(String s, int from, int to) {
    int ends = s.charAt(from) * 31 + s.charAt(to - 1);
    return ends * 31 + to - from & OUTLINES - 1;
  }

  /** Where the search for a word begins. */
  private static int slot(int hash, int[] slots) {
    return (hash ^ hash >>> 16) & slots.length - 1;
  }

  private static int free(int[] slots, int hash) {
    int at = slot(hash, slots);
    while (slots[at] != 0) {
      at = at + 1 & slots.length - 1;
    }
    return at;
  }

  /** Returns how many groups there are, whose indexes are those below it. */
  int groups() {
    return numbers.length;
  }

  /** Returns the number of a group's words. */
  long number(int group) {
    return numbers[group];
  }

  /** Returns the index of a group's first word; its last is the one before the next group's. */
  int first(int group) {
    return firsts[group];
  }

  /** Returns a group's words. */
  List<String> words(int group) {
    List<String> words = new ArrayList<>();
    for (int word = firsts[group]; word < firsts[group + 1]; word++) {
      words.add(word(word));
    }
    return words;
  }

  /** Returns a word by its index. */
  String word(int word) {
    return new String(text, starts[word], length(word));
  }

  /** Returns the length of a word by its index. */
  int length(int word) {
    return starts[word + 1] - starts[word];
  }

  /** Returns a character of a word by its index. */
  char charAt(int word, int at) {
    return text[starts[word] + at];
  }
}
