package org.presser.model;

import java.util.Objects;

/**
 * Where a briefing was read from.
 *
 * @param name the path as given, {@code -} for standard input
 * @param bytes the size of the input in bytes
 * @param lines the number of lines of the decoded text
 * @param encoding the charset that the bytes were decoded with
 * @param sha256 the SHA-256 checksum of the input's bytes, in lower-case hexadecimal digits
 */
public record Source(String name, long bytes, int lines, String encoding, String sha256) {

  /** Checks that no text is missing. */
  public Source {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(encoding, "encoding must not be null");
    Objects.requireNonNull(sha256, "sha256 must not be null");
  }
}
