package org.presser.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** A file of one JSON object whose members come in turn. */
final class JsonObjectFile implements Closeable {

  private final Writer out;
  private final JsonGenerator json;

  /**
   * Begins the file.
   *
   * @param out the file; closed with this
   */
  JsonObjectFile(Writer out) throws IOException {
    this.out = out;
    json = JsonLayout.COMPACT.generator(out);
    add(JsonGenerator::writeStartObject);
  }

  /** Adds members. */
  void add(JsonLayout.Body members) throws IOException {
    try {
      members.write(json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Ends the object and closes the file; does nothing if that was done. */
  @Override
  public void close() throws IOException {
    if (json.isClosed()) {
      return;
    }
    try (out) {
      json.close(); // writes the end of the object, too
      out.write('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
