package org.presser.parse.header;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.Tables;
import org.presser.model.Finding;
import org.presser.model.Header;

/** What the lines above the first speech say, in layouts of many kinds. */
class HeaderTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"headers.txt", "short-headers.txt", "small-headers.txt", "single-headers.txt"})
  void headersAreThoseOfTheTable(String table) throws IOException {
    Tables.check(table, HeaderTableTest::drawn);
  }

  /** An input's first line is its language. */
  static List<String> drawn(String input) {
    int end = input.indexOf('\n');
    HeaderReading reading = Headers.read(input.substring(0, end), input.substring(end + 1));
    Header h = reading.header();
    List<String> out = new ArrayList<>();
    add(out, "title", h.title());
    add(out, "date", h.date());
    add(out, "time", h.time());
    add(out, "end", h.endTime());
    add(out, "zone", h.timeZone());
    add(out, "place", h.place());
    add(out, "institution", h.institution());
    h.spokespersons().forEach(name -> add(out, "speaks", name));
    h.fields().forEach((key, value) -> add(out, "field " + key, String.valueOf(value)));
    for (Finding f : reading.findings()) {
      add(out, "finding", f.line() + ":" + f.column() + " " + f.kind());
    }
    if (h.span() != null) {
      add(out, "from", h.span().start().toString());
      add(out, "to", h.span().end().toString());
    }
    return out;
  }

  private static void add(List<String> out, String name, String value) {
    if (value != null) {
      out.add("  " + name + ": " + value);
    }
  }
}
