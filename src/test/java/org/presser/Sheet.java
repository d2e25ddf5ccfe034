package org.presser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.Header;
import org.presser.model.Place;
import org.presser.model.Span;
import org.presser.model.Speaker;
import org.presser.model.Turn;

/**
 * A briefing as a sheet to read: all that the document holds, a line for each part, turns with
 * their speech below. What is absent is a hyphen.
 */
final class Sheet {

  private record Part(int offset, String text) {}

  private final StringBuilder out = new StringBuilder();

  private Sheet() {}

  /** Returns the sheet of a briefing. */
  static String of(Briefing briefing) {
    Sheet sheet = new Sheet();
    sheet.header(briefing.header());
    briefing.speakers().forEach(sheet::speaker);
    sheet.out.append('\n');
    Stream<Part> turns =
        briefing.turns().stream().map(t -> new Part(t.span().start().offset(), turn(t)));
    List<Part> parts = new ArrayList<>(turns.toList());
    briefing.events().forEach(e -> parts.add(part("event of " + e.turn(), e.text(), e.span())));
    briefing.headings().forEach(h -> parts.add(part("heading", h.text(), h.span())));
    briefing.furniture().forEach(f -> parts.add(part("furniture", f.text(), f.span())));
    parts.sort(Comparator.comparingInt(Part::offset));
    parts.forEach(p -> sheet.out.append(p.text()));
    briefing.findings().forEach(sheet::finding);
    return sheet.out.toString();
  }

  private void header(Header h) {
    line("title", h.title());
    line("date", h.date());
    line("time", h.time(), h.endTime(), h.timeZone());
    line("place", h.place());
    line("institution", h.institution());
    line("spokespersons", h.spokespersons().toArray());
    line("language", h.language(), h.briefing() ? "briefing" : "no briefing");
    h.fields().forEach((key, value) -> line("field", key, value));
    line("header", h.span() == null ? null : range(h.span()));
  }

  private void speaker(Speaker s) {
    String labels = String.join(" / ", s.labels());
    line("speaker", s.id(), word(s.role()), s.name(), s.title(), s.affiliation(), labels);
    line("  spoke", s.turns(), s.words());
  }

  private static String turn(Turn t) {
    String follows = t.followUpTo() == null ? "" : " after " + t.followUpTo();
    String kind = word(t.kind()) + follows;
    Object[] head = {t.id(), t.exchange(), kind, word(t.role()), t.speaker(), t.label(), t.time()};
    return "turn "
        + cells(head)
        + " | "
        + range(t.span())
        + "\n"
        + t.text().indent(4).replaceAll("(?m)^ +$", "");
  }

  private static Part part(String kind, String text, Span span) {
    return new Part(
        span.start().offset(), kind + " | " + range(span) + " | " + text.replace("\n", "⏎") + "\n");
  }

  private void finding(Finding f) {
    line("finding", f.line() + ":" + f.column(), word(f.severity()), word(f.kind()), f.message());
  }

  private void line(String name, Object... values) {
    out.append(name).append(" | ").append(cells(values)).append('\n');
  }

  private static String cells(Object... values) {
    return Stream.of(values)
        .map(v -> Objects.requireNonNullElse(v, "-").toString())
        .collect(Collectors.joining(" | "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String range(Span span) {
    return place(span.start()) + "-" + place(span.end());
  }

  private static String place(Place place) {
    return place.line() + ":" + place.column() + "@" + place.offset();
  }
}
