package org.presser.parse.header;

import java.util.List;
import java.util.Set;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.Words;
import org.presser.parse.page.Page;
import org.presser.parse.turn.Furniture;
import org.presser.parse.turn.LineKind;

/**
 * Reads invented headers in tests. In their text {@code ¶} stands for a line's end, and a line
 * {@code @@} separates them from the body.
 */
final class Headers {

  private static final String BODY = "\n@@\n";

  private Headers() {}

  static HeaderReading read(String language, String printed) {
    return read(language, printed, Set.of());
  }

  /** Reads a header above a body in which those of some labels answer. */
  static HeaderReading read(String language, String printed, Set<String> answering) {
    Words words = Lexicons.shipped().words(language);
    String text = printed.replace('¶', '\n');
    String whole = text.replace(BODY, "\n\n");
    int cut = text.indexOf(BODY);
    int end = cut < 0 ? whole.length() : cut + 2;
    Page page = Page.of(whole);
    return HeaderReader.readUntil(page, words, language, end, kinds(page, words), true, answering);
  }

  static List<HeaderLine> lines(String text, HeaderWords words) {
    Page page = Page.of(text);
    return HeaderLines.of(page, text.length(), kinds(page, words.words()), words);
  }

  private static LineKind[] kinds(Page page, Words words) {
    LineKind[] kinds = new LineKind[page.count()];
    for (int i = 0; i < kinds.length; i++) {
      boolean furniture = !page.blank(i) && Furniture.is(page.line(i), words);
      kinds[i] = page.blank(i) ? LineKind.BLANK : furniture ? LineKind.FURNITURE : LineKind.SPEECH;
    }
    return kinds;
  }
}
