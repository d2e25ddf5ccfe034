package org.presser.parse.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.presser.Tables;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.Words;
import org.presser.parse.cue.MarkedStart;
import org.presser.parse.cue.TimeCode;
import org.presser.parse.page.Bare;
import org.presser.parse.page.EndMark;
import org.presser.parse.page.Page;

/** What single lines are taken for by their look alone. */
class LineTableTest {

  private static final String TABLE = "lines.txt";
  private static final Words WORDS = Lexicons.shipped().words("en");

  @Test
  void linesAreTakenForWhatTheTableSays() throws IOException {
    Tables.check(TABLE, line -> List.of("  " + drawn(line)));
  }

  @Test
  void lineMayEndAnywhere() throws IOException {
    for (String line : Tables.inputs(TABLE)) {
      for (int end = 1; end <= line.length(); end++) {
        String part = line.substring(0, end).strip();
        if (!part.isEmpty()) {
          assertThat(drawn(part)).as(part).isNotBlank();
        }
      }
    }
  }

  private static String drawn(String line) {
    Page page = Page.of(line);
    List<String> out = new ArrayList<>();
    add(out, "furniture", Furniture.is(line, WORDS));
    add(out, "phrase", Furniture.phrase(line, WORDS));
    add(out, "note", Notes.enclosed(line));
    add(out, "rule", Notes.rule(line));
    add(out, "end mark", EndMark.is(page, 0, WORDS));
    add(out, "time", EndMark.time(page, 0));
    add(out, "sentence", page.sentenceEndsBefore(line.length()));
    MarkedStart start = MarkedStart.of(page, 0);
    add(out, "marks " + start.signature() + " to " + start.index(), start.index() > 0);
    add(out, "marks only", MarkedStart.only(page, 0));
    int stamp = TimeCode.start(line, 0, line.length());
    add(out, "stamped at " + stamp, stamp < line.length());
    add(out, "bare " + Bare.of(line), !Bare.of(line).equals(line));
    return out.isEmpty() ? "speech" : String.join(", ", out);
  }

  private static void add(List<String> out, String what, boolean is) {
    if (is) {
      out.add(what);
    }
  }
}
