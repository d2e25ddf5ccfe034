package org.presser.parse.role;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.turn.Draft;

/** How those begin who ask under a label without a name: some of them say theirs. */
final class Introductions {

  /** A name is told in so many characters of a question. */
  private static final int START = 80;

  /** A name has so many words at most. */
  private static final int LONGEST = 4;

  /** So many questions are looked at. */
  private static final int MOST = 1000;

  /** The names of labels, and the first words of them. */
  private final Set<String> names = new HashSet<>();

  private final Set<String> firsts = new HashSet<>();

  /** Those of the names that askers say. */
  private final Set<String> said = new HashSet<>();

  private Introductions() {}

  static Introductions of(List<Draft> drafts, Map<String, LabelForm> forms, String text) {
    Introductions i = new Introductions();
    for (LabelForm form : forms.values()) {
      if (form.tokens() > 1 && form.labelClass().isEmpty()) {
        i.name(LabelForm.words(form.core()));
      }
    }
    int questions = 0;
    for (int k = 0; k < drafts.size() && questions < MOST && !i.names.isEmpty(); k++) {
      Draft d = drafts.get(k);
      if (d.label() != null && !d.pieces().isEmpty() && asks(forms.get(d.label()))) {
        int from = d.pieces().get(0).from();
        int to = Math.min(d.end(), from + START);
        i.hear(LabelForm.words(Folding.fold(text.substring(from, to))));
        questions++;
      }
    }
    return i;
  }

  private static boolean asks(LabelForm form) {
    return form != null && form.labelClass().orElse(null) == WordClass.ASKING;
  }

  private void name(List<String> words) {
    if (words.size() > 1) {
      names.add(String.join(" ", words));
      firsts.add(words.get(0));
    }
  }

  private void hear(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (firsts.contains(words.get(i))) {
        StringBuilder phrase = new StringBuilder(words.get(i));
        for (int j = i + 1; j < Math.min(words.size(), i + LONGEST); j++) {
          String name = phrase.append(' ').append(words.get(j)).toString();
          if (names.contains(name)) {
            said.add(name);
          }
        }
      }
    }
  }

  /** Tells whether somebody who asks has said the name of a label, of two words or more. */
  boolean hold(LabelForm form) {
    return !said.isEmpty()
        && form.tokens() > 1
        && said.contains(String.join(" ", LabelForm.words(form.core())));
  }
}
