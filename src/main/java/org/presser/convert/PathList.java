package org.presser.convert;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A list of paths, one a line, as {@code find} prints it; read as it is needed. */
public final class PathList implements Iterator<String>, Closeable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BufferedReader reader;
  private String next;

  /**
   * Begins to read a list.
   *
   * @param in the list in UTF-8
   * @throws IOException if it cannot be read
   */
  public PathList(InputStream in) throws IOException {
    reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    next = readPath();
    if (next != null && next.startsWith(BYTE_ORDER_MARK)) {
      next = next.substring(BYTE_ORDER_MARK.length());
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  /**
   * Returns the next path.
   *
   * @throws UncheckedIOException if the list cannot be read further
   */
  @Override
  public String next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    String result = next;
    try {
      next = readPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  private String readPath() throws IOException {
    String line = reader.readLine();
    while (line != null && line.isEmpty()) {
      line = reader.readLine();
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
