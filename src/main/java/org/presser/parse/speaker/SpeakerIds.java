package org.presser.parse.speaker;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes ids of names: small letters and digits joined by hyphens, Latin letters without accents,
 * letters of other scripts as they are. Each id is given once.
 *
 * <p>Not thread-safe.
 */
final class SpeakerIds {

  private static final String FALLBACK = "speaker";

  /** Latin letters that have no accent to take off. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ħ', "h"));

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Gives an id for a name; where it is taken, with what tells the speaker apart, or a number. */
  String give(String name, String apart) {
    String id = kebab(name);
    if (!given.add(id)) {
      String longer = apart == null ? id : id + '-' + kebab(apart);
      id = given.add(longer) ? longer : numbered(longer);
    }
    return id;
  }

  private String numbered(String base) {
    String id;
    do {
      id = base + '-' + numbers.merge(base, 2, (old, first) -> old + 1);
    } while (!given.add(id));
    return id;
  }

  /** Returns a name in kebab case. */
  static String kebab(String name) {
    StringBuilder out = new StringBuilder(name.length());
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    boolean gap = false;
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      if (c == '\'' || c == '’') {
        continue;
      }
      String letter = letter(c);
      if (letter == null) {
        gap = out.length() > 0;
      } else {
        out.append(gap && !letter.isEmpty() ? "-" : "").append(letter);
        gap &= letter.isEmpty();
      }
    }
    return out.length() == 0 ? FALLBACK : out.toString();
  }

  /** A character of an id; null where it separates words. */
  private static String letter(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return c >= 0x300 && c <= 0x36f ? "" : Character.toString(c);
    }
    if (!Character.isLetterOrDigit(c)) {
      return null;
    }
    if (LETTERS.containsKey(c)) {
      return LETTERS.get(c);
    }
    boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    String s = Character.toString(c);
    return latin ? Normalizer.normalize(s, Normalizer.Form.NFD).substring(0, 1) : s;
  }
}
