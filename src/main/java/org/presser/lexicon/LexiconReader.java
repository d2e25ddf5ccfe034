package org.presser.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a lexicon from JSON: {@code {"language": "en", "words": {"asking": ["Q"]}, "months": {},
 * "eras": {}}}.
 */
public final class LexiconReader {

  private static final JsonFactory JSON = new JsonFactory();

  private final String name;
  private final JsonParser in;
  private String language = "common";
  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> eras = new HashMap<>();

  private LexiconReader(String name, JsonParser in) {
    this.name = name;
    this.in = in;
  }

  /**
   * Reads one lexicon.
   *
   * @param name the file's name, for messages
   * @param json the file's bytes, UTF-8
   * @throws LexiconException if the JSON is broken or holds what a lexicon does not have
   */
  public static Lexicon read(String name, byte[] json) throws LexiconException {
    // Decoded first, so that columns count characters.
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), decode(name, json))) {
      return read(name, in);
    }
  }

  private static Lexicon read(String name, JsonParser in) throws LexiconException {
    try {
      return new LexiconReader(name, in).lexicon();
    } catch (JacksonException e) {
      // What is too long or too deep comes without its place.
      TokenStreamLocation at = e.getLocation() == null ? in.currentLocation() : e.getLocation();
      throw error(name, at, e.getOriginalMessage());
    }
  }

  private static String decode(String name, byte[] json) throws LexiconException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new LexiconException(name, "not in UTF-8");
    }
  }

  private Lexicon lexicon() throws LexiconException {
    expect(in.nextToken(), JsonToken.START_OBJECT, "an object");
    for (String key = in.nextName(); key != null; key = in.nextName()) {
      switch (key) {
        case "language" -> {
          expect(in.nextToken(), JsonToken.VALUE_STRING, "a language code");
          language = in.getString();
        }
        case "words" -> readWords();
        case "months" -> readNumbers(months);
        case "eras" -> readNumbers(eras);
        default -> throw error(quoted(key) + " is none of language, words, months, eras");
      }
    }
    if (in.nextToken() != null) {
      throw error("expected the end of the file");
    }
    return new Lexicon(language, words, months, eras);
  }

  private void readWords() throws LexiconException {
    expect(in.nextToken(), JsonToken.START_OBJECT, "an object of word lists");
    for (String key = in.nextName(); key != null; key = in.nextName()) {
      WordClass c = WordClass.of(key).orElse(null);
      if (c == null) {
        throw error(quoted(key) + " is no class of words");
      }
      expect(in.nextToken(), JsonToken.START_ARRAY, "a list of words");
      Set<String> list = words.computeIfAbsent(c, k -> new HashSet<>());
      while (in.nextToken() != JsonToken.END_ARRAY) {
        expect(in.currentToken(), JsonToken.VALUE_STRING, "a word");
        list.add(Folding.fold(in.getString()));
      }
    }
  }

  private void readNumbers(Map<String, Integer> into) throws LexiconException {
    expect(in.nextToken(), JsonToken.START_OBJECT, "an object of numbers");
    for (String key = in.nextName(); key != null; key = in.nextName()) {
      expect(in.nextToken(), JsonToken.VALUE_NUMBER_INT, "a number");
      into.put(Folding.fold(key), in.getIntValue());
    }
  }

  private void expect(JsonToken got, JsonToken wanted, String what) throws LexiconException {
    if (got != wanted) {
      throw error("expected " + what);
    }
  }

  /** A key in quotation marks and on one line, whatever it holds. */
  private static String quoted(String key) {
    StringBuilder out = new StringBuilder("\"");
    key.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                out.append(String.format("\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }

  private LexiconException error(String message) {
    return error(name, in.currentTokenLocation(), message);
  }

  private static LexiconException error(String name, TokenStreamLocation at, String problem) {
    int column = Math.max(1, at.getColumnNr()); // 0 where there is no text at all
    return new LexiconException(name + ":" + at.getLineNr() + ":" + column, problem);
  }
}
