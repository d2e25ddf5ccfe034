package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.Chars;

/**
 * Finds the names in a title or on a line that the body has as labels of those who answer, with no
 * title of office needed before them.
 */
final class AnsweringNames {

  private final NameTokens t;
  private final BodyLabels labels;
  private final boolean english;

  private AnsweringNames(String s, BodyLabels labels, HeaderWords words) {
    this.t = words.tokens(s);
    this.labels = labels;
    this.english = words.english();
  }

  /** Returns the words with capitals in a title that are the names of those who answer. */
  static List<String> in(String title, BodyLabels labels, HeaderWords words) {
    return labels.noneAnswers() ? List.of() : new AnsweringNames(title, labels, words).find();
  }

  private List<String> find() {
    List<String> found = new ArrayList<>();
    int i = 0;
    while (i < t.size()) {
      int end = t.titleEnd(i) > i || !Chars.cased(t.text(i).charAt(0)) ? i : t.runEnd(i);
      String name = end > i ? name(i, end) : null;
      if (name != null && !found.contains(name)) {
        found.add(name);
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private boolean leads(int i) {
    return t.behindBriefing(i) || t.joins(i - 1);
  }

  /**
   * The name in a run of words with capitals: all of it or its first words. Those alone are no
   * person that only stand on the page as they are in the label, with no word before them that
   * leads to a name: a letterhead is not. One word alone is a name where it opens the title and
   * what the person says follows.
   */
  private String name(int from, int end) {
    boolean headline = from == 0 && end < t.size() && ":-–—".contains(t.text(end));
    if (end - from < 2) {
      return headline && labels.answers(t.text(from)) ? t.text(from) : null;
    }
    boolean led = headline || t.behindTitle(from) || from > 0 && leads(from);
    for (int e = end; e - from > 1; e--) {
      for (int i : List.of(from, t.lastName(from, e))) {
        String name = e - i > 1 ? t.print(i, e) : "";
        if (!name.isEmpty() && labels.answers(name) && (led || !labels.answersWhole(name))) {
          return end - e == 1 && !english ? t.print(i, end) : name;
        }
      }
    }
    return null;
  }
}
