package org.presser.parse.scheme;

import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.MarkedStart;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/** Looks for questions that stand right before labels. */
public final class Asked {

  /** A label that stands so often alone answers somebody who has none. */
  private static final int SEVERAL = 3;

  /** An asker in brackets has so many characters at most. */
  private static final int ASIDE = 200;

  private Asked() {}

  /** Tells whether what stands right before a cue asks, an asker in brackets behind it apart. */
  static boolean before(String text, Cue cue) {
    int i = cue.open() - 1;
    while (i >= 0 && Chars.blank(text.charAt(i))) {
      i--;
    }
    if (i > 0 && ")）".indexOf(text.charAt(i)) >= 0) {
      int floor = Math.max(0, i - ASIDE);
      while (i > floor && "(（".indexOf(text.charAt(i)) < 0) {
        i--;
      }
      i--;
    }
    return i >= 0 && Chars.question(text, i);
  }

  /** Tells whether the paragraph right above a cue opens with a mark, as dashes open questions. */
  private static boolean marked(Page page, Cue cue) {
    return !mark(page, cue).isEmpty();
  }

  /** The marks that open the paragraph right above a cue that has none. */
  private static String mark(Page page, Cue cue) {
    int above = page.previous(cue.line());
    boolean plain = above >= 0 && !cue.shape().inline() && cue.shape().opener().isEmpty();
    return plain ? MarkedStart.of(page, above).signature() : "";
  }

  /** Tells whether dashes open the paragraphs above most labels, none of which asks. */
  private static boolean dashed(Scheme scheme, Page page) {
    int dashes = 0;
    for (int i = 0; i < scheme.cues().size(); i++) {
      LabelForm form = scheme.opening().get(i);
      boolean asks = form.labelClass().filter(k -> k == WordClass.ASKING).isPresent();
      if (asks || form.asks() || form.outlet()) {
        return false;
      }
      String mark = mark(page, scheme.cues().get(i));
      dashes += !mark.isEmpty() && "-–—―─".indexOf(mark.charAt(0)) >= 0 ? 1 : 0;
    }
    return dashes * 3 >= scheme.cues().size() * 2;
  }

  /**
   * Tells whether labels only answer: the only one of a document answers questions that have none:
   * it comes again and again, behind questions often enough, where it stands alone on its line less
   * often. Several labels do where dashes open the questions.
   */
  public static boolean onlyAnswers(Scheme scheme, Page page) {
    String text = page.text();
    List<Cue> cues = scheme.cues();
    if (cues.size() < SEVERAL) {
      return false;
    }
    String label = cues.get(0).label();
    if (!cues.stream().allMatch(c -> c.label().equals(label))) {
      return dashed(scheme, page);
    }
    LabelForm form = scheme.opening().get(0);
    boolean asks = form.labelClass().filter(c -> c == WordClass.ASKING).isPresent() || form.asks();
    long asked = cues.stream().filter(c -> before(text, c)).count();
    boolean alone = cues.get(0).shape().alone();
    long marked = cues.stream().filter(c -> marked(page, c)).count();
    if (!asks && marked * 3 >= cues.size() * 2) {
      return true;
    }
    return !asks && asked * (alone ? 4 : 2) >= cues.size();
  }
}
