package org.presser.parse;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.model.Span;
import org.presser.parse.page.Bare;
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
  static List<Note> of(Page page, Words words, LineKind[] kinds, Span header, int top) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < page.count() && page.from(i) < top; i++) {
      boolean inside =
          header != null && i + 1 >= header.start().line() && i + 1 <= header.end().line();
      boolean apart = kinds[i] == LineKind.FURNITURE || heading(page.line(i), words);
      if (page.blank(i) || inside && !apart) {
        continue;
      }
      boolean own = kinds[i] == LineKind.EVENT || kinds[i] == LineKind.HEADING;
      LineKind kind = own ? kinds[i] : LineKind.FURNITURE;
      notes.add(new Note(kind, page.from(i), Math.min(top, page.to(i)), 0));
    }
    return notes;
  }

  /** Tells whether a line is the heading of a part of the briefing, as a lexicon knows them. */
  private static boolean heading(String line, Words words) {
    return words.has(WordClass.HEADINGS, Folding.fold(Bare.of(line)));
  }
}
