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

  private final Page page;

  /** The keys of the lines that may recur, which are all that need one; null for the others. */
  private final String[] keys;

  /** What stands with a count of pages is longer than a date or a fraction. */
  private static final int PAGED = 8;

  private final Map<String, Integer> counts = new HashMap<>();

  private RunningHeads(Page page) {
    this.page = page;
    this.keys = new String[page.count()];
  }

  /** Returns for each line whether it is a running head, a running foot or a page number by it. */
  public static boolean[] find(Page page) {
    RunningHeads heads = new RunningHeads(page);
    return heads.count() ? heads.framed() : new boolean[page.count()];
  }

  /** Counts the lines that recur; tells whether there may be any. */
  private boolean count() {
    int n = page.count();
    int[] hashes = new int[n];
    int shortLines = 0;
    for (int i = 0; i < n; i++) {
      shortLines += keyed(i) ? 1 : 0;
    }
    int[] alike = new int[Integer.highestOneBit(shortLines + 1) * 4];
    int most = 0;
    for (int i = 0; i < n; i++) {
      if (keyed(i)) {
        hashes[i] = hash(i) & alike.length - 1;
        most = Math.max(most, ++alike[hashes[i]]);
      }
    }
    for (int i = 0; i < n && most >= REPEATS; i++) {
      if (keyed(i) && alike[hashes[i]] >= REPEATS) {
        keys[i] = keyOrNull(i);
        if (keys[i] != null) {
          Counts.add(counts, keys[i]);
        }
      }
    }
    return !counts.isEmpty();
  }

  private boolean[] framed() {
    int n = page.count();
    Map<String, Integer> framed = new HashMap<>();
    for (int i = 0; i < n; i++) {
      if (keys[i] != null && counts.get(keys[i]) >= REPEATS && framed(i)) {
        Counts.add(framed, keys[i]);
      }
    }
    boolean[] heads = new boolean[n];
    for (int i = 0; i < n; i++) {
      heads[i] =
          keys[i] != null
              && framed.getOrDefault(keys[i], 0) * 10 >= counts.get(keys[i]) * 6
              && framed.containsKey(keys[i]);
      heads[i] |= keys[i] != null && counts.get(keys[i]) >= REPEATS && paged(keys[i]);
    }
    return heads;
  }

  private boolean framed(int line) {
    if (Chars.colon(page.text().charAt(page.to(line) - 1))) {
      return false;
    }
    boolean spoken = Chars.terminal(page.text().charAt(page.to(line) - 1));
    return frame(page.previous(line), line, spoken) || frame(page.next(line), line, spoken);
  }

  /**
   * Tells whether a line makes the one beside it a head.
   *
   * @param spoken whether that one ends as speech does; answers recur too
   */
  private boolean frame(int other, int line, boolean spoken) {
    if (other < 0) {
      return false;
    }
    if (keys[other] == null) {
      String key = keyOrNull(other);
      return key != null && number(key);
    }
    if (keys[other].equals(keys[line])) {
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

  /** Tells whether a key counts pages: {@code Page 2 of 4}, {@code 2/4} at its end. */
  private static boolean paged(String key) {
    return key.length() > PAGED && (key.endsWith("#of#") || key.endsWith("#/#"));
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

  private boolean keyed(int line) {
    return !page.blank(line) && page.length(line) <= LONGEST;
  }

  /** A line's key; null for a long line and for a time alone. */
  private String keyOrNull(int line) {
    String key = keyed(line) ? key(line) : null;
    return key == null || clock(key) ? null : key;
  }

  /** A line with its numbers made equal and its blanks left out. */
  private String key(int line) {
    String text = page.text();
    StringBuilder out = new StringBuilder(page.length(line));
    for (int i = page.from(line); i < page.to(line); i++) {
      char c = text.charAt(i);
      if (Chars.digit(c)) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != '#') {
          out.append('#');
        }
      } else if (!Chars.blank(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** A number that is the same for the same key; most lines recur nowhere and need no key. */
  private int hash(int line) {
    String text = page.text();
    int hash = 0;
    char before = ' ';
    for (int i = page.from(line); i < page.to(line); i++) {
      char c = text.charAt(i);
      char mark = Chars.digit(c) ? '#' : c;
      if (!Chars.blank(mark)) {
        hash = mark == '#' && before == '#' ? hash : hash * 31 + mark;
        before = mark;
      }
    }
    return hash ^ hash >>> 15;
  }
}
