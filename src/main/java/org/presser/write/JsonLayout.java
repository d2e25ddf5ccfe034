package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** How JSON is laid out on lines. */
enum JsonLayout {
  /** Indented by two spaces. */
  PRETTY(new IndentedPrinter()),
  /** Without any white space. */
  COMPACT(null);

  /** Writes one value. */
  interface Body {
    void write(JsonGenerator json);
  }

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final ObjectWriteContext context;

  JsonLayout(PrettyPrinter printer) {
    context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return printer;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return printer != null;
          }
        };
  }

  /** Returns a generator that neither flushes nor closes what it writes to. */
  JsonGenerator generator(Writer out) {
    return FACTORY.createGenerator(context, out);
  }

  /** Writes one value and ends its last line. */
  void write(Writer out, Body body) throws IOException {
    try (JsonGenerator json = generator(out)) {
      body.write(json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
  }
}
