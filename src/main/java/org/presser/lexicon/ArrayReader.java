package org.presser.lexicon;

import java.nio.ByteBuffer;

/**
 * Reads the arrays that {@link ArrayWriter} wrote, in the same order. A program that just started
 * runs loops slowly, and so values are not read one by one.
 */
final class ArrayReader {

  private final ByteBuffer in;

  ArrayReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  char[] chars() {
    char[] values = new char[in.getInt()];
    in.asCharBuffer().get(values);
    skip(values.length * Character.BYTES);
    return values;
  }

  int[] ints() {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  long[] longs() {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }
}
