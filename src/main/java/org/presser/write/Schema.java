package org.presser.write;

/** The JSON Schema (draft 2020-12) of the documents. */
public final class Schema {

  private Schema() {}

  /** Returns the schema's text, which ends with LF. */
  public static String text() {
    return Resource.text("briefing.schema.json");
  }
}
