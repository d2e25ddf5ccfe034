package org.presser.parse.scheme;

import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/** The first lines of a text, as far as they tell what it is. */
public final class TopText {

  private TopText() {}

  /**
   * Returns the text above an index, or where that is short the first lines.
   *
   * @param end the index
   * @param limit how many characters at most
   * @param lines how many lines at least, if there are as many
   */
  public static String of(Page page, int end, int limit, int lines) {
    int line = -1;
    for (int n = 0; n < lines && page.next(line) >= 0; n++) {
      line = page.next(line);
    }
    int first = line < 0 ? 0 : Math.min(page.to(line), 300);
    int to = Math.max(Math.min(end, limit), Math.min(first, end));
    return closed(page.text().substring(0, Math.min(to, page.text().length())));
  }

  /** Takes the blanks between single characters away that only space a title out. */
  private static String closed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean between =
          Chars.blank(c)
              && c != '\n'
              && i > 0
              && i + 1 < text.length()
              && Chars.cjk(text.charAt(i - 1))
              && Chars.cjk(text.charAt(i + 1));
      if (!between) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
