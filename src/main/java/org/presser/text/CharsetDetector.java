package org.presser.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds the charset of bytes out, the surest evidence first, and decodes them. */
final class CharsetDetector {

  /** The charsets that few transcripts are in; Java looks them up only when they are needed. */
  private static final class Rare {
    static final Charset WESTERN = Charset.forName("windows-1252");
    static final Charset CHINESE = Charset.forName("GB18030");

    /**
     * UTF-32 first: nearly all of its values are forbidden, so hardly anything else passes for it.
     */
    static final List<Charset> WIDE =
        List.of(
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
  }

  /** A byte-order mark and what it says. */
  private record Mark(String charset, byte... bytes) {

    boolean opens(byte[] input) {
      return input.length >= bytes.length
          && Arrays.equals(input, 0, bytes.length, bytes, 0, bytes.length);
    }
  }

  /** UTF-32LE before UTF-16LE, whose mark begins alike. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("UTF-8", (byte) 0xEF, (byte) 0xBB, (byte) 0xBF),
          new Mark("UTF-32LE", (byte) 0xFF, (byte) 0xFE, (byte) 0, (byte) 0),
          new Mark("UTF-32BE", (byte) 0, (byte) 0, (byte) 0xFE, (byte) 0xFF),
          new Mark("UTF-16LE", (byte) 0xFF, (byte) 0xFE),
          new Mark("UTF-16BE", (byte) 0xFE, (byte) 0xFF));

  /** What systems write under the name of a narrower standard. */
  private static final Map<String, String> WIDER =
      Map.of("Shift_JIS", "windows-31j", "EUC-KR", "x-windows-949", "Big5", "Big5-HKSCS");

  private static final byte ESCAPE = 0x1B;

  private CharsetDetector() {}

  static DecodedText decode(byte[] bytes) throws UnreadableTextException {
    for (Mark mark : MARKS) {
      if (mark.opens(bytes)) {
        Charset charset = Charset.forName(mark.charset());
        String text = Decoding.lenient(bytes, mark.bytes().length, charset);
        return new DecodedText(text, charset.name());
      }
    }
    if (contains(bytes, (byte) 0)) {
      return decodeWide(bytes);
    }
    if (contains(bytes, ESCAPE)) {
      // The seven-bit charsets that switch by escape sequences are valid UTF-8 as well.
      Optional<Charset> switching = guess(bytes).filter(c -> c.name().startsWith("ISO-2022"));
      if (switching.isPresent()) {
        return decodeGuessed(bytes, switching.get());
      }
    }
    Optional<String> utf8 = Decoding.tryStrict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new DecodedText(utf8.get(), StandardCharsets.UTF_8.name());
    }
    Optional<DecodedText> declared = DeclaredCharset.decode(bytes);
    if (declared.isPresent()) {
      return declared.get();
    }
    if (DamagedUtf8.isLikely(bytes)) {
      String text = Decoding.lenient(bytes, 0, StandardCharsets.UTF_8);
      return new DecodedText(text, StandardCharsets.UTF_8.name());
    }
    Charset guess = guess(bytes).orElse(Rare.WESTERN);
    if (guess.equals(Rare.WESTERN) && isLatinInChinese(bytes)) {
      return decodeGuessed(bytes, Rare.CHINESE);
    }
    return decodeGuessed(bytes, guess);
  }

  private static DecodedText decodeWide(byte[] bytes) throws UnreadableTextException {
    DecodedText best = null;
    for (Charset charset : Rare.WIDE) {
      Optional<String> text =
          Decoding.tryStrict(bytes, 0, charset).filter(TextCheck::looksLikeText);
      // With its bytes swapped, Latin text makes passable Chinese, but no blanks or line ends.
      if (text.isPresent() && (best == null || spaces(text.get()) > spaces(best.text()))) {
        best = new DecodedText(text.get(), charset.name());
      }
    }
    if (best == null) {
      throw TextCheck.zeroByte(bytes);
    }
    return best;
  }

  private static long spaces(String text) {
    return text.chars().filter(Character::isWhitespace).count();
  }

  private static DecodedText decodeGuessed(byte[] bytes, Charset guess) {
    Optional<String> text = Decoding.tryStrict(bytes, 0, guess);
    if (text.isEmpty() && WIDER.containsKey(guess.name())) {
      Charset wider = Charset.forName(WIDER.get(guess.name()));
      Optional<String> second = Decoding.tryStrict(bytes, 0, wider);
      if (second.isPresent()) {
        return new DecodedText(second.get(), wider.name());
      }
    }
    return new DecodedText(text.orElseGet(() -> Decoding.lenient(bytes, 0, guess)), guess.name());
  }

  /**
   * Whether the text is Latin but was written on a Chinese system: too few bytes above ASCII for
   * statistics, yet read as Chinese they are quotation marks and dashes and nothing else. Accented
   * Latin letters, which pair with the letter after them, would make Chinese characters.
   */
  private static boolean isLatinInChinese(byte[] bytes) {
    return Decoding.tryStrict(bytes, 0, Rare.CHINESE)
        .filter(text -> text.chars().allMatch(c -> c < 0x80 || isTypographic(c)))
        .isPresent();
  }

  private static boolean isTypographic(int c) {
    return (c >= 0x2010 && c <= 0x2027) || (c >= 0x3000 && c <= 0x3011) || c == 0xB7;
  }

  private static Optional<Charset> guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    try {
      return Optional.ofNullable(name).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // a charset that this Java does not have
    }
  }

  private static boolean contains(byte[] bytes, byte wanted) {
    for (byte b : bytes) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }
}
