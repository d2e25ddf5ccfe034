package org.presser.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums, to tell whether bytes are the same as at another time. */
public final class Checksum {

  private Checksum() {}

  /**
   * Returns the SHA-256 checksum.
   *
   * @param bytes any bytes
   * @return 64 hexadecimal digits in lower case
   */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
