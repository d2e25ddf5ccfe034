package org.presser.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decoding in one known charset. */
final class Decoding {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Decoding() {}

  /** Decodes from an offset on; what is malformed becomes U+FFFD. */
  static String lenient(byte[] bytes, int from, Charset charset) {
    // Some decoders let halves of surrogate pairs pass.
    return wellFormed(decode(bytes, from, charset));
  }

  /** Replaces halves of surrogate pairs by U+FFFD; the same text where there are none. */
  static String wellFormed(String text) {
    return hasLoneSurrogate(text)
        ? decode(text.getBytes(StandardCharsets.UTF_16BE), 0, StandardCharsets.UTF_16BE)
        : text;
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  /**
   * Decodes from an offset on, or says where the first malformed byte is.
   *
   * @throws UnreadableTextException with the offset of the malformed byte in the whole input
   */
  static String strict(byte[] bytes, int from, Charset charset) throws UnreadableTextException {
    String text = decode(bytes, from, charset);
    // The lenient decoder is much the faster one, and only its U+FFFD can stand for a fault.
    if (text.indexOf(REPLACEMENT) >= 0) {
      long fault = firstFault(bytes, from, charset);
      if (fault >= 0) {
        throw new UnreadableTextException(
            "malformed " + charset.name() + " at byte " + fault, fault);
      }
    }
    if (hasLoneSurrogate(text)) {
      throw new UnreadableTextException("malformed " + charset.name() + ": half a surrogate pair");
    }
    return text;
  }

  /** Decodes strictly where that is possible. */
  static Optional<String> tryStrict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(strict(bytes, from, charset));
    } catch (UnreadableTextException e) {
      return Optional.empty();
    }
  }

  /** Takes off the byte-order mark, which is no part of the text. */
  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** The offset of the first malformed byte in the whole input, or -1. */
  private static long firstFault(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
