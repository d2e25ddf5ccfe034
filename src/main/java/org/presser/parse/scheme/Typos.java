package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.Chars;

/**
 * Finds labels that differ from a sure one by a letter or two, as a typist's slip does, or by their
 * number alone: {@code Investor 1}, {@code Investor 2}.
 */
final class Typos {

  /** More labels than this are not compared with one another. */
  private static final int MOST = 300;

  private Typos() {}

  /** Adds evidence to doubtful labels that are all but the same as a sure label of their habit. */
  static void weigh(List<Candidate> all, double enough) {
    List<Candidate> sure = new ArrayList<>();
    List<Candidate> doubtful = new ArrayList<>();
    for (Candidate c : all) {
      if (c.score() >= enough && sure.size() < MOST) {
        sure.add(c);
      } else if (c.score() < enough && c.score() >= enough - 3 && doubtful.size() < MOST) {
        doubtful.add(c);
      }
    }
    for (Candidate d : doubtful) {
      for (Candidate s : sure) {
        if (!d.habit().equals(s.habit())) {
          continue;
        }
        if (numbered(d.form(), s.form())) {
          d.weigh("differs by its number from '" + s.form().label() + "'", 2.5);
          break;
        }
        if (near(d.form().core(), s.form().core())) {
          d.weigh("differs by a letter or two from '" + s.form().label() + "'", 2.5);
          break;
        }
      }
    }
  }

  /** Tells whether two labels are the same but for the number that ends each. */
  private static boolean numbered(LabelForm a, LabelForm b) {
    int stem = stem(a.label());
    return stem > 0
        && a.digits() > 0
        && b.digits() > 0
        && stem == stem(b.label())
        && a.label().regionMatches(0, b.label(), 0, stem);
  }

  /** The length of a label without the digits at its end. */
  private static int stem(String label) {
    int end = label.length();
    while (end > 0 && Chars.digit(label.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Tells whether two words differ by one edit, or by two where they are long. */
  static boolean near(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int allowed = longer >= 9 ? 2 : longer >= 3 ? 1 : 0;
    if (a.equals(b) || Math.abs(a.length() - b.length()) > allowed) {
      return false;
    }
    return distance(a, b) <= allowed;
  }

  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
      }
      int[] swap = before;
      before = row;
      row = swap;
    }
    return before[b.length()];
  }
}
