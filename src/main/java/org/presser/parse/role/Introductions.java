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

  /** All runs of two to four words. */
  private final Set<String> phrases = new HashSet<>();

  private Introductions() {}

  static Introductions of(List<Draft> drafts, Map<String, LabelForm> forms, String text) {
    Introductions i = new Introductions();
    int questions = 0;
    for (Draft d : drafts) {
      LabelForm form = d.label() == null ? null : forms.get(d.label());
      boolean asks =
          form != null && form.labelClass().filter(c -> c == WordClass.ASKING).isPresent();
      if (asks && !d.pieces().isEmpty() && questions++ < MOST) {
        int from = d.pieces().get(0).from();
        i.add(LabelForm.words(Folding.fold(text.substring(from, Math.min(d.end(), from + START)))));
      }
    }
    return i;
  }

  private void add(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      StringBuilder phrase = new StringBuilder(words.get(i));
      for (int j = i + 1; j < Math.min(words.size(), i + LONGEST); j++) {
        phrases.add(phrase.append(' ').append(words.get(j)).toString());
      }
    }
  }

  /** Tells whether somebody who asks has said the name of a label, of two words or more. */
  boolean hold(LabelForm form) {
    return form.tokens() > 1 && phrases.contains(String.join(" ", LabelForm.words(form.core())));
  }
}
