package org.presser.parse.page;

/**
 * Tells which lines begin inside a quotation that an earlier line of their block opened. A blank
 * line ends a quotation, so that one mark too many does not swallow the rest.
 */
public final class Quotations {

  private Quotations() {}

  /** Returns for each line whether a quotation is open where it begins. */
  public static boolean[] openAt(Page page, Wrap wrap) {
    boolean[] open = new boolean[page.count()];
    if (!wrap.hard() || wrap.doubled()) {
      return open;
    }
    Quotes quotes = new Quotes();
    for (int i = 0; i < page.count(); i++) {
      if (page.blank(i)) {
        quotes = new Quotes();
        continue;
      }
      open[i] = quotes.open();
      for (int k = page.from(i); k < page.to(i); k++) {
        quotes.read(page.text().charAt(k));
      }
    }
    return open;
  }
}
