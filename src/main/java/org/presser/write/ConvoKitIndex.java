package org.presser.write;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes {@code index.json}: which metadata there are and of which Python classes. */
final class ConvoKitIndex {

  private static final int VERSION = 1;
  private static final String TEXT = "str";
  private static final String NUMBER = "int";
  private static final String LIST = "list";

  private static final Map<String, String> OF_UTTERANCES =
      Map.of(
          "file", TEXT,
          "turn", NUMBER,
          "exchange", NUMBER,
          "kind", TEXT,
          "role", TEXT,
          "label", TEXT,
          "time", TEXT,
          "follow_up_to", TEXT,
          "line", NUMBER);

  private static final Map<String, String> OF_SPEAKERS =
      Map.of(
          "file", TEXT,
          "name", TEXT,
          "role", TEXT,
          "title", TEXT,
          "affiliation", TEXT,
          "labels", LIST);

  private static final Map<String, String> OF_CONVERSATIONS =
      Map.of(
          "file", TEXT,
          "exchange", NUMBER,
          "date", TEXT,
          "title", TEXT,
          "institution", TEXT,
          "spokespersons", LIST,
          "language", TEXT);

  private static final Map<String, String> OF_CORPUS = Map.of("made_by", TEXT);

  private ConvoKitIndex() {}

  /** Writes the members of the index into an object that is open. */
  static void write(JsonGenerator json) {
    index(json, "utterances-index", OF_UTTERANCES);
    index(json, "speakers-index", OF_SPEAKERS);
    index(json, "conversations-index", OF_CONVERSATIONS);
    index(json, "overall-index", OF_CORPUS);
    json.writeNumberProperty("version", VERSION);
    JsonParts.texts(json, "vectors", List.of());
  }

  private static void index(JsonGenerator json, String name, Map<String, String> classes) {
    json.writeObjectPropertyStart(name);
    // Sorted, so that the same input always gives the same file.
    new TreeMap<>(classes)
        .forEach((key, type) -> JsonParts.texts(json, key, List.of("<class '" + type + "'>")));
    json.writeEndObject();
  }
}
