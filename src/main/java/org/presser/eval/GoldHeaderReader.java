package org.presser.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads {@code NAME.header.json}; keys that are not measured are passed over. */
final class GoldHeaderReader {

  private static final JsonFactory JSON = new JsonFactory();

  /** As Python's: lines end at LF only, digits and words are those of all scripts. */
  private static final int FLAGS =
      Pattern.MULTILINE | Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS;

  private final String name;
  private final JsonParser in;
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> spokespersons = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<Pattern> ignore = new ArrayList<>();
  private Boolean briefing;

  private GoldHeaderReader(String name, JsonParser in) {
    this.name = name;
    this.in = in;
  }

  /**
   * Reads one header.
   *
   * @param name the file's name, for messages
   * @param json the file's text
   * @throws GoldException if it is broken
   */
  static GoldHeader read(String name, String json) throws GoldException {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
      return read(name, in);
    }
  }

  private static GoldHeader read(String name, JsonParser in) throws GoldException {
    try {
      return new GoldHeaderReader(name, in).header();
    } catch (JacksonException e) {
      // What is too long or too deep comes without its place.
      TokenStreamLocation at = e.getLocation() == null ? in.currentLocation() : e.getLocation();
      throw error(name, at, e.getOriginalMessage());
    }
  }

  private GoldHeader header() throws GoldException {
    expect(in.nextToken() == JsonToken.START_OBJECT, "an object");
    for (String key = in.nextName(); key != null; key = in.nextName()) {
      JsonToken value = in.nextToken();
      switch (key) {
        case "title", "date", "time", "place", "language" -> texts.put(key, text(value));
        case "spokespersons" -> readTexts(value, spokespersons::add);
        case "fields" -> readFields(value);
        case "briefing" -> briefing = truth(value);
        case "ignore" -> readTexts(value, regex -> ignore.add(pattern(regex)));
        default -> in.skipChildren();
      }
    }
    return new GoldHeader(texts, spokespersons, fields, briefing, ignore);
  }

  private Boolean truth(JsonToken value) throws GoldException {
    expect(value.isBoolean() || value == JsonToken.VALUE_NULL, "true, false or null");
    return value == JsonToken.VALUE_NULL ? null : Boolean.valueOf(value == JsonToken.VALUE_TRUE);
  }

  private String text(JsonToken value) throws GoldException {
    expect(value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL, "a text or null");
    return value == JsonToken.VALUE_NULL ? null : in.getString();
  }

  /** What is made of each text of a list. */
  private interface Use {
    void of(String text) throws GoldException;
  }

  private void readTexts(JsonToken value, Use use) throws GoldException {
    if (value == JsonToken.VALUE_NULL) {
      return;
    }
    expect(value == JsonToken.START_ARRAY, "a list of texts");
    while (in.nextToken() != JsonToken.END_ARRAY) {
      expect(in.currentToken() == JsonToken.VALUE_STRING, "a text");
      use.of(in.getString());
    }
  }

  private void readFields(JsonToken value) throws GoldException {
    if (value == JsonToken.VALUE_NULL) {
      return;
    }
    expect(value == JsonToken.START_OBJECT, "an object of fields");
    for (String key = in.nextName(); key != null; key = in.nextName()) {
      fields.put(key, text(in.nextToken()));
    }
  }

  private Pattern pattern(String regex) throws GoldException {
    try {
      return Pattern.compile(regex, FLAGS);
    } catch (PatternSyntaxException e) {
      String problem = "'" + regex + "' is no pattern: " + e.getDescription();
      throw error(name, in.currentTokenLocation(), problem);
    }
  }

  private void expect(boolean met, String what) throws GoldException {
    if (!met) {
      throw error(name, in.currentTokenLocation(), "expected " + what);
    }
  }

  private static GoldException error(String name, TokenStreamLocation at, String problem) {
    int column = Math.max(1, at.getColumnNr()); // 0 where there is no text at all
    return new GoldException(name + ":" + at.getLineNr() + ":" + column, problem);
  }
}
