package org.presser.parse.cue;

import org.presser.parse.page.Page;

/**
 * The marks at a line's start and where its words begin.
 *
 * @param signature the marks, numbers as {@code N} and time codes as {@code T}
 * @param index the index after them and the blanks that follow
 */
public record MarkedStart(String signature, int index) {

  /**
   * Reads the marks of a line; a mark glued to a word is one only if it opens speech or italics.
   */
  public static MarkedStart of(Page page, int line) {
    Marks marks = Marks.read(page.text(), page.from(line), page.to(line));
    return new MarkedStart(marks.signature(), marks.end());
  }

  /** Tells whether a line holds nothing but marks, such as a time code or a number. */
  public static boolean only(Page page, int line) {
    if (page.blank(line)) {
      return false;
    }
    return Marks.read(page.text(), page.from(line), page.to(line)).end() >= page.to(line);
  }
}
