package org.presser.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the stamp of an output from its first few lines. */
final class StampReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Enough for the head of a document, whose longest part is a path. */
  private static final int HEAD = 16_384;

  private StampReader() {}

  /** What stands where an output is to be. */
  enum Found {
    NOTHING,
    OURS,
    FOREIGN
  }

  /**
   * What was found, with its stamp where it has one.
   *
   * @param found whose it is
   * @param stamp its stamp, if it is a document of any version of this program
   */
  record Head(Found found, Optional<Stamp> stamp) {}

  /**
   * Looks at what stands where a document is to be.
   *
   * @throws IOException if it cannot be read
   */
  static Head read(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Head(Found.NOTHING, Optional.empty());
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Head(Found.FOREIGN, Optional.empty());
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      return new Head(Found.NOTHING, Optional.empty());
    }
    Optional<Stamp> stamp = stamp(head);
    return new Head(stamp.isPresent() ? Found.OURS : Found.FOREIGN, stamp);
  }

  private static Optional<Stamp> stamp(byte[] head) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), head)) {
      if (json.nextToken() != JsonToken.START_OBJECT || !"presser".equals(json.nextName())) {
        return Optional.empty();
      }
      String version = json.nextStringValue();
      json.nextName();
      json.nextToken();
      if (version == null || !"source".equals(json.nextName())) {
        return Optional.empty();
      }
      json.nextToken();
      return source(json, version, head[1] == '"');
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<Stamp> source(JsonParser json, String version, boolean compact) {
    String sha256 = null;
    List<String> options = new ArrayList<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      if (name.equals("sha256")) {
        sha256 = json.getValueAsString();
      } else if (name.equals("options")) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          options.add(json.getString());
        }
      }
    }
    return Optional.of(new Stamp(version, String.valueOf(sha256), options, compact));
  }
}
