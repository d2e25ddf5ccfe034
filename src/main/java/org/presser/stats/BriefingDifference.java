package org.presser.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.presser.model.Briefing;
import org.presser.model.Header;
import org.presser.model.Place;
import org.presser.model.Turn;

/**
 * How two briefings made of one transcript differ. Turns are the same turn where they start at the
 * same place; {@code source} and the ids of turns are not compared.
 *
 * @param turns the turns that are gained, lost or changed, in text order
 * @param parts what else has changed, by the names of the document: {@code header.date}
 */
public record BriefingDifference(List<TurnDifference> turns, List<String> parts) {

  private static final Map<String, Function<Turn, Object>> TURN =
      ordered(
          List.of(
              Map.entry("exchange", Turn::exchange),
              Map.entry("kind", Turn::kind),
              Map.entry("role", Turn::role),
              Map.entry("label", Turn::label),
              Map.entry("speaker", Turn::speaker),
              Map.entry("text", Turn::text),
              Map.entry("end", t -> t.span().end()),
              Map.entry("time", Turn::time)));

  private static final Map<String, Function<Header, Object>> HEADER =
      ordered(
          List.of(
              Map.entry("title", Header::title),
              Map.entry("date", Header::date),
              Map.entry("time", Header::time),
              Map.entry("endTime", Header::endTime),
              Map.entry("timeZone", Header::timeZone),
              Map.entry("place", Header::place),
              Map.entry("institution", Header::institution),
              Map.entry("spokespersons", Header::spokespersons),
              Map.entry("language", Header::language),
              Map.entry("briefing", Header::briefing),
              Map.entry("fields", Header::fields),
              Map.entry("outside", Header::outside)));

  private static final Map<String, Function<Briefing, Object>> PARTS =
      ordered(
          List.of(
              Map.entry("speakers", Briefing::speakers),
              Map.entry("headings", Briefing::headings),
              Map.entry("furniture", Briefing::furniture),
              Map.entry("findings", Briefing::findings)));

  /** Copies the lists. */
  public BriefingDifference {
    turns = List.copyOf(turns);
    parts = List.copyOf(parts);
  }

  /** Compares two briefings. */
  public static BriefingDifference between(Briefing before, Briefing after) {
    List<String> parts = new ArrayList<>();
    for (String field : differing(HEADER, before.header(), after.header())) {
      parts.add("header." + field);
    }
    parts.addAll(differing(PARTS, before, after));
    return new BriefingDifference(turns(before.turns(), after.turns()), parts);
  }

  /** Returns whether nothing differs. */
  public boolean none() {
    return turns.isEmpty() && parts.isEmpty();
  }

  private static List<TurnDifference> turns(List<Turn> before, List<Turn> after) {
    Map<Place, Turn> old = new HashMap<>();
    before.forEach(turn -> old.put(turn.span().start(), turn));
    List<TurnDifference> differences = new ArrayList<>();
    for (Turn turn : after) {
      Turn same = old.remove(turn.span().start());
      List<String> fields = same == null ? List.of() : differing(TURN, same, turn);
      if (same == null || !fields.isEmpty()) {
        differences.add(new TurnDifference(same, turn, fields));
      }
    }
    old.values().forEach(turn -> differences.add(new TurnDifference(turn, null, List.of())));
    differences.sort(Comparator.comparingInt(d -> d.turn().span().start().offset()));
    return differences;
  }

  private static <T> List<String> differing(
      Map<String, Function<T, Object>> fields, T before, T after) {
    return fields.entrySet().stream()
        .filter(f -> !Objects.equals(f.getValue().apply(before), f.getValue().apply(after)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <T> Map<String, Function<T, Object>> ordered(
      List<Map.Entry<String, Function<T, Object>>> entries) {
    Map<String, Function<T, Object>> map = new LinkedHashMap<>();
    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return map;
  }
}
