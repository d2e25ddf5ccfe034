package org.presser.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.Tables;
import org.presser.model.Briefing;
import org.presser.model.Turn;

/** Small transcripts and their turns, events, headings and furniture. */
class TurnTableTest {

  private static final TranscriptParser PARSER = TranscriptParser.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turns.txt",
        "one-sided.txt",
        "repeated-labels.txt",
        "unlabelled.txt",
        "own-lines.txt",
        "layouts.txt"
      })
  void turnsAreThoseOfTheTable(String table) throws IOException {
    Tables.check(table, text -> drawn(PARSER.parse(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"headings.txt", "foot.txt", "marks.txt", "notes.txt"})
  void whatNobodySpokeIsAsInTheTable(String table) throws IOException {
    Tables.check(table, text -> unspoken(PARSER.parse(text)));
  }

  static List<String> drawn(Briefing b) {
    List<String> out = new ArrayList<>();
    b.turns().forEach(t -> out.add("  " + drawn(t)));
    out.addAll(notes(b));
    b.findings().forEach(f -> out.add("  " + f.line() + ":" + f.column() + " " + f.message()));
    return out;
  }

  static List<String> unspoken(Briefing b) {
    List<String> notes = notes(b);
    return notes.isEmpty() ? List.of("  all is spoken") : notes;
  }

  private static List<String> notes(Briefing b) {
    return Stream.of(
            b.events().stream().map(e -> "  event in " + e.turn() + ": " + e.text()),
            b.headings().stream().map(h -> "  heading: " + h.text()),
            b.furniture().stream().map(f -> "  furniture: " + f.text()))
        .flatMap(lines -> lines)
        .toList();
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
