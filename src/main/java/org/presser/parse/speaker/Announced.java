package org.presser.parse.speaker;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.model.Role;
import org.presser.parse.scheme.LabelForm;

/** Reads the titles that the text above the first turn prints with the names that it announces. */
final class Announced {

  private Announced() {}

  /**
   * Returns what the header says of those whom it announces.
   *
   * @param names their names, without titles
   * @param top the text above the first turn
   */
  static List<LabelParts> of(List<String> names, String top, Words words) {
    List<LabelParts> all = new ArrayList<>();
    for (String name : names) {
      int at = name.isBlank() ? -1 : top.indexOf(name);
      all.add(at < 0 ? new LabelParts(name, name, null, null, null) : read(name, top, at, words));
    }
    return all;
  }

  private static LabelParts read(String name, String top, int at, Words words) {
    int from = top.lastIndexOf('\n', at) + 1;
    List<LabelWord> before = LabelWord.of(top.substring(from, at), words);
    int title = before.size();
    while (title > 0) {
      int longer = titleStart(before, title, words);
      if (longer == title) {
        break;
      }
      title = longer;
    }
    String behind = behind(top, at + name.length(), words);
    String printed = LabelWord.join(before, title, before.size()) + " " + name + behind;
    LabelParts parts = LabelParts.of(printed.strip(), Role.OFFICIAL, words);
    return new LabelParts(name, name, parts.honorific(), parts.office(), null);
  }

  /** The start of the longest title that ends before a word; the word itself if there is none. */
  private static int titleStart(List<LabelWord> list, int end, Words words) {
    for (int i = Math.max(0, end - 6); i < end; i++) {
      boolean office = LabelWord.phrase(list, i, WordClass.OFFICES, words) == end - i;
      if (office || LabelWord.phrase(list, i, WordClass.HONORIFICS, words) == end - i) {
        return i;
      }
    }
    return end;
  }

  /** An office behind a name and a comma, to the end of the line. */
  private static String behind(String top, int from, Words words) {
    int end = top.indexOf('\n', from);
    String rest = top.substring(from, end < 0 ? top.length() : end);
    if (!rest.startsWith(",") || rest.length() > 80) {
      return "";
    }
    String title = rest.substring(1).strip();
    if (title.isEmpty()) {
      return "";
    }
    LabelForm form = LabelForm.of(title, words);
    return form.office() && form.digits() == 0 ? rest : "";
  }
}
