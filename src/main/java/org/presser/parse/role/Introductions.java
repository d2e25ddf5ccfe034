package org.presser.parse.role;

import java.util.List;
import java.util.Map;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.turn.Draft;

/** How those begin who ask under a label without a name: some of them say theirs. */
final class Introductions {

  /** A name is told in so many characters of a question. */
  private static final int START = 80;

  private final String starts;

  private Introductions(String starts) {
    this.starts = starts;
  }

  static Introductions of(List<Draft> drafts, Map<String, LabelForm> forms, String text) {
    StringBuilder starts = new StringBuilder();
    for (Draft d : drafts) {
      LabelForm form = d.label() == null ? null : forms.get(d.label());
      boolean asks =
          form != null && form.labelClass().filter(c -> c == WordClass.ASKING).isPresent();
      if (asks && !d.pieces().isEmpty()) {
        int from = d.pieces().get(0).from();
        int to = Math.min(d.end(), from + START);
        starts.append(' ').append(Folding.fold(text.substring(from, to))).append('\n');
      }
    }
    return new Introductions(starts.toString());
  }

  /** Tells whether somebody who asks has said the name of a label, of two words or more. */
  boolean hold(LabelForm form) {
    return form.tokens() > 1 && starts.contains(' ' + form.core());
  }
}
