package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.Page;
import org.presser.parse.turn.LineKind;

/** Collects the lines of a header. */
final class HeaderLines {

  private static final int MOST = 200;
  private static final int LONGEST = 500;

  private HeaderLines() {}

  /**
   * Returns the lines before the body that are not blank, at most {@value #MOST}.
   *
   * @param end the index in the text at which the body starts
   */
  static List<HeaderLine> of(Page page, int end, LineKind[] kinds) {
    List<HeaderLine> lines = new ArrayList<>();
    boolean gap = true;
    for (int i = 0; i < page.count() && lines.size() < MOST && page.from(i) < end; i++) {
      if (page.blank(i) || kinds[i] == LineKind.DIVIDER) {
        gap = true;
        if (page.blank(i) || !lines.isEmpty() || !page.line(i).equals("---")) {
          if (!page.line(i).equals("---")) {
            continue;
          }
        }
      }
      int to = Math.min(Math.min(page.to(i), end), page.from(i) + LONGEST);
      String text = page.text().substring(page.from(i), to).strip();
      if (!text.isEmpty()) {
        boolean furniture = kinds[i] == LineKind.FURNITURE;
        lines.add(new HeaderLine(i, text, gap, page.indent(i) > 0, furniture));
        gap = false;
      }
    }
    return lines;
  }
}
