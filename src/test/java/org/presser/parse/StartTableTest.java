package org.presser.parse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.presser.Tables;
import org.presser.model.Briefing;
import org.presser.model.Span;
import org.presser.model.Turn;

/** Where the header of a document ends and its first speech begins. */
class StartTableTest {

  private static final TranscriptParser PARSER = TranscriptParser.create();

  @Test
  void bodiesStartWhereTheTableSays() throws IOException {
    Tables.check("starts.txt", text -> drawn(PARSER.parse(text)));
  }

  static List<String> drawn(Briefing b) {
    Span header = b.header().span();
    String lines =
        header == null
            ? "no header"
            : "header " + header.start().line() + "-" + header.end().line();
    if (b.turns().isEmpty()) {
      return List.of("  " + lines + ", nobody speaks");
    }
    Turn t = b.turns().get(0);
    String who = t.label() == null ? "somebody" : t.label();
    return List.of("  " + lines + ", " + who + " speaks first in " + t.span().start().line());
  }
}
