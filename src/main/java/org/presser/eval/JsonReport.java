package org.presser.eval;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes figures as one JSON document on one line, with all that is not right. */
public final class JsonReport {

  private static final JsonFactory JSON = new JsonFactory();

  private final Evaluation evaluation;
  private final JsonGenerator json;

  private JsonReport(Evaluation evaluation, JsonGenerator json) {
    this.evaluation = evaluation;
    this.json = json;
  }

  /**
   * Writes a report.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Evaluation evaluation, Writer out) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), buffer)) {
      new JsonReport(evaluation, json).document();
    }
    out.write(buffer.append('\n').toString());
  }

  private void document() {
    json.writeStartObject();
    json.writeNumberProperty("files", evaluation.files().size());
    json.writeNumberProperty("perfect", evaluation.perfect());
    json.writeNumberProperty("failed", evaluation.failed());
    json.writeObjectPropertyStart("micro");
    turns(evaluation.total());
    json.writeEndObject();
    json.writeObjectPropertyStart("macro");
    json.writeNumberProperty("file", evaluation.byFile());
    json.writeNumberProperty("family", evaluation.byFamily());
    json.writeEndObject();
    json.writeObjectPropertyStart("header");
    evaluation.header().forEach((field, f1) -> json.writeNumberProperty(name(field), f1));
    json.writeNumberProperty("mean", evaluation.headerMean());
    json.writeEndObject();
    families();
    documents();
    json.writeEndObject();
  }

  private void turns(Tally t) {
    json.writeNumberProperty("gold", t.gold());
    json.writeNumberProperty("got", t.got());
    json.writeNumberProperty("start", t.startF1());
    json.writeNumberProperty("label", t.labelF1());
    json.writeNumberProperty("asks", t.asksF1());
    json.writeNumberProperty("strict", t.strictF1());
  }

  private void families() {
    json.writeArrayPropertyStart("families");
    for (Evaluation.Family f : evaluation.families()) {
      json.writeStartObject();
      json.writeStringProperty("family", f.name());
      json.writeNumberProperty("files", f.files());
      json.writeNumberProperty("turns", f.turns());
      json.writeNumberProperty("strict", f.strict());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void documents() {
    json.writeArrayPropertyStart("documents");
    for (FileScore f : evaluation.files()) {
      json.writeStartObject();
      json.writeStringProperty("name", f.name());
      json.writeStringProperty("family", f.family());
      turns(f.tally());
      value("failure", f.failure());
      json.writeArrayPropertyStart("misses");
      f.misses().forEach(this::miss);
      json.writeEndArray();
      json.writeArrayPropertyStart("header");
      f.header().stream().filter(m -> !m.agrees()).forEach(this::mark);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void miss(Miss m) {
    json.writeStartObject();
    json.writeBooleanProperty("missing", m.missing());
    json.writeNumberProperty("line", m.line());
    json.writeNumberProperty("column", m.column());
    value("label", m.label().equals(GoldRow.NONE) ? null : m.label());
    json.writeStringProperty("role", m.role());
    json.writeStringProperty("why", m.why());
    json.writeEndObject();
  }

  private void mark(HeaderMark m) {
    json.writeStartObject();
    json.writeStringProperty("field", name(m.field()));
    value("gold", m.gold());
    value("got", m.got());
    json.writeEndObject();
  }

  private void value(String name, Object value) {
    json.writeName(name);
    write(value);
  }

  private void write(Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean b) {
      json.writeBoolean(b);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(this::write);
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((k, v) -> value(k.toString(), v));
      json.writeEndObject();
    } else {
      json.writeString(value.toString());
    }
  }

  private static String name(HeaderField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }
}
