package org.presser.write;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Indents by two spaces with LF line ends; a value opened with {@link #ONE_LINE} stays on one line,
 * and so do empty ones.
 */
final class IndentedPrinter implements PrettyPrinter {

  /** Marks an array or object that is to stand on one line. */
  static final Object ONE_LINE = new Object();

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    breakLine(json, depth(json));
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    breakLine(json, depth(json));
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    end(json, values, ']');
  }

  private static void separate(JsonGenerator json) {
    json.writeRaw(',');
    if (json.currentValue() == ONE_LINE) {
      json.writeRaw(' ');
    }
    breakLine(json, depth(json));
  }

  private static void end(JsonGenerator json, int members, char bracket) {
    if (members > 0) {
      breakLine(json, depth(json) - 1);
    }
    json.writeRaw(bracket);
  }

  private static void breakLine(JsonGenerator json, int depth) {
    if (json.currentValue() != ONE_LINE) {
      json.writeRaw('\n');
      for (int i = 0; i < depth; i++) {
        json.writeRaw("  ");
      }
    }
  }

  private static int depth(JsonGenerator json) {
    return json.streamWriteContext().getNestingDepth();
  }
}
