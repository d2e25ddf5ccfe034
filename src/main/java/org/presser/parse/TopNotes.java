package org.presser.parse;

import java.util.ArrayList;
import java.util.List;
import org.presser.model.Span;
import org.presser.parse.page.Page;
import org.presser.parse.turn.LineKind;
import org.presser.parse.turn.Note;

/** The notes above the body: furniture inside the header, and all lines that are not part of it. */
final class TopNotes {

  private TopNotes() {}

  /**
   * Returns the notes above an index.
   *
   * @param header where the header stands, or null
   * @param top the index where the body starts
   */
  static List<Note> of(Page page, LineKind[] kinds, Span header, int top) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < page.count() && page.from(i) < top; i++) {
      boolean inside =
          header != null && i + 1 >= header.start().line() && i + 1 <= header.end().line();
      if (page.blank(i) || inside && kinds[i] != LineKind.FURNITURE) {
        continue;
      }
      boolean own = kinds[i] == LineKind.EVENT || kinds[i] == LineKind.HEADING;
      LineKind kind = own ? kinds[i] : LineKind.FURNITURE;
      notes.add(new Note(kind, page.from(i), Math.min(top, page.to(i)), 0));
    }
    return notes;
  }
}
