package org.presser.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of the documents. */
public final class Schema {

  private static final String RESOURCE = "briefing.schema.json";

  private Schema() {}

  /** Returns the schema's text, which ends with LF. */
  public static String text() {
    try (InputStream in = Schema.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
