package org.presser.parse.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.presser.lexicon.WordClass;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Page;

/**
 * Knows documents in which a few people answer under their names and those who ask have no labels:
 * their questions are paragraphs right above the answers.
 */
public final class SilentQuestions {

  /** So many people answer at most. */
  private static final int FEW = 4;

  /** So many questions show the habit. */
  private static final int SEVERAL = 3;

  private SilentQuestions() {}

  /** Tells whether a document is such a one. */
  public static boolean in(Scheme scheme, Page page) {
    Set<String> labels = new HashSet<>();
    int silent = 0;
    int own = 0;
    List<Cue> cues = scheme.cues();
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (asker(scheme.opening().get(i)) || labels.add(cue.label()) && labels.size() > FEW) {
        return false;
      }
      if (!cue.shape().inline() && Asked.before(page.text(), cue)) {
        boolean labelled = i > 0 && labelled(page, cues.get(i - 1), cue);
        own += labelled ? 1 : 0;
        silent += labelled ? 0 : 1;
      }
    }
    return labels.size() > 1
        && silent >= SEVERAL
        && silent * 2 >= cues.size()
        && own * SEVERAL <= silent;
  }

  private static boolean asker(LabelForm form) {
    WordClass kind = form.labelClass().orElse(null);
    boolean known = kind != null && kind != WordClass.ANSWERING;
    return known || form.asks() || form.outlet();
  }

  /** Tells whether the paragraph above a cue is the first one that the cue before it opens. */
  private static boolean labelled(Page page, Cue before, Cue cue) {
    int first = page.previous(cue.line());
    while (first > before.line() && !page.blank(first - 1)) {
      first--;
    }
    return first <= (before.shape().alone() ? page.next(before.line()) : before.line());
  }
}
