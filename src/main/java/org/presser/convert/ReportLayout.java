package org.presser.convert;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Puts every member of the outermost object on a line, and so every record of its lists. */
final class ReportLayout extends MinimalPrettyPrinter {

  private static final long serialVersionUID = 1L;

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    breakLine(json, 1);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    super.writeObjectEntrySeparator(json);
    breakLine(json, 1);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    breakLine(json, 1);
    super.writeEndObject(json, entries);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    breakLine(json, 2);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    super.writeArrayValueSeparator(json);
    breakLine(json, 2);
  }

  private static void breakLine(JsonGenerator json, int depth) {
    if (json.streamWriteContext().getNestingDepth() == depth) {
      json.writeRaw('\n');
    }
  }
}
