package org.presser.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists, strings, numbers, booleans and nulls. */
public final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /** Reads an object. */
  public static Map<String, Object> object(String json) {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      return object(in);
    }
  }

  private static Map<String, Object> object(JsonParser in) {
    Map<String, Object> result = new LinkedHashMap<>();
    for (String key = in.nextName(); key != null; key = in.nextName()) {
      in.nextToken();
      result.put(key, value(in));
    }
    return result;
  }

  private static List<Object> list(JsonParser in) {
    List<Object> result = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      result.add(value(in));
    }
    return result;
  }

  private static Object value(JsonParser in) {
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> list(in);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT -> in.getLongValue();
      default -> in.getString();
    };
  }
}
