package org.presser.model;

import java.util.List;
import java.util.Objects;

/**
 * Where a briefing was read from.
 *
 * @param name the path as given, {@code -} for standard input
 * @param bytes the size of the input in bytes
 * @param lines the number of lines of the decoded text
 * @param encoding the charset that the bytes were decoded with
 * @param sha256 the SHA-256 checksum of the input's bytes, in lower-case hexadecimal digits
 * @param options what the user asked for that may change the briefing, such as {@code
 *     encoding=GB18030}; with the same options and the same program the same bytes give the same
 *     briefing
 */
public record Source(
    String name, long bytes, int lines, String encoding, String sha256, List<String> options) {

  /** Checks that no text is missing and copies the options. */
  public Source {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(encoding, "encoding must not be null");
    Objects.requireNonNull(sha256, "sha256 must not be null");
    options = List.copyOf(options);
  }

  /** Makes a source that was read without any options. */
  public Source(String name, long bytes, int lines, String encoding, String sha256) {
    this(name, bytes, lines, encoding, sha256, List.of());
  }
}
