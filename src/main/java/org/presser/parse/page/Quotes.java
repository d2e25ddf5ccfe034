package org.presser.parse.page;

/** Follows the quotation marks of a line, to tell whether a place stands inside a quotation. */
public final class Quotes {

  private static final String OPEN = "“„«‹「『";
  private static final String CLOSE = "””»›」』";

  /** A quotation is no longer than this; its second mark was forgotten then. */
  private static final int LONGEST = 1000;

  private int depth;
  private boolean straight;
  private boolean ended;
  private int length;

  /** Reads the next character. */
  public void read(char c) {
    length = open() ? length + 1 : 0;
    if (length > LONGEST) {
      // The mark that ends a long one after all opens none.
      ended |= straight;
      depth = 0;
      straight = false;
    }
    if (c == '"') {
      straight = !straight && !ended;
      ended = false;
    } else if (c >= 0x80) {
      readWide(c);
    }
  }

  private void readWide(char c) {
    if (OPEN.indexOf(c) >= 0) {
      // A German quotation closes with the mark that opens an English one.
      depth = c == '“' && depth > 0 ? depth - 1 : depth + 1;
    } else if (CLOSE.indexOf(c) >= 0 && depth > 0) {
      depth--;
    }
  }

  /** Tells whether a quotation is open. */
  public boolean open() {
    return depth > 0 || straight;
  }
}
