package org.presser.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.presser.convert.Output;

/** Standard output: what is written there cannot be taken back. */
final class StandardOutput implements Output {

  private final OutputStream stream;
  private final Writer writer;

  StandardOutput(OutputStream out) {
    stream = new PipeOutput(out);
    writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public Writer writer() {
    return writer;
  }

  @Override
  public void commit() throws IOException {
    writer.flush();
  }

  @Override
  public void close() {
    // The stream belongs to whoever started the program.
  }

  /** Tells a closed pipe from other failures. */
  private static final class PipeOutput extends FilterOutputStream {

    PipeOutput(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        // Java has no type for it; "Broken pipe" on Unix, "The pipe is being closed" on Windows.
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        throw message.contains("pipe") ? new ClosedPipeException(e) : e;
      }
    }
  }
}
