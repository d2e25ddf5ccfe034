package org.presser.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An object of a document, with its path for messages; members that are not asked for may be there.
 *
 * @param path where it stands, such as {@code turns[3]}; empty for the document itself
 * @param members its members
 */
record JsonObject(String path, Map<?, ?> members) {

  /** Makes one of a value that should be an object. */
  static JsonObject of(String path, Object value) throws UnreadableBriefingException {
    if (value instanceof Map<?, ?> members) {
      return new JsonObject(path, members);
    }
    throw wrong(path.isEmpty() ? "document" : path, "an object", value);
  }

  /** Returns a text, or null. */
  String text(String name) throws UnreadableBriefingException {
    Object value = members.get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw wrong(inside(name), "a text", value);
  }

  /** Returns a text that must be there. */
  String someText(String name) throws UnreadableBriefingException {
    String text = text(name);
    if (text == null) {
      throw wrong(inside(name), "a text", null);
    }
    return text;
  }

  long number(String name) throws UnreadableBriefingException {
    if (members.get(name) instanceof Long number) {
      return number;
    }
    throw wrong(inside(name), "a whole number", members.get(name));
  }

  int count(String name) throws UnreadableBriefingException {
    long number = number(name);
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw wrong(inside(name), "a whole number from 0 up", number);
    }
    return (int) number;
  }

  Integer countOrNull(String name) throws UnreadableBriefingException {
    return members.get(name) == null ? null : count(name);
  }

  boolean truth(String name) throws UnreadableBriefingException {
    if (members.get(name) instanceof Boolean truth) {
      return truth;
    }
    throw wrong(inside(name), "true or false", members.get(name));
  }

  JsonObject object(String name) throws UnreadableBriefingException {
    return of(inside(name), members.get(name));
  }

  JsonObject objectOrNull(String name) throws UnreadableBriefingException {
    return members.get(name) == null ? null : object(name);
  }

  List<JsonObject> objects(String name) throws UnreadableBriefingException {
    List<JsonObject> objects = new ArrayList<>();
    for (Object value : list(name)) {
      objects.add(of(inside(name) + '[' + objects.size() + ']', value));
    }
    return objects;
  }

  List<String> texts(String name) throws UnreadableBriefingException {
    List<String> texts = new ArrayList<>();
    for (Object value : list(name)) {
      if (!(value instanceof String text)) {
        throw wrong(inside(name) + '[' + texts.size() + ']', "a text", value);
      }
      texts.add(text);
    }
    return texts;
  }

  /** Returns all members as texts or nulls. */
  Map<String, String> fields() throws UnreadableBriefingException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Object name : members.keySet()) {
      fields.put((String) name, text((String) name));
    }
    return fields;
  }

  /** Returns the constant that a word stands for. */
  <E extends Enum<E>> E word(String name, Class<E> type) throws UnreadableBriefingException {
    String word = someText(name);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
        return constant;
      }
    }
    throw new UnreadableBriefingException(
        inside(name) + ": '" + word + "' is not known to this version");
  }

  private List<?> list(String name) throws UnreadableBriefingException {
    if (members.get(name) instanceof List<?> list) {
      return list;
    }
    throw wrong(inside(name), "a list", members.get(name));
  }

  private String inside(String name) {
    return path.isEmpty() ? name : path + '.' + name;
  }

  private static UnreadableBriefingException wrong(String path, String wanted, Object value) {
    String found = value == null ? "nothing" : "something else";
    return new UnreadableBriefingException(path + ": expected " + wanted + ", found " + found);
  }
}
