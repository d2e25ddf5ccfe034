package org.presser.parse.turn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.scheme.Scheme;

/**
 * Knows documents in which a few people answer under their names and those who ask have no labels:
 * their questions stand as the last paragraph above an answer.
 */
final class SilentQuestions {

  /** So many people answer at most. */
  private static final int FEW = 4;

  /** So many questions show the habit. */
  private static final int SEVERAL = 3;

  private SilentQuestions() {}

  /** Tells whether a document is such a one. */
  static boolean in(List<Draft> drafts, Scheme scheme, String text) {
    Set<String> labels = new HashSet<>();
    int silent = 0;
    int answered = 0;
    int own = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      if (d.label() != null) {
        if (asker(scheme.forms().get(d.label())) || labels.add(d.label()) && labels.size() > FEW) {
          return false;
        }
        own += asks(text, d, firstEnd(d)) ? 1 : 0;
      }
      boolean answers = i + 1 < drafts.size() && drafts.get(i + 1).label() != null;
      answered += answers ? 1 : 0;
      boolean apart = d.label() == null || firstEnd(d) < d.end();
      silent += answers && apart && asks(text, d, d.end()) ? 1 : 0;
    }
    return labels.size() > 1 && silent >= SEVERAL && silent * 2 >= answered && own * 3 <= silent;
  }

  private static boolean asker(LabelForm form) {
    WordClass kind = form.labelClass().orElse(null);
    boolean known = kind != null && kind != WordClass.ANSWERING;
    return known || form.asks() || form.outlet();
  }

  /** The end of a turn's first paragraph. */
  private static int firstEnd(Draft d) {
    int end = d.end();
    for (int i = 0; i < d.pieces().size(); i++) {
      Piece p = d.pieces().get(i);
      if (i > 0 && p.paragraph()) {
        return end;
      }
      end = p.to();
    }
    return d.end();
  }

  private static boolean asks(String text, Draft d, int end) {
    int i = end - 1;
    while (i >= d.start() && (Chars.closing(text.charAt(i)) || Chars.blank(text.charAt(i)))) {
      i--;
    }
    return i >= d.start() && Chars.question(text, i);
  }
}
