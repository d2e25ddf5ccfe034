package org.presser.parse.scheme;

import java.util.List;
import org.presser.parse.cue.Shape;
import org.presser.parse.page.Page;

/**
 * A document's use of one habit of print, apart for labels in capitals and for the others: a
 * document that prints {@code MR. NAME:} does not mean {@code Remember this:}.
 *
 * @param upper the labels in capitals
 * @param mixed all other labels
 */
record Habit(HabitStats upper, HabitStats mixed) {

  private static final double FIRMEST = 5;

  /** A label that stands so often at most weighs nothing against the document's habit. */
  private static final int SELDOM = 3;

  static Habit of(List<Candidate> candidates, Page page) {
    return new Habit(HabitStats.of(candidates, page, true), HabitStats.of(candidates, page, false));
  }

  /** The number of cues of sure labels. */
  double strong() {
    return upper.strong() + mixed.strong();
  }

  /**
   * Weighs the labels that keep the habit.
   *
   * @param most the number of sure cues of the document's firmest habit
   */
  void weigh(List<Candidate> candidates, double most, Page page) {
    boolean foreign = candidates.get(0).cues().get(0).shape().unmarked() && strong() * 3 < most;
    Shape shape = candidates.get(0).cues().get(0).shape();
    boolean topics = topics(candidates, shape);
    boolean own = !shape.firm() && strong() >= FIRMEST && strong() == most;
    for (Candidate c : candidates) {
      boolean capitals = c.form().upper() || !c.form().cased() && upper.strong() > mixed.strong();
      (capitals ? upper : mixed).conform(c, page);
      if (!capitals
          && c.form().cased()
          && upper.strong() > 4
          && upper.strong() > 9 * mixed.strong()) {
        c.weigh("is not in capitals as the others are", c.lexical() ? -0.5 : -2);
      }
      boolean rare =
          !foreign && strong() * 4 < most && !c.form().evident() && c.cues().size() <= SELDOM;
      c.weigh("the document marks its labels otherwise", foreign ? -3 : rare ? -1.5 : 0);
      c.weigh("the document marks no label otherwise", own ? 1 : 0);
      c.weigh("its marks open headings elsewhere", topics && !c.lexical() ? -3 : 0);
    }
  }

  /** Tells whether marks before lines of their own stand before more known headings than labels. */
  private static boolean topics(List<Candidate> candidates, Shape shape) {
    if (!shape.alone() || shape.opener().isEmpty() || !shape.delimiter().isEmpty()) {
      return false;
    }
    long known = candidates.stream().filter(c -> c.form().known()).count();
    long labels = candidates.stream().filter(Candidate::lexical).count();
    return known > 1 && known > labels;
  }
}
