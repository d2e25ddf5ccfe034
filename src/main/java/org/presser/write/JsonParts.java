package org.presser.write;

import java.util.List;
import org.presser.model.Place;
import org.presser.model.Span;
import org.presser.model.Turn;
import tools.jackson.core.JsonGenerator;

/** The parts that all JSON has in common; absent texts are null, never empty. */
final class JsonParts {

  private JsonParts() {}

  static void text(JsonGenerator json, String name, String value) {
    // A null is written as null.
    json.writeStringProperty(name, value == null || value.isEmpty() ? null : value);
  }

  static void number(JsonGenerator json, String name, Integer value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value.intValue());
    }
  }

  static void word(JsonGenerator json, String name, Enum<?> value) {
    json.writeStringProperty(name, Words.of(value));
  }

  static void texts(JsonGenerator json, String name, List<String> values) {
    json.writeName(name);
    json.writeStartArray(IndentedPrinter.ONE_LINE);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** Writes {@code start} and {@code end}, both null where there is no span. */
  static void span(JsonGenerator json, Span span) {
    place(json, "start", span == null ? null : span.start());
    place(json, "end", span == null ? null : span.end());
  }

  private static void place(JsonGenerator json, String name, Place place) {
    if (place == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeName(name);
    json.writeStartObject(IndentedPrinter.ONE_LINE);
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("column", place.column());
    json.writeNumberProperty("offset", place.offset());
    json.writeEndObject();
  }

  /** Writes the members of a turn into an object that is open. */
  static void turn(JsonGenerator json, Turn turn) {
    json.writeNumberProperty("id", turn.id());
    json.writeNumberProperty("exchange", turn.exchange());
    word(json, "kind", turn.kind());
    word(json, "role", turn.role());
    text(json, "label", turn.label());
    text(json, "speaker", turn.speaker());
    text(json, "text", turn.text());
    span(json, turn.span());
    text(json, "time", turn.time());
    number(json, "followUpTo", turn.followUpTo());
  }
}
