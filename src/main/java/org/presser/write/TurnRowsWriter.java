package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import org.presser.model.Briefing;
import org.presser.model.Header;
import org.presser.model.Turn;
import tools.jackson.core.JsonGenerator;

/** Writes each turn as one line of JSON that can stand alone. */
final class TurnRowsWriter implements BriefingWriter {

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    for (Turn turn : briefing.turns()) {
      JsonLayout.COMPACT.write(out, json -> row(json, briefing, turn));
    }
  }

  private static void row(JsonGenerator json, Briefing briefing, Turn turn) {
    Header header = briefing.header();
    json.writeStartObject();
    JsonParts.text(json, "file", briefing.source().name());
    JsonParts.text(json, "date", header.date());
    JsonParts.text(json, "title", header.title());
    JsonParts.text(json, "institution", header.institution());
    JsonParts.texts(json, "spokespersons", header.spokespersons());
    JsonParts.text(json, "language", header.language());
    JsonParts.turn(json, turn);
    json.writeEndObject();
  }
}
