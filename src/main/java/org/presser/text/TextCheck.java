package org.presser.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells text from what is none, and says so in words that help. */
final class TextCheck {

  /** The first bytes of a format that people take for text, and what to tell them. */
  private record Signature(String bytes, String message) {

    boolean opens(byte[] input) {
      if (input.length < bytes.length()) {
        return false;
      }
      String start = new String(input, 0, bytes.length(), StandardCharsets.ISO_8859_1);
      return start.equals(bytes);
    }
  }

  private static final List<Signature> FOREIGN =
      List.of(
          new Signature(
              "%PDF-", "a PDF file, not text; turn it into text first: pdftotext -layout"),
          new Signature("{\\rtf", "an RTF file, not plain text; save it as plain text first"),
          new Signature(
              "PK\u0003\u0004",
              "a zip or office file (.docx, .odt), not text; turn it into text first: pandoc -t plain"),
          new Signature(
              "\u00D0\u00CF\u0011\u00E0",
              "an office file (.doc), not text; save it as plain text first"),
          new Signature("\u001F\u008B", "a gzip file in a gzip file, not text; unpack it first"));

  private static final String BINARY = "a binary file, not text";

  /** Text has at most one control character in so many. */
  private static final int CHARACTERS_PER_CONTROL = 20;

  private TextCheck() {}

  static void refuseForeignFormat(byte[] bytes) throws UnreadableTextException {
    for (Signature signature : FOREIGN) {
      if (signature.opens(bytes)) {
        throw new UnreadableTextException(signature.message());
      }
    }
  }

  /** Refuses decoded text that is empty, holds U+0000 or has many control characters. */
  static void refuseBinary(String text) throws UnreadableTextException {
    if (isBlank(text)) {
      throw new UnreadableTextException("empty file (nothing but white space)");
    }
    if (hasManyControls(text)) {
      throw new UnreadableTextException(BINARY + " (many control characters)");
    }
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      throw new UnreadableTextException(
          "not text: holds the character U+0000 in line " + lineOf(text, zero));
    }
  }

  /** The refusal of bytes that hold zeros but are in no charset that has them. */
  static UnreadableTextException zeroByte(byte[] bytes) {
    int at = 0;
    while (bytes[at] != 0) {
      at++;
    }
    return new UnreadableTextException(BINARY + " (zero byte at byte " + at + ")", at);
  }

  /** Whether a guess at a charset made sense: no U+0000, and few characters that nobody writes. */
  static boolean looksLikeText(String text) {
    if (text.indexOf('\0') >= 0) {
      return false;
    }
    long odd = text.codePoints().filter(TextCheck::isOdd).count();
    return odd * CHARACTERS_PER_CONTROL <= text.length();
  }

  private static boolean isOdd(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.UNASSIGNED || type == Character.PRIVATE_USE || isControl(codePoint);
  }

  private static boolean hasManyControls(String text) {
    long controls = text.chars().filter(TextCheck::isControl).count();
    return controls > text.length() / CHARACTERS_PER_CONTROL;
  }

  /** Control characters other than the white space among them. */
  private static boolean isControl(int c) {
    return (c < 0x20 && (c < '\t' || c > '\r')) || (c >= 0x7F && c < 0xA0 && c != 0x85);
  }

  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  private static long lineOf(String text, int index) {
    String before = LineEnds.normalize(text.substring(0, index));
    return before.chars().filter(c -> c == '\n').count() + 1;
  }
}
