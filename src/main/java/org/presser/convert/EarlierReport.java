package org.presser.convert;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what failed out of the report of an earlier run. */
public final class EarlierReport {

  private static final JsonFactory FACTORY = new JsonFactory();

  private EarlierReport() {}

  /**
   * Returns the inputs that failed, or had failed before and were left out, with the reasons.
   *
   * @param path the report
   * @throws IOException if it cannot be read or is none; the message is fit for users
   */
  public static Map<String, String> failures(Path path) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path));
        JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("is no report of presser convert");
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean files = "files".equals(json.currentName());
        if (json.nextToken() == JsonToken.START_ARRAY && files) {
          return records(json);
        }
        json.skipChildren();
      }
      throw new IOException("is no report of presser convert");
    } catch (JacksonException e) {
      throw new IOException("is no report of presser convert: " + e.getOriginalMessage(), e);
    }
  }

  private static Map<String, String> records(JsonParser json) {
    Map<String, String> failures = new HashMap<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String file = null;
      String error = null;
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("file")) {
          file = json.getValueAsString();
        } else if (name.equals("error")) {
          error = json.getValueAsString();
        } else {
          json.skipChildren();
        }
      }
      if (file != null && error != null) {
        failures.put(file, error);
      }
    }
    return failures;
  }
}
