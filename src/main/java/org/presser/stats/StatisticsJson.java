package org.presser.stats;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes statistics and comparisons as one JSON document on one line each. */
public final class StatisticsJson {

  private static final JsonFactory JSON = new JsonFactory();

  private StatisticsJson() {}

  /**
   * Writes statistics.
   *
   * @throws IOException if they cannot be written
   */
  public static void write(Statistics statistics, Writer out) throws IOException {
    write(
        out,
        json -> {
          json.writeNumberProperty("briefings", statistics.files().size());
          json.writeObjectPropertyStart("total");
          numbers(json, statistics.total());
          json.writeEndObject();
          list(json, "speakers", statistics.speakers(), StatisticsJson::speaker);
          list(json, "outlets", statistics.outlets(), StatisticsJson::speaker);
          list(json, "findings", statistics.findings(), StatisticsJson::finding);
          list(json, "files", statistics.files(), StatisticsJson::file);
        });
  }

  /**
   * Writes a comparison.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Comparison comparison, Writer out) throws IOException {
    write(
        out,
        json -> {
          json.writeNumberProperty("equal", comparison.equal());
          json.writeNumberProperty("differ", comparison.differing(Comparison.Presence.BOTH));
          json.writeNumberProperty("onlyOld", comparison.differing(Comparison.Presence.ONLY_OLD));
          json.writeNumberProperty("onlyNew", comparison.differing(Comparison.Presence.ONLY_NEW));
          json.writeNumberProperty("gained", comparison.gained());
          json.writeNumberProperty("lost", comparison.lost());
          json.writeNumberProperty("changed", comparison.changed());
          list(json, "files", comparison.files(), StatisticsJson::difference);
        });
  }

  /** Writes the members of an object. */
  private interface Members {
    void write(JsonGenerator json);
  }

  private static void write(Writer out, Members members) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), buffer)) {
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
    }
    out.write(buffer.append('\n').toString());
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

  private static void file(JsonGenerator json, FileFigures f) {
    json.writeStringProperty("file", f.file());
    json.writeStringProperty("date", f.date());
    json.writeStringProperty("institution", f.institution());
    numbers(json, f);
  }

  private static void numbers(JsonGenerator json, FileFigures f) {
    json.writeNumberProperty("speakers", f.speakers());
    json.writeNumberProperty("turns", f.turns());
    json.writeNumberProperty("questions", f.questions());
    json.writeNumberProperty("answers", f.answers());
    json.writeNumberProperty("exchanges", f.exchanges());
    json.writeNumberProperty("unanswered", f.unanswered());
    json.writeNumberProperty("followUps", f.followUps());
    json.writeNumberProperty("words", f.words());
    json.writeNumberProperty("findings", f.findings());
    json.writeNumberProperty("warnings", f.warnings());
  }

  private static void speaker(JsonGenerator json, SpeakerFigures s) {
    json.writeStringProperty("name", s.name());
    json.writeStringProperty("role", word(s.role()));
    json.writeNumberProperty("briefings", s.briefings());
    json.writeNumberProperty("turns", s.turns());
    json.writeNumberProperty("followUps", s.followUps());
    json.writeNumberProperty("words", s.words());
  }

  private static void finding(JsonGenerator json, FindingFigures f) {
    json.writeStringProperty("kind", word(f.kind()));
    json.writeNumberProperty("findings", f.findings());
    json.writeNumberProperty("warnings", f.warnings());
    json.writeNumberProperty("briefings", f.briefings());
  }

  private static void difference(JsonGenerator json, Comparison.FileDifference f) {
    json.writeStringProperty("file", f.file());
    json.writeStringProperty("presence", word(f.presence()));
    BriefingDifference difference =
        f.difference() == null ? new BriefingDifference(List.of(), List.of()) : f.difference();
    list(json, "turns", difference.turns(), StatisticsJson::turn);
    texts(json, "parts", difference.parts());
  }

  private static void turn(JsonGenerator json, TurnDifference d) {
    String change = d.gained() ? "gained" : d.lost() ? "lost" : "changed";
    json.writeStringProperty("change", change);
    json.writeNumberProperty("line", d.turn().span().start().line());
    json.writeStringProperty("label", d.turn().label());
    texts(json, "fields", d.fields());
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
