package org.presser.parse.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.presser.parse.page.Chars;

/**
 * Believes labels that name somebody and end in a word as others do: {@code Mr. Name asked:},
 * {@code Miss Name asked:}, {@code Mr. Name replied:}.
 */
final class LabelEndings {

  /** So many different labels end in one word where it is a habit; then two do for another. */
  private static final int SEVERAL = 3;

  private LabelEndings() {}

  static void weigh(Iterable<Candidate> candidates) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Candidate c : candidates) {
      String ending = ending(c);
      if (ending != null) {
        names.computeIfAbsent(c.habit() + ending, k -> new HashSet<>()).add(c.form().label());
      }
    }
    Set<String> habits = new HashSet<>();
    for (Candidate c : candidates) {
      String ending = ending(c);
      if (ending != null && names.get(c.habit() + ending).size() >= SEVERAL) {
        habits.add(c.habit());
      }
    }
    for (Candidate c : candidates) {
      String ending = ending(c);
      boolean two = ending != null && names.get(c.habit() + ending).size() > 1;
      boolean shared = two && habits.contains(c.habit());
      c.weigh("ends as other labels do", shared ? 4 : 0);
    }
  }

  /** The word in small letters that ends a label at a line's start before a colon; else null. */
  private static String ending(Candidate c) {
    String label = c.form().label();
    int space = label.lastIndexOf(' ');
    boolean small = space > 0 && Chars.small(label.charAt(space + 1));
    boolean named = small && c.form().small() == 1 && c.form().common() < 2;
    boolean colon = c.cues().get(0).shape().colon() && !c.cues().get(0).shape().inline();
    return named && colon ? label.substring(space) : null;
  }
}
