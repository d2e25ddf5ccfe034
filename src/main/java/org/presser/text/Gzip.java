package org.presser.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Input that was packed with gzip. */
final class Gzip {

  private Gzip() {}

  /** Tells whether bytes begin as gzip files do. */
  static boolean opens(byte[] bytes) {
    return bytes.length > 2
        && bytes[0] == (byte) 0x1F
        && bytes[1] == (byte) 0x8B
        && bytes[2] == 8; // the only method there is
  }

  /**
   * Unpacks bytes; never holds much more than the limit, whatever they say of themselves.
   *
   * @throws UnreadableTextException if there is more than the limit, or the bytes are damaged
   */
  static byte[] unpack(byte[] packed, int limit) throws UnreadableTextException {
    byte[] bytes;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 8192)) {
      bytes = in.readNBytes(limit + 1);
    } catch (IOException e) {
      // EOFException, "Not in GZIP format", "invalid distance too far back" and the like.
      throw new UnreadableTextException("a damaged gzip file: cut off or changed");
    }
    if (bytes.length > limit) {
      throw new UnreadableTextException(
          "a gzip file that unpacks to more than " + ByteCount.text(limit) + " (see --max-size)");
    }
    return bytes;
  }
}
