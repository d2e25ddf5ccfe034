package org.presser.parse.scheme;

import org.presser.parse.cue.Cue;
import org.presser.parse.page.Page;
import org.presser.parse.page.Telephone;

/** Knows what looks like a label but tells where somebody can be reached. */
final class Contacts {

  /** A telephone number stands within so many characters, with no more letters than this. */
  private static final int NEAR = 200;

  private static final int FEW = 3;

  private Contacts() {}

  /** Tells whether a telephone number and hardly a letter fill the rest of a cue's line. */
  static boolean telephone(Page page, Cue cue) {
    int end = Math.min(page.to(cue.line()), cue.body() + NEAR);
    int letters = 0;
    for (int i = cue.body(); i < end && letters <= FEW; i++) {
      letters += Character.isLetter(page.text().charAt(i)) ? 1 : 0;
    }
    return letters <= FEW && Telephone.in(page.text(), cue.body(), end);
  }

  /** Tells whether a house number and a comma follow the dash behind a label. */
  static boolean address(Page page, Cue cue) {
    String delimiter = cue.shape().delimiter();
    int limit = page.to(cue.line());
    int end = cue.body();
    while (end < limit && Character.isDigit(page.text().charAt(end))) {
      end++;
    }
    boolean house = end > cue.body() && end < limit && page.text().charAt(end) == ',';
    return house && !delimiter.isEmpty() && "-–—".indexOf(delimiter.charAt(0)) >= 0;
  }
}
