package org.presser.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page in HTML or XML says it is in. */
final class DeclaredCharset {

  /** Declarations stand near the top; browsers look no further than 1024 bytes. */
  private static final int SEARCHED = 8192;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta\\s[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"
              + "|<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /** The wider charset that browsers read a declared one as, because pages are written so. */
  private static final Map<String, String> READ_AS =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "US-ASCII", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "Shift_JIS", "windows-31j",
          "EUC-KR", "x-windows-949",
          "Big5", "Big5-HKSCS");

  /** Fewer characters than one in so many may be malformed. */
  private static final int CHARACTERS_PER_FAULT = 200;

  private DeclaredCharset() {}

  /** Decodes bytes that are no UTF-8 in the charset that they declare, if that makes sense. */
  static Optional<DecodedText> decode(byte[] bytes) {
    Optional<Charset> declared = find(bytes);
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    String text = Decoding.lenient(bytes, 0, declared.get());
    long faults = text.chars().filter(c -> c == '\uFFFD').count();
    return faults * CHARACTERS_PER_FAULT > text.length()
        ? Optional.empty()
        : Optional.of(new DecodedText(text, declared.get().name()));
  }

  /** Returns the declared charset, unless it is one in which the declaration could not be read. */
  private static Optional<Charset> find(byte[] bytes) {
    String top =
        new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(top);
    if (!declaration.find()) {
      return Optional.empty();
    }
    String name = declaration.group(1) == null ? declaration.group(2) : declaration.group(1);
    if (name.toUpperCase(Locale.ROOT).startsWith("UTF-") || !isKnown(name)) {
      return Optional.empty();
    }
    String standard = Charset.forName(name).name();
    return Optional.of(Charset.forName(READ_AS.getOrDefault(standard, standard)));
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
