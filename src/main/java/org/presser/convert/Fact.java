package org.presser.convert;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.presser.text.Checksum;

/**
 * Something that is known about an input, but not from its text.
 *
 * @param value what is known
 * @param guess whether it only stands in where the text says nothing
 */
record Fact(String value, boolean guess) {

  /** So many digits of a checksum tell facts apart. */
  private static final int CHECKED = 16;

  /** Returns a checksum of facts and their names, in hexadecimal digits. */
  static String checksum(Map<String, Fact> facts) {
    StringBuilder all = new StringBuilder();
    facts.forEach(
        (name, fact) ->
            all.append(name)
                .append(fact.guess() ? "\0?" : "\0=")
                .append(fact.value())
                .append('\0'));
    return Checksum.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, CHECKED);
  }
}
