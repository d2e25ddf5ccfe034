package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import org.presser.model.Briefing;
import org.presser.model.Header;
import tools.jackson.core.JsonGenerator;

/** Writes each exchange as one line of JSON that can stand alone. */
final class ExchangeRowsWriter implements BriefingWriter {

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    for (Exchange exchange : Exchange.of(briefing)) {
      JsonLayout.COMPACT.write(out, json -> row(json, briefing, exchange));
    }
  }

  private static void row(JsonGenerator json, Briefing briefing, Exchange exchange) {
    Header header = briefing.header();
    json.writeStartObject();
    JsonParts.text(json, "date", header.date());
    JsonParts.text(json, "title", header.title());
    JsonParts.text(json, "institution", header.institution());
    JsonParts.text(json, "spokesperson", exchange.answerer());
    JsonParts.text(json, "asker", exchange.asker());
    JsonParts.text(json, "question", exchange.question());
    JsonParts.text(json, "answer", exchange.answer());
    JsonParts.text(json, "file", briefing.source().name());
    json.writeNumberProperty("number", exchange.number());
    json.writeNumberProperty("line", exchange.line());
    json.writeEndObject();
  }
}
