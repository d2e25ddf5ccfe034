package org.presser.parse.speaker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.presser.parse.page.Chars;

/** Makes names comparable: case, punctuation and, where asked for, accents do not matter. */
final class NameKey {

  private static final Pattern BREAKS = Pattern.compile("[\\s.,]+");

  private NameKey() {}

  /** Returns the letters, digits and marks of a text, in small letters. */
  static String strict(String s) {
    StringBuilder out = new StringBuilder(s.length());
    String plain = ascii(s) ? s : Normalizer.normalize(s, Normalizer.Form.NFC);
    String small = plain.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); ) {
      int c = small.codePointAt(i);
      if (counts(c)) {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Returns the same without accents. */
  static String loose(String s) {
    String strict = strict(s);
    if (ascii(strict)) {
      return strict;
    }
    String apart = Normalizer.normalize(strict, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> c < 0x300 || c > 0x36f).forEach(out::appendCodePoint);
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Returns the words of a name, each without accents; initials are words. */
  static List<String> tokens(String name) {
    List<String> out = new ArrayList<>();
    for (String word : BREAKS.split(name)) {
      String key = loose(word);
      if (!key.isEmpty()) {
        out.add(key);
      }
    }
    return out;
  }

  private static boolean ascii(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean counts(int c) {
    if (c < 0x80) {
      return Chars.letterOrDigit((char) c);
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
