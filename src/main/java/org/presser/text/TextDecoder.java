package org.presser.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.presser.model.Source;

/**
 * Turns the bytes of a transcript into text with LF line ends and without byte-order mark.
 *
 * <p>A decoder either believes the charset that it is given and refuses all that is malformed in it
 * ({@link #strict}), or finds the charset out ({@link #detecting}). Both refuse input that is empty
 * or no text.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextDecoder {

  private static final TextDecoder DETECTING = new TextDecoder(Optional.empty());

  private final Optional<Charset> given;

  private TextDecoder(Optional<Charset> given) {
    this.given = given;
  }

  /**
   * Returns a decoder that finds the charset out: by byte-order mark, as strict UTF-8, by the zero
   * bytes of UTF-16 and UTF-32, else by the statistics of the bytes. What then still cannot be
   * decoded becomes U+FFFD.
   */
  public static TextDecoder detecting() {
    return DETECTING;
  }

  /**
   * Returns a decoder for one charset, which refuses malformed input.
   *
   * @param charset the charset of all input
   */
  public static TextDecoder strict(Charset charset) {
    return new TextDecoder(
        Optional.of(Objects.requireNonNull(charset, "charset must not be null")));
  }

  /** Returns what was asked for that changes the text, for {@link Source#options()}. */
  List<String> options() {
    return given.map(charset -> List.of("encoding=" + charset.name())).orElse(List.of());
  }

  /**
   * Decodes a whole input.
   *
   * @param bytes the input
   * @return its text and the name of its charset
   * @throws UnreadableTextException if the input is empty, no text, or malformed in the charset
   */
  public DecodedText decode(byte[] bytes) throws UnreadableTextException {
    if (bytes.length == 0) {
      throw new UnreadableTextException("empty file");
    }
    TextCheck.refuseForeignFormat(bytes);
    DecodedText decoded =
        given.isPresent() ? decodeAs(bytes, given.get()) : CharsetDetector.decode(bytes);
    TextCheck.refuseBinary(decoded.text());
    return new DecodedText(LineEnds.normalize(decoded.text()), decoded.encoding());
  }

  private static DecodedText decodeAs(byte[] bytes, Charset charset)
      throws UnreadableTextException {
    return new DecodedText(
        Decoding.withoutMark(Decoding.strict(bytes, 0, charset)), charset.name());
  }
}
