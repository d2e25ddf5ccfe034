package org.presser.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.Tables;
import org.presser.model.Header;

/** What headers announce where a body below tells who answers and who asks. */
class BrieferTableTest {

  private static final TranscriptParser PARSER = TranscriptParser.create();

  @ParameterizedTest
  @ValueSource(strings = {"announced.txt", "answering.txt"})
  void headersAnnounceWhatTheTableSays(String table) throws IOException {
    Tables.check(table, text -> drawn(PARSER.parse(text).header()));
  }

  static List<String> drawn(Header h) {
    List<String> out = new ArrayList<>();
    add(out, "title", h.title());
    add(out, "date", h.date());
    add(out, "time", h.time());
    add(out, "end", h.endTime());
    add(out, "place", h.place());
    add(out, "institution", h.institution());
    h.spokespersons().forEach(name -> add(out, "speaks", name));
    h.fields().forEach((key, value) -> add(out, "field " + key, String.valueOf(value)));
    return out.isEmpty() ? List.of("  nothing") : out;
  }

  private static void add(List<String> out, String name, String value) {
    if (value != null) {
      out.add("  " + name + ": " + value);
    }
  }
}
