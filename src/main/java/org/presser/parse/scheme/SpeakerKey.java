package org.presser.parse.scheme;

import java.util.Arrays;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/**
 * The key that explains the initials of a transcript's speakers at its top: {@code TJ Tarun
 * Jasani}, {@code АВ – Анна Волкова}.
 */
public final class SpeakerKey {

  /** So many letters initials have at most, and so many characters the name beside them. */
  private static final int INITIALS = 5;

  private static final int NAME = 60;

  /** A key stands within so many lines of the top, and explains so many initials at least. */
  private static final int TOP = 80;

  private static final int SEVERAL = 3;

  private SpeakerKey() {}

  /**
   * Returns the name that a key gives for a label; null if the label is no initials or has none.
   *
   * @param top the first characters of the text
   * @param end where the label's first turn stands in it
   */
  public static String nameOf(String label, String top, int end) {
    if (label.length() < 2 || label.length() > INITIALS || !capitals(label)) {
      return null;
    }
    for (int at = top.indexOf(label);
        at >= 0 && at + label.length() < end;
        at = top.indexOf(label, at + 1)) {
      boolean opens = at == 0 || top.charAt(at - 1) == '\n';
      String name = opens ? name(top, at + label.length()) : null;
      if (name != null && opens(name, label.charAt(0))) {
        return name;
      }
    }
    return null;
  }

  /**
   * Returns which lines hold no label and no field: those of the key and its heading, and those
   * given.
   *
   * @param lines lines that hold none for other reasons
   */
  public static boolean[] with(boolean[] lines, Page page) {
    boolean[] all = lines;
    int first = 0;
    for (int i = 0; i <= Math.min(TOP, page.count()); i++) {
      if (i < Math.min(TOP, page.count()) && explains(page, i)) {
        continue;
      }
      if (i - first >= SEVERAL) {
        all = all.clone();
        boolean heading = first > 0 && Chars.colon(last(page, first - 1));
        Arrays.fill(all, heading ? first - 1 : first, i, true);
      }
      first = i + 1;
    }
    return all;
  }

  private static char last(Page page, int line) {
    return page.blank(line) ? ' ' : page.text().charAt(page.to(line) - 1);
  }

  /** Tells whether a line is nothing but initials and a name that has their first letter. */
  private static boolean explains(Page page, int line) {
    int from = page.from(line);
    int end = from;
    while (end < page.to(line) && Character.isUpperCase(page.text().charAt(end))) {
      end++;
    }
    boolean initials = end - from >= 2 && end - from <= INITIALS;
    String name = initials ? name(page.text(), end) : null;
    return name != null && opens(name, page.text().charAt(from));
  }

  private static boolean capitals(String label) {
    return label.chars().allMatch(Character::isUpperCase);
  }

  /** What stands behind initials on their line, if it may be a name; else null. */
  private static String name(String top, int from) {
    int end = top.indexOf('\n', from);
    int to = end < 0 ? top.length() : end;
    while (to > from && Chars.blank(top.charAt(to - 1))) {
      to--;
    }
    int i = from;
    if (i >= to || !Chars.blank(top.charAt(i)) && "=:-–—".indexOf(top.charAt(i)) < 0) {
      return null;
    }
    while (i < to && !Character.isLetter(top.charAt(i))) {
      i++;
    }
    boolean name =
        i < to
            && to - i <= NAME
            && Character.isUpperCase(top.charAt(i))
            && Character.isLetter(top.charAt(to - 1));
    return name ? top.substring(i, to) : null;
  }

  /** Tells whether one of the words of a name begins with a letter. */
  private static boolean opens(String name, char letter) {
    int at = name.indexOf(letter);
    while (at > 0 && Character.isLetter(name.charAt(at - 1))) {
      at = name.indexOf(letter, at + 1);
    }
    return at >= 0;
  }
}
