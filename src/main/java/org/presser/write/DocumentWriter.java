package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.presser.model.Briefing;
import org.presser.model.Event;
import org.presser.model.Finding;
import org.presser.model.Header;
import org.presser.model.Passage;
import org.presser.model.Source;
import org.presser.model.Speaker;
import tools.jackson.core.JsonGenerator;

/** Writes a briefing as one JSON document. */
final class DocumentWriter implements BriefingWriter {

  /** Grows when a program that reads the documents has to change. */
  private static final int FORMAT = 1;

  private final JsonLayout layout;

  DocumentWriter(JsonLayout layout) {
    this.layout = layout;
  }

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    layout.write(out, json -> document(json, briefing));
  }

  private static void document(JsonGenerator json, Briefing briefing) {
    json.writeStartObject();
    json.writeStringProperty("presser", Version.current());
    json.writeNumberProperty("format", FORMAT);
    source(json, briefing.source());
    header(json, briefing.header());
    list(json, "speakers", briefing.speakers(), DocumentWriter::speaker);
    list(json, "turns", briefing.turns(), JsonParts::turn);
    list(json, "events", briefing.events(), DocumentWriter::event);
    passages(json, "headings", briefing.headings());
    passages(json, "furniture", briefing.furniture());
    list(json, "findings", briefing.findings(), DocumentWriter::finding);
    json.writeEndObject();
  }

  private static <T> void list(
      JsonGenerator json, String name, List<T> values, BiConsumer<JsonGenerator, T> members) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      members.accept(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void source(JsonGenerator json, Source source) {
    json.writeObjectPropertyStart("source");
    JsonParts.text(json, "name", source.name());
    json.writeNumberProperty("bytes", source.bytes());
    json.writeNumberProperty("lines", source.lines());
    JsonParts.text(json, "encoding", source.encoding());
    JsonParts.text(json, "sha256", source.sha256());
    JsonParts.texts(json, "options", source.options());
    json.writeEndObject();
  }

  private static void header(JsonGenerator json, Header header) {
    json.writeObjectPropertyStart("header");
    JsonParts.text(json, "title", header.title());
    JsonParts.text(json, "date", header.date());
    JsonParts.text(json, "time", header.time());
    JsonParts.text(json, "endTime", header.endTime());
    JsonParts.text(json, "timeZone", header.timeZone());
    JsonParts.text(json, "place", header.place());
    JsonParts.text(json, "institution", header.institution());
    JsonParts.texts(json, "spokespersons", header.spokespersons());
    JsonParts.text(json, "language", header.language());
    json.writeBooleanProperty("briefing", header.briefing());
    map(json, "fields", header.fields());
    map(json, "outside", header.outside());
    JsonParts.span(json, header.span());
    json.writeEndObject();
  }

  private static void map(JsonGenerator json, String name, Map<String, String> values) {
    json.writeObjectPropertyStart(name);
    values.forEach((key, value) -> JsonParts.text(json, key, value));
    json.writeEndObject();
  }

  private static void speaker(JsonGenerator json, Speaker speaker) {
    JsonParts.text(json, "id", speaker.id());
    JsonParts.text(json, "name", speaker.name());
    JsonParts.word(json, "role", speaker.role());
    JsonParts.text(json, "title", speaker.title());
    JsonParts.text(json, "affiliation", speaker.affiliation());
    JsonParts.texts(json, "labels", speaker.labels());
    json.writeNumberProperty("turns", speaker.turns());
    json.writeNumberProperty("words", speaker.words());
  }

  private static void event(JsonGenerator json, Event event) {
    JsonParts.text(json, "text", event.text());
    JsonParts.number(json, "turn", event.turn());
    JsonParts.span(json, event.span());
  }

  private static void passages(JsonGenerator json, String name, List<Passage> passages) {
    list(json, name, passages, DocumentWriter::passage);
  }

  private static void passage(JsonGenerator json, Passage passage) {
    JsonParts.text(json, "text", passage.text());
    JsonParts.span(json, passage.span());
  }

  private static void finding(JsonGenerator json, Finding finding) {
    JsonParts.word(json, "kind", finding.kind());
    JsonParts.word(json, "severity", finding.severity());
    JsonParts.text(json, "message", finding.message());
    json.writeNumberProperty("line", finding.line());
    json.writeNumberProperty("column", finding.column());
  }
}
