package org.presser.parse.header;

import java.util.List;
import java.util.Map;
import org.presser.lexicon.Words;
import org.presser.model.Header;
import org.presser.parse.page.Page;
import org.presser.parse.turn.LineKind;

/** Reads the header from the lines above the body. */
public final class HeaderReader {

  private HeaderReader() {}

  /**
   * Reads the header.
   *
   * @param language the text's language, or null
   * @param body the first line of the body; the number of lines if there is none
   * @param kinds what each line is taken for; furniture in the header is no part of it
   * @param briefing whether anybody asks or answers
   */
  public static HeaderReading read(
      Page page, Words words, String language, int body, LineKind[] kinds, boolean briefing) {
    Header header =
        new Header(
            null, null, null, null, null, null, null, List.of(), language, briefing, Map.of(), null);
    return new HeaderReading(header, List.of());
  }
}
