package org.presser.parse.page;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the heads and feet that a page repeats: lines that recur, their numbers apart, beside a
 * page number or beside other lines that recur.
 */
public final class RunningHeads {

  private static final int LONGEST = 90;
  private static final int REPEATS = 3;

  private RunningHeads() {}

  /** Returns for each line whether it is a running head, a running foot or a page number by it. */
  public static boolean[] find(Page page) {
    int n = page.count();
    Map<String, Integer> counts = new HashMap<>();
    String[] keys = new String[n];
    for (int i = 0; i < n; i++) {
      String key = page.blank(i) || page.length(i) > LONGEST ? null : key(page, i);
      if (key != null && !clock(key)) {
        keys[i] = key;
        Counts.add(counts, key);
      }
    }
    Map<String, Integer> framed = new HashMap<>();
    for (int i = 0; i < n; i++) {
      if (repeated(keys[i], counts) && framed(page, i, keys, counts)) {
        Counts.add(framed, keys[i]);
      }
    }
    boolean[] heads = new boolean[n];
    for (int i = 0; i < n; i++) {
      heads[i] =
          keys[i] != null
              && framed.getOrDefault(keys[i], 0) * 10 >= counts.get(keys[i]) * 6
              && framed.containsKey(keys[i]);
    }
    return heads;
  }

  private static boolean repeated(String key, Map<String, Integer> counts) {
    return key != null && counts.get(key) >= REPEATS;
  }

  private static boolean framed(Page page, int line, String[] keys, Map<String, Integer> counts) {
    if (Chars.colon(page.text().charAt(page.to(line) - 1))) {
      return false;
    }
    boolean spoken = Chars.terminal(page.text().charAt(page.to(line) - 1));
    return frame(page.previous(line), line, spoken, keys, counts)
        || frame(page.next(line), line, spoken, keys, counts);
  }

  /**
   * Tells whether a line makes the one beside it a head.
   *
   * @param spoken whether that one ends as speech does; answers recur too
   */
  private static boolean frame(
      int other, int line, boolean spoken, String[] keys, Map<String, Integer> counts) {
    if (other < 0 || keys[other] == null || keys[other].equals(keys[line])) {
      return false;
    }
    int beside = counts.get(keys[other]);
    int own = counts.get(keys[line]);
    boolean pair = beside >= REPEATS && beside * 10 >= own * 7 && own * 10 >= beside * 7;
    return number(keys[other]) || pair && !spoken;
  }

  /** Tells whether a key is that of a page number: a digit mark and hardly a letter. */
  private static boolean number(String key) {
    int letters = 0;
    for (int i = 0; i < key.length(); i++) {
      letters += Character.isLetter(key.charAt(i)) ? 1 : 0;
    }
    return key.indexOf('#') >= 0 && letters <= 6 && key.length() <= 14;
  }

  /** Tells whether a key is that of a time alone, which belongs to the speech below it. */
  private static boolean clock(String key) {
    boolean clock = false;
    for (int i = 0; i < key.length(); i++) {
      clock |= key.startsWith("#:#", i);
      if (Character.isLetter(key.charAt(i))) {
        return false;
      }
    }
    return clock;
  }

  /** A line with its numbers made equal and its blanks left out. */
  private static String key(Page page, int line) {
    String text = page.text();
    StringBuilder out = new StringBuilder(page.length(line));
    for (int i = page.from(line); i < page.to(line); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != '#') {
          out.append('#');
        }
      } else if (!Chars.blank(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
