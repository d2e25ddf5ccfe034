package org.presser.parse.page;

/**
 * How a text is broken into lines.
 *
 * @param hard whether lines are broken at a margin, so that a line end is no paragraph's end
 * @param width the length of a full line where {@code hard}
 * @param doubled whether a blank line stands between any two lines, so that blank lines are no
 *     paragraph's end either
 */
public record Wrap(boolean hard, int width, boolean doubled) {

  /** A broken line is at least this long. */
  private static final int SHORTEST = 25;

  /** A broken line is at most this long. */
  private static final int LONGEST = 140;

  /** Tells whether a line may go on with the sentence of the line right before it. */
  public boolean runsOn(Page page, int line) {
    return hard
        && line > 0
        && !page.blank(line - 1)
        && page.length(line - 1) * 10 > width * 6
        && !page.sentenceEndsBefore(page.to(line - 1));
  }

  /** Reads the habit off a page. */
  public static Wrap of(Page page) {
    int width = page.lengthPercentile(90);
    if (width < SHORTEST || width > LONGEST) {
      return new Wrap(false, width, false);
    }
    int open = 0;
    int openSingle = 0;
    int openLow = 0;
    int filled = 0;
    int filledApart = 0;
    int telling = 0;
    int pairs = 0;
    int blocks = 0;
    int adjacent = 0;
    for (int i = 0; i < page.count(); i++) {
      int next = page.blank(i) ? -1 : page.next(i);
      if (next < 0) {
        continue;
      }
      pairs++;
      boolean dense = Chars.cjk(page.text().charAt(page.to(i) - 1));
      int full = dense ? width * 85 / 100 : width * 7 / 10;
      boolean fresh = Chars.opening(page.text().charAt(page.from(next)));
      boolean runsOn = page.length(i) > full && !fresh && !page.sentenceEndsBefore(page.to(i));
      boolean near = next == i + 1;
      adjacent += near ? 1 : 0;
      blocks += near ? 0 : 1;
      open += runsOn && !near ? 1 : 0;
      openSingle += runsOn && near ? 1 : 0;
      boolean low = Chars.small(page.text().charAt(page.from(next)));
      openLow += runsOn && !near && low ? 1 : 0;
      filledApart += !near && page.length(i) > full ? 1 : 0;
      filled += near && page.length(i) > full ? 1 : 0;
      telling += runsOn && near ? low ? 2 : dense ? 1 : 0 : 0;
    }
    boolean often = adjacent > 0 && openSingle * 3 >= adjacent && openSingle >= 3;
    boolean seldom = telling > 1 && openSingle * 3 >= filled * 2;
    boolean hard = often || seldom;
    boolean goesOn = open * 2 > blocks || openLow > 4 && open * 2 >= filledApart;
    boolean doubled = !hard && pairs > 8 && goesOn && blocks > adjacent * 4;
    return new Wrap(hard || doubled, width, doubled);
  }
}
