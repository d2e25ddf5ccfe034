package org.presser.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes arrays so that {@link ArrayReader} reads each in one go: its length, then its values. */
final class ArrayWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  void write(char[] values) {
    try {
      out.writeInt(values.length);
      for (char value : values) {
        out.writeChar(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(int[] values) {
    try {
      out.writeInt(values.length);
      for (int value : values) {
        out.writeInt(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(long[] values) {
    try {
      out.writeInt(values.length);
      for (long value : values) {
        out.writeLong(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all that was written. */
  byte[] bytes() {
    return bytes.toByteArray();
  }
}
