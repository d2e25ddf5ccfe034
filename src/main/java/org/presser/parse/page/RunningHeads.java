package org.presser.parse.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the heads and feet that a page repeats: lines that recur, their numbers apart, beside a
 * page number or beside other lines that recur.
 */
public final class RunningHeads {

  private static final int LONGEST = 90;
  private static final int REPEATS = 3;

  /** A page has so many lines at least, and the lines of its head so many characters. */
  private static final int PAGE = 8;

  private static final int BRIEF = 5;

  /** A page's number has so many digits at most. */
  private static final int DIGITS = 3;

  /** What stands with a count of pages is longer than a date or a fraction. */
  private static final int PAGED = 8;

  /** What stands with a page number is no longer than this. */
  private static final int NUMBER = 14;

  /** How a line with a page's number begins. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:(?:" + PageWords.ALTERNATIVES + ")\\W{0,2}|-\\s?)\\d",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final long PRIME = 1_099_511_628_211L;

  /** Lines that are the same, their numbers apart. */
  private static final class Alike {
    final boolean clock;
    final boolean number;
    final boolean paged;
    int count;
    int framed;

    Alike(String key) {
      clock = clock(key);
      number = number(key);
      paged = paged(key);
    }

    boolean recurs() {
      return count >= REPEATS;
    }

    boolean head() {
      return recurs() && (framed > 0 && framed * 10 >= count * 6 || paged);
    }
  }

  private final Page page;

  /**
   * The lines that each line is like, of those that may recur; null for the others, and for a time
   * alone.
   */
  private final Alike[] alike;

  private RunningHeads(Page page) {
    this.page = page;
    this.alike = new Alike[page.count()];
  }

  /** Returns for each line whether it is a running head, a running foot or a page number by it. */
  public static boolean[] find(Page page) {
    RunningHeads heads = new RunningHeads(page);
    boolean[] found = heads.count() ? heads.framed() : new boolean[page.count()];
    heads.opening(found);
    heads.letterhead(found);
    return found;
  }

  /**
   * The document's first line again, right above a bare number, is the head of a page, where it
   * opens a letterhead: no colon ends it, and no sentence stands below it.
   */
  private void letterhead(boolean[] found) {
    int first = page.next(-1);
    int second = first < 0 ? -1 : page.next(first);
    boolean opens =
        second >= 0
            && !Chars.colon(page.text().charAt(page.to(first) - 1))
            && !page.sentenceEndsBefore(page.to(second));
    for (int i = opens ? page.next(second) : -1; i >= 0; ) {
      int next = page.next(i);
      boolean again = page.length(i) == page.length(first) && page.line(i).equals(page.line(first));
      boolean number = again && i - first >= PAGE && next > 0 && page.length(next) <= DIGITS;
      if (number && page.line(next).chars().allMatch(Character::isDigit)) {
        found[i] = true;
        found[next] = true;
      }
      i = next;
    }
  }

  /** The document's first two lines, a page's number among them, are the head of its pages. */
  private void opening(boolean[] found) {
    int first = page.next(-1);
    int second = first < 0 ? -1 : page.next(first);
    boolean heads = second >= 0 && opens(first) && opens(second);
    if (!heads || !counted(first) && !counted(second)) {
      return;
    }
    char begin = page.text().charAt(page.from(first));
    for (int i = second + PAGE; i < page.count(); i++) {
      if (keyed(i) && page.text().charAt(page.from(i)) == begin && hash(i) == hash(first)) {
        int next = page.next(i);
        if (next > 0 && keyed(next) && hash(next) == hash(second)) {
          found[i] = true;
          found[next] = true;
        }
      }
    }
  }

  /** Tells whether a line begins with a page's number. */
  private boolean counted(int line) {
    return COUNTED.matcher(page.line(line)).lookingAt();
  }

  /** Tells whether a line may open the head of a page: no label and no field does. */
  private boolean opens(int line) {
    boolean fits = keyed(line) && page.length(line) >= BRIEF;
    for (int i = page.from(line); fits && i < page.to(line); i++) {
      fits = !Chars.colon(page.text().charAt(i));
    }
    return fits;
  }

  /** Counts the lines that recur; tells whether there may be any. */
  private boolean count() {
    int n = page.count();
    long[] hashes = new long[n];
    int shortLines = 0;
    for (int i = 0; i < n; i++) {
      if (keyed(i)) {
        hashes[i] = hash(i);
        shortLines++;
      }
    }
    // Most lines recur nowhere: rough counts tell, and cost no look-up.
    int[] rough = new int[Integer.highestOneBit(shortLines + 1) * 4];
    int most = 0;
    for (int i = 0; i < n; i++) {
      if (keyed(i)) {
        most = Math.max(most, ++rough[place(hashes[i], rough.length)]);
      }
    }
    if (most < REPEATS) {
      return false;
    }
    Map<Long, Alike> known = new HashMap<>();
    for (int i = 0; i < n; i++) {
      if (keyed(i) && rough[place(hashes[i], rough.length)] >= REPEATS) {
        Alike same = known.get(hashes[i]);
        if (same == null) {
          same = new Alike(key(i));
          known.put(hashes[i], same);
        }
        same.count++;
        alike[i] = same.clock ? null : same;
      }
    }
    return true;
  }

  private static int place(long hash, int length) {
    return (int) (hash ^ hash >>> 32) & length - 1;
  }

  private boolean[] framed() {
    int n = page.count();
    for (int i = 0; i < n; i++) {
      if (alike[i] != null && alike[i].recurs() && framed(i)) {
        alike[i].framed++;
      }
    }
    boolean[] heads = new boolean[n];
    for (int i = 0; i < n; i++) {
      heads[i] = alike[i] != null && alike[i].head();
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
    if (alike[other] == null) {
      return keyed(other) && number(key(other));
    }
    if (alike[other] == alike[line]) {
      return false;
    }
    int beside = alike[other].count;
    int own = alike[line].count;
    boolean pair = beside >= REPEATS && beside * 10 >= own * 7 && own * 10 >= beside * 7;
    return alike[other].number || pair && !spoken;
  }

  /** Tells whether a key is that of a page number: a digit mark and hardly a letter, no time. */
  private static boolean number(String key) {
    if (key.indexOf('#') < 0 || key.length() > NUMBER || clock(key)) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < key.length(); i++) {
      letters += Character.isLetter(key.charAt(i)) ? 1 : 0;
    }
    return letters <= 6;
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

  /** A number that is the same for the same key, and hardly ever for another. */
  private long hash(int line) {
    String text = page.text();
    long hash = 0;
    char before = ' ';
    for (int i = page.from(line); i < page.to(line); i++) {
      char c = text.charAt(i);
      char mark = Chars.digit(c) ? '#' : c;
      if (!Chars.blank(mark)) {
        hash = mark == '#' && before == '#' ? hash : (hash ^ mark) * PRIME;
        before = mark;
      }
    }
    return hash;
  }
}
