package org.presser.parse.cue;

import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/** Tells which lines without a delimiter could be labels: they continue no sentence. */
final class FreeStanding {

  /** A heading above a label in capitals is no longer than this. */
  private static final int HEADING = 40;

  /** A heading in East Asian print is no longer than this. */
  private static final int DENSE_HEADING = 12;

  /** Parts the steps of a path through a site, which is no label. */
  private static final char STEP = '›';

  private FreeStanding() {}

  /**
   * Tells whether a line could be a label.
   *
   * @param periods tells a last period from that of an initial
   */
  static boolean is(Page page, int line, Periods periods) {
    String text = page.text();
    int to = page.to(line);
    boolean before =
        page.opensBlock(line)
            || page.sentenceEndsBefore(page.from(line))
            || MarkedStart.only(page, line - 1)
            || belowHeading(page, line);
    return before
        && !path(text, page.from(line), to)
        && (!Chars.terminal(text.charAt(to - 1)) || periods.initialBefore(to));
  }

  private static boolean path(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) != STEP) {
      i++;
    }
    return i < to;
  }

  /** Tells whether a line stands below a heading: in capitals, or in print without capitals. */
  private static boolean belowHeading(Page page, int line) {
    int above = line - 1;
    int length = above < 0 ? 0 : page.to(above) - page.from(above);
    if (length == 0 || length > HEADING) {
      return false;
    }
    boolean dense = Chars.cjk(page.text().charAt(page.from(above)));
    return dense && length <= DENSE_HEADING || small(page, above) && capitals(page, line);
  }

  private static boolean small(Page page, int line) {
    for (int i = page.from(line); i < page.to(line); i++) {
      if (Chars.small(page.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean capitals(Page page, int line) {
    return Character.isUpperCase(page.text().charAt(page.from(line))) && !small(page, line);
  }
}
