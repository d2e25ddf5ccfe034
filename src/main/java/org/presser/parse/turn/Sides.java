package org.presser.parse.turn;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.scheme.Asked;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.scheme.Scheme;
import org.presser.parse.scheme.SilentQuestions;

/**
 * Completes documents that label one side only: questions without labels before labelled answers,
 * answers without labels behind labelled questions.
 */
public final class Sides {

  /** One label of another kind among so many does not make another side. */
  private static final int FEW = 4;

  private Sides() {}

  /** Returns the turns with those of the side that has no labels. */
  public static List<Draft> complete(List<Draft> drafts, Scheme scheme, Page page) {
    String text = page.text();
    int asks = 0;
    int answers = 0;
    for (int i = 0; i < scheme.cues().size(); i++) {
      Cue c = scheme.cues().get(i);
      LabelForm form = scheme.opening().get(i);
      WordClass kind = form.labelClass().orElse(null);
      boolean numbered = c.shape().opener().startsWith("N") && form.outlet();
      asks += kind == WordClass.ASKING || kind == null && numbered ? 1 : 0;
      answers += kind == WordClass.ANSWERING ? 1 : 0;
    }
    int others = scheme.cues().size() - asks - answers;
    if (answers == 0 && asks > FEW * others) {
      return UnlabelledTurns.answers(drafts, text);
    }
    if (Asked.onlyAnswers(scheme, page)) {
      return UnlabelledTurns.before(drafts, text);
    }
    if (asks == 0 && SilentQuestions.in(scheme, page)) {
      return UnlabelledTurns.questions(drafts, text);
    }
    List<Draft> opened = answers > 0 ? questionFirst(drafts, scheme, text) : drafts;
    return asks == 0 && answers > FEW * others ? UnlabelledTurns.questions(opened, text) : opened;
  }

  /** Speech without a label that ends with a question before a labelled answer is a question. */
  private static List<Draft> questionFirst(List<Draft> drafts, Scheme scheme, String text) {
    if (drafts.size() < 2 || drafts.get(0).label() != null || drafts.get(1).label() == null) {
      return drafts;
    }
    LabelForm next = scheme.forms().get(drafts.get(1).label());
    int end = drafts.get(0).end();
    boolean answered = next.labelClass().filter(c -> c == WordClass.ANSWERING).isPresent();
    if (!answered || end <= 0 || !Chars.question(text, end - 1)) {
      return drafts;
    }
    Draft question = new Draft(null, true);
    drafts.get(0).pieces().forEach(question::add);
    List<Draft> out = new ArrayList<>(drafts);
    out.set(0, question);
    return out;
  }
}
