package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.Chars;

/**
 * Takes marks off a header's lines that are none of its characters: those of bold print and
 * italics, a caption file's signature, and the numbers of numbered lines.
 */
final class LineMarks {

  private static final String CAPTIONS = "WEBVTT";
  private static final String EMPHASIS = "*_";

  /** So many lines at least must be numbered, and so many of a hundred. */
  private static final int LEAST_NUMBERED = 8;

  private static final int MOST_NUMBERED = 70;

  private LineMarks() {}

  /** Returns a line without marks of emphasis around it, or around a key in it. */
  static String clean(String line) {
    String t = line.replace("**", "").replace("__", "").strip();
    while (t.length() > 2 && emphasised(t)) {
      t = t.substring(1, t.length() - 1).strip();
    }
    if (t.startsWith(CAPTIONS)) {
      t = afterDash(t.substring(CAPTIONS.length()).strip());
    }
    return rule(line) ? line : t;
  }

  private static boolean emphasised(String t) {
    char c = t.charAt(0);
    return EMPHASIS.indexOf(c) >= 0
        && t.charAt(t.length() - 1) == c
        && t.indexOf(c, 1) == t.length() - 1
        && !Chars.blank(t.charAt(1));
  }

  private static String afterDash(String t) {
    return !t.isEmpty() && "-–—:".indexOf(t.charAt(0)) >= 0 ? t.substring(1).strip() : t;
  }

  private static boolean rule(String t) {
    return t.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Returns lines without their running numbers, if most have one that follows on the last. */
  static List<String> unnumbered(List<String> lines) {
    int numbered = 0;
    int filled = 0;
    int last = -1;
    for (String t : lines) {
      int n = number(t);
      filled += t.isBlank() ? 0 : 1;
      numbered += n >= 0 && n == last + 1 ? 1 : 0;
      last = n >= 0 ? n : last;
    }
    if (numbered < LEAST_NUMBERED || numbered * 100 < filled * MOST_NUMBERED) {
      return lines;
    }
    List<String> out = new ArrayList<>();
    for (String t : lines) {
      out.add(number(t) < 0 ? t : t.substring(digits(t)).strip());
    }
    return out;
  }

  /** Returns the number of one or two digits that a line opens with, apart from the rest; or -1. */
  private static int number(String t) {
    int n = digits(t);
    boolean apart =
        n == t.length()
            || n + 1 < t.length() && Chars.blank(t.charAt(n)) && Chars.blank(t.charAt(n + 1));
    return n >= 1 && n <= 2 && apart ? Integer.parseInt(t.substring(0, n)) : -1;
  }

  private static int digits(String t) {
    int n = 0;
    while (n < t.length() && t.charAt(n) >= '0' && t.charAt(n) <= '9') {
      n++;
    }
    return n;
  }
}
