package org.presser.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.presser.model.Briefing;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the JSON documents that presser writes: one in a file, or one after the other.
 *
 * <p>Members that it does not know are passed over. Not thread-safe.
 *
 * <pre>{@code
 * try (BriefingReader in = BriefingReader.open(Path.of("briefing.json"))) {
 *   Briefing briefing = in.next().orElseThrow();
 * }
 * }</pre>
 */
public final class BriefingReader implements Closeable {

  private static final JsonFactory JSON = new JsonFactory();

  private final Reader text;
  private final JsonParser in;

  /**
   * Reads from a text.
   *
   * @param text the documents; closed with this
   */
  public BriefingReader(Reader text) {
    this.text = text;
    in = JSON.createParser(ObjectReadContext.empty(), text);
  }

  /**
   * Opens a file.
   *
   * @param file the file, in UTF-8
   * @throws IOException if it cannot be opened
   */
  public static BriefingReader open(Path file) throws IOException {
    return new BriefingReader(Files.newBufferedReader(file));
  }

  /**
   * Reads the next document.
   *
   * @return the briefing, or nothing at the end of the text
   * @throws UnreadableBriefingException if the text is none of presser's documents
   * @throws IOException if it cannot be read
   */
  public Optional<Briefing> next() throws IOException {
    try {
      if (in.nextToken() == null) {
        return Optional.empty();
      }
      Object value = JsonTree.read(in);
      if (!(value instanceof Map<?, ?> members)) {
        throw UnreadableBriefingException.foreign();
      }
      return Optional.of(BriefingMaker.briefing(new JsonObject("", members)));
    } catch (JacksonIOException e) {
      throw e.getCause() instanceof CharacterCodingException
          ? new UnreadableBriefingException("not in UTF-8")
          : e.getCause();
    } catch (JacksonException e) {
      // What is too long or too deep comes without its place.
      TokenStreamLocation at = e.getLocation() == null ? in.currentLocation() : e.getLocation();
      throw new UnreadableBriefingException(
          "no JSON: line "
              + at.getLineNr()
              + ", column "
              + at.getColumnNr()
              + ": "
              + firstLine(e.getOriginalMessage()));
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
