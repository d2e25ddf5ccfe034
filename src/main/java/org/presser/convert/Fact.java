package org.presser.convert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Something that is known about an input, but not from its text.
 *
 * @param value what is known
 * @param guess whether it only stands in where the text says nothing
 */
record Fact(String value, boolean guess) {

  /** So many bytes of a checksum tell facts apart. */
  private static final int CHECKED = 8;

  /** Returns a checksum of facts and their names, in hexadecimal digits. */
  static String checksum(Map<String, Fact> facts) {
    StringBuilder all = new StringBuilder();
    facts.forEach(
        (name, fact) ->
            all.append(name).append(fact.guess() ? "\0?" : "\0=").append(fact.value()).append('\0'));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, CHECKED);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
