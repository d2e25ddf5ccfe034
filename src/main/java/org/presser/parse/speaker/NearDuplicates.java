package org.presser.parse.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;

/**
 * Finds labels that differ from a more frequent one in one or two letters. In scripts without
 * spaces every character is a word, and nothing is reported; neither are differences between two
 * words that a lexicon knows, such as {@code MR} and {@code MS}.
 *
 * <p>Two texts that differ in at most two letters share one of three pieces; only labels that share
 * a piece are compared, and of those only a few, so that the work is linear.
 */
final class NearDuplicates {

  private static final int PIECES = 3;
  private static final int SHORTEST = 4;

  /** From this length on two letters may differ, and the other label need not be frequent. */
  private static final int LONG = 8;

  /** From this length on two letters of a word may differ. */
  private static final int WORD = 6;

  /** A label is compared with at most so many others. */
  private static final int COMPARED = 12;

  /** Among more labels than this, only those that stand twice are compared with. */
  private static final int MANY = 5000;

  private static final int FREQUENT = 3;

  private final List<String> labels;
  private final List<Integer> turns;
  private final Groups groups;
  private final Words words;
  private final Map<String, List<Integer>> pieces = new HashMap<>();
  private final Set<Integer> lengths = new HashSet<>();

  private NearDuplicates(List<String> labels, List<Integer> turns, Groups groups, Words words) {
    this.labels = labels;
    this.turns = turns;
    this.groups = groups;
    this.words = words;
  }

  /**
   * Finds them.
   *
   * @param labels the labels in order of first use
   * @param turns the number of turns of each
   * @param groups which labels are one speaker; those are not reported
   */
  static List<Resemblance> find(
      List<String> labels, List<Integer> turns, Groups groups, Words words) {
    NearDuplicates n = new NearDuplicates(labels, turns, groups, words);
    List<String> keys = labels.stream().map(n::comparable).toList();
    int least = labels.size() > MANY ? 2 : 1;
    for (int i = 0; i < keys.size(); i++) {
      if (turns.get(i) >= least) {
        n.index(keys.get(i), i);
      }
    }
    if (n.pieces.isEmpty()) {
      return List.of();
    }
    List<Resemblance> found = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      int like = n.like(keys, i);
      if (like >= 0) {
        boolean sure = turns.get(like) >= FREQUENT;
        found.add(new Resemblance(labels.get(i), labels.get(like), false, sure));
      }
    }
    return found;
  }

  /** A label as it is compared; empty where it is not. */
  private String comparable(String label) {
    String key = Folding.fold(label);
    boolean unspaced = key.chars().anyMatch(Chars::unspaced);
    return unspaced || key.length() < SHORTEST ? "" : key;
  }

  private void index(String key, int label) {
    lengths.add(key.length());
    for (int p = 0; p < PIECES && !key.isEmpty(); p++) {
      int from = key.length() * p / PIECES;
      int to = key.length() * (p + 1) / PIECES;
      String piece = key.length() + "/" + p + "/" + key.substring(from, to);
      List<Integer> list = pieces.computeIfAbsent(piece, k -> new ArrayList<>());
      if (list.size() < COMPARED) {
        list.add(label);
      }
    }
  }

  /** The most frequent label that another resembles; -1 if there is none. */
  private int like(List<String> keys, int label) {
    String key = keys.get(label);
    int best = -1;
    for (int other : key.isEmpty() ? Set.<Integer>of() : sharing(key)) {
      if (other != label
          && leads(other, label)
          && (best < 0 || turns.get(other) > turns.get(best))
          && !groups.same(other, label)
          && resembles(key, keys.get(other))) {
        best = other;
      }
    }
    return best;
  }

  /** Tells which of two labels is the one that the other may be a slip of. */
  private boolean leads(int other, int label) {
    int a = turns.get(other);
    int b = turns.get(label);
    boolean more = a > b || a == b && other < label;
    return more && (a > 1 && a > b || labels.get(label).length() >= LONG);
  }

  private Set<Integer> sharing(String key) {
    Set<Integer> found = new HashSet<>();
    for (int length = key.length() - 2; length <= key.length() + 2; length++) {
      for (int p = 0; p < PIECES && lengths.contains(length); p++) {
        int from = length * p / PIECES;
        int size = length * (p + 1) / PIECES - from;
        for (int at = Math.max(0, from - 2); at <= from + 2 && at + size <= key.length(); at++) {
          found.addAll(
              pieces.getOrDefault(
                  length + "/" + p + "/" + key.substring(at, at + size), List.of()));
        }
      }
    }
    return found;
  }

  private boolean resembles(String a, String b) {
    int limit = Math.min(a.length(), b.length()) < LONG ? 1 : 2;
    int distance = EditDistance.of(a, b, limit);
    return distance > 0 && distance <= limit && slip(a.split(" "), b.split(" "));
  }

  /** A slip touches letters of a word; it makes no other known word, number or initial of it. */
  private boolean slip(String[] a, String[] b) {
    if (a.length != b.length) {
      return true;
    }
    for (int i = 0; i < a.length; i++) {
      boolean differs = !a[i].equals(b[i]);
      boolean apart = a[i].length() < 2 || b[i].length() < 2 || known(a[i]) && known(b[i]);
      if (differs && (apart || far(a[i], b[i]) || !digits(a[i]).equals(digits(b[i])))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether two letters differ in a word of few: {@code MARSH}, {@code GARST}. */
  private static boolean far(String a, String b) {
    return Math.min(a.length(), b.length()) < WORD && EditDistance.of(a, b, 1) > 1;
  }

  private static String digits(String s) {
    return s.replaceAll("\\P{Nd}", "");
  }

  private boolean known(String word) {
    return words.labelClass(word).isPresent()
        || words.has(WordClass.HONORIFICS, word)
        || words.has(WordClass.OFFICES, word)
        || words.has(WordClass.OUTLETS, word)
        || words.has(WordClass.ASKING_WORDS, word);
  }
}
