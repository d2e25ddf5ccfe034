package org.presser.parse.role;

import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.scheme.Phrases;

/** Tells who is named with an office above the first turn, as those who answer are. */
final class Presented {

  /** An office stands so many characters before or behind a name at most. */
  private static final int NEAR = 60;

  /** A shorter surname may stand in any word. */
  private static final int SHORTEST = 3;

  private final String top;
  private final Words words;

  /** Takes the text above the first turn. */
  Presented(String top, Words words) {
    this.top = Folding.fold(top.replace('\n', ' '));
    this.words = words;
  }

  /** Tells whether the top says: office and name, or name, comma and office. */
  boolean is(String label) {
    List<String> name = LabelForm.words(label);
    String last = name.isEmpty() ? "" : Folding.fold(name.get(name.size() - 1));
    if (last.length() < SHORTEST) {
      return false;
    }
    for (int at = top.indexOf(last); at >= 0; at = top.indexOf(last, at + 1)) {
      int end = at + last.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(top.charAt(at - 1)))
              && (end == top.length() || !Character.isLetterOrDigit(top.charAt(end)));
      if (whole && (office(before(at)) || office(behind(end)))) {
        return true;
      }
    }
    return false;
  }

  /** The words before a name, back to the last comma. */
  private String before(int at) {
    String before = top.substring(Math.max(0, at - NEAR), at);
    return before.substring(before.lastIndexOf(',') + 1);
  }

  /** What a comma parts from a name before the next comma. */
  private String behind(int end) {
    if (end + 2 >= top.length() || top.charAt(end) != ',') {
      return "";
    }
    String behind = top.substring(end + 1, Math.min(top.length(), end + NEAR));
    int comma = behind.indexOf(',');
    return comma < 0 ? behind : behind.substring(0, comma);
  }

  private boolean office(String part) {
    return Phrases.in(part.strip(), words, WordClass.OFFICES);
  }
}
