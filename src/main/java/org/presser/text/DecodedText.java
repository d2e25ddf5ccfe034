package org.presser.text;

import java.util.Objects;

/**
 * Text that was decoded from bytes.
 *
 * @param text the text without byte-order mark; its only line end is LF
 * @param encoding the name of the charset that the bytes were decoded with
 */
public record DecodedText(String text, String encoding) {

  /** Checks that nothing is missing. */
  public DecodedText {
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(encoding, "encoding must not be null");
  }
}
