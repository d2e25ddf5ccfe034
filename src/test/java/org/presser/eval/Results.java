package org.presser.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.presser.model.Briefing;
import org.presser.model.Header;
import org.presser.model.Place;
import org.presser.model.Role;
import org.presser.model.Source;
import org.presser.model.Span;
import org.presser.model.Turn;
import org.presser.model.TurnKind;
import org.presser.parse.TranscriptParser;

/** Results that are wrong in known ways. */
final class Results {

  private static final TranscriptParser PARSER = TranscriptParser.create();

  private Results() {}

  /** Returns the turns that {@code NAME.got.tsv} lists: line, column, label, role, text. */
  static Briefing listed(Source source, String text) {
    String file = source.name().replaceFirst("\\.txt$", ".got.tsv");
    List<Turn> turns = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of(file))) {
        String[] c = line.split("\t");
        Place start = new Place(Integer.parseInt(c[0]), Integer.parseInt(c[1]), 0);
        Role role = Role.valueOf(c[3].toUpperCase(Locale.ROOT));
        turns.add(turn(turns.size() + 1, role, c[2], c[4].replace("\\n", "\n"), start));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return briefing(source, turns);
  }

  /** Parses, and then drops, moves, renames and cuts turns. */
  static Briefing damaged(Source source, String text) {
    Briefing whole = PARSER.parse(source, text);
    Random random = new Random(text.length());
    List<Turn> turns = new ArrayList<>();
    for (Turn t : whole.turns()) {
      Place start = t.span().start();
      Place moved = new Place(start.line(), start.column() + random.nextInt(6), start.offset());
      boolean cut = random.nextInt(6) == 0;
      String said = cut ? t.text().substring(t.text().length() / 8) : t.text();
      String label = random.nextInt(9) == 0 ? null : t.label();
      Role role = random.nextInt(9) == 0 ? Role.PRESS : t.role();
      if (random.nextInt(7) > 0) {
        turns.add(turn(t.id(), role, label, said, random.nextInt(5) == 0 ? moved : start));
      }
    }
    return briefing(source, turns);
  }

  private static Turn turn(int id, Role role, String label, String text, Place start) {
    String printed = "-".equals(label) ? null : label;
    Span span = new Span(start, start);
    return new Turn(id, 0, TurnKind.STATEMENT, role, printed, null, text, span, null, null);
  }

  private static Briefing briefing(Source source, List<Turn> turns) {
    Header header =
        new Header(
            "HARBOUR  Briefing.",
            "2031-05-06",
            "15:00",
            null,
            null,
            "Aldous",
            null,
            List.of("ADA QUILL"),
            "en",
            true,
            Map.of("Title", "例行记者会"),
            null);
    return new Briefing(
        source, header, List.of(), turns, List.of(), List.of(), List.of(), List.of());
  }
}
