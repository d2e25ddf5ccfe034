package org.presser.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.presser.model.Briefing;
import org.presser.model.Header;
import org.presser.model.Place;
import org.presser.model.Role;
import org.presser.model.Turn;

/**
 * A transcript that was marked by hand: {@code NAME.txt} with {@code NAME.turns.tsv} and {@code
 * NAME.header.json} beside it.
 *
 * @param text the transcript; its only line end is LF
 * @param rows where its elements start, in text order
 * @param header what its header says
 */
public record GoldCase(String text, List<GoldRow> rows, Map<String, Object> header) {

  private static final double ALIKE = 0.95;

  /** Reads a case. */
  public static GoldCase read(Path transcript) throws IOException {
    String stem = transcript.toString().replaceFirst("\\.txt$", "");
    List<GoldRow> rows;
    try (var lines = Files.lines(Path.of(stem + ".turns.tsv"))) {
      rows = lines.skip(1).filter(l -> !l.isBlank()).map(GoldRow::parse).toList();
    }
    String header = Files.readString(Path.of(stem + ".header.json"));
    String text = Files.readString(transcript, StandardCharsets.UTF_8);
    return new GoldCase(text.replace("\r\n", "\n"), rows, JsonText.object(header));
  }

  /** Returns a line for each difference from a briefing; none where all is right. */
  public List<String> differences(Briefing briefing) {
    List<String> result = new ArrayList<>();
    compareTurns(briefing, result);
    compareHeader(briefing.header(), result);
    return result;
  }

  private void compareTurns(Briefing briefing, List<String> result) {
    List<Turn> got = new ArrayList<>(briefing.turns());
    List<GoldRow> read = rows.stream().filter(r -> counts(r, got)).toList();
    GoldText speech = new GoldText(text, read, ignored());
    for (int i = 0; i < read.size(); i++) {
      GoldRow row = read.get(i);
      if (row.isTurn()) {
        Turn turn = got.stream().filter(t -> isAt(row, t)).findFirst().orElse(null);
        got.remove(turn);
        compareTurn(row, turn, speech.speech(i), result);
      }
    }
    got.forEach(t -> result.add(place(t.span().start()) + " no turn: " + t.label()));
  }

  /** A turn that may be read either way counts only where the briefing has it. */
  private static boolean counts(GoldRow row, List<Turn> got) {
    return !row.isTurn() || !row.open() || got.stream().anyMatch(t -> isAt(row, t));
  }

  private static boolean isAt(GoldRow row, Turn turn) {
    Place start = turn.span().start();
    return row.isAt(start.line(), start.column());
  }

  private static void compareTurn(GoldRow row, Turn turn, String speech, List<String> result) {
    String place = row.line() + ":" + row.column() + " ";
    if (turn == null) {
      result.add(place + "missed: " + row.label());
      return;
    }
    compare(place + "label", row.label(), turn.label(), result);
    compare(place + "asks", row.asks(), turn.role() == Role.PRESS, result);
    if (Likeness.wordF1(speech, turn.text()) < ALIKE) {
      result.add(place + "text: expected <" + speech + "> but got <" + turn.text() + ">");
    }
  }

  private void compareHeader(Header got, List<String> result) {
    compare("title", bare(header.get("title")), bare(got.title()), result);
    compare("date", header.get("date"), got.date(), result);
    compare("time", header.get("time"), got.time(), result);
    compare("place", bare(header.get("place")), bare(got.place()), result);
    compare("language", header.get("language"), got.language(), result);
    compare("briefing", header.get("briefing"), got.briefing(), result);
    compare("fields", bare((Map<?, ?>) header.get("fields")), bare(got.fields()), result);
    compare(
        "spokespersons",
        bare((List<?>) header.get("spokespersons")),
        bare(got.spokespersons()),
        result);
  }

  private static void compare(String what, Object expected, Object got, List<String> result) {
    if (!Objects.equals(expected, got)) {
      result.add(what + ": expected <" + expected + "> but got <" + got + ">");
    }
  }

  private static String bare(Object value) {
    return Likeness.bare((String) value);
  }

  private static List<String> bare(List<?> values) {
    return values.stream().map(GoldCase::bare).sorted().toList();
  }

  private static Map<String, String> bare(Map<?, ?> fields) {
    Map<String, String> result = new TreeMap<>();
    fields.forEach((key, value) -> result.put(bare(key), bare(value)));
    return result;
  }

  private List<Pattern> ignored() {
    List<?> patterns = (List<?>) header.getOrDefault("ignore", List.of());
    return patterns.stream()
        .map(p -> Pattern.compile((String) p, Pattern.MULTILINE))
        .toList();
  }

  private static String place(Place place) {
    return place.line() + ":" + place.column();
  }
}
