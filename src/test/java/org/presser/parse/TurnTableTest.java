package org.presser.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.presser.Tables;
import org.presser.model.Briefing;
import org.presser.model.Turn;

/** Small transcripts and their turns, events, headings and furniture. */
class TurnTableTest {

  @Test
  void turnsAreThoseOfTheTable() throws IOException {
    TranscriptParser parser = TranscriptParser.create();
    Tables.check("turns.txt", text -> drawn(parser.parse(text)));
  }

  private static List<String> drawn(Briefing b) {
    List<String> out = new ArrayList<>();
    b.turns().forEach(t -> out.add("  " + drawn(t)));
    Stream.concat(
            b.events().stream().map(e -> "  event in " + e.turn() + ": " + e.text()),
            Stream.concat(
                b.headings().stream().map(h -> "  heading: " + h.text()),
                b.furniture().stream().map(f -> "  furniture: " + f.text())))
        .forEach(out::add);
    b.findings().forEach(f -> out.add("  " + f.line() + ":" + f.column() + " " + f.message()));
    return out;
  }

  private static String drawn(Turn t) {
    String who = t.role().name().toLowerCase(Locale.ROOT) + " " + t.label();
    String time = t.time() == null ? "" : " at " + t.time();
    String after = t.followUpTo() == null ? "" : " after " + t.followUpTo();
    String where = t.span().start().offset() + "-" + t.span().end().offset();
    return "%d.%d %s%s%s %s: %s"
        .formatted(t.exchange(), t.id(), who, time, after, where, t.text().replace("\n\n", " ¶ "));
  }
}
