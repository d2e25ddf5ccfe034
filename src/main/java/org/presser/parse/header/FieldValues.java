package org.presser.parse.header;

import java.util.List;
import java.util.Set;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Cleans the values of fields. */
final class FieldValues {

  private static final Set<String> NOTHING = Set.of("", "NA", "N/A", "n/a", "-", "--", "—", "–");

  private FieldValues() {}

  /**
   * Returns a value without the marks around it and, unless its field holds dates, without the
   * posting stamp behind it; null for what stands for none.
   */
  static String of(String value, Set<WordClass> kinds, HeaderWords words) {
    String v = trim(value);
    boolean dated =
        kinds.contains(WordClass.KEY_DATE)
            || kinds.contains(WordClass.KEY_TIME)
            || kinds.contains(WordClass.KEY_POSTED);
    return orNull(dated ? v : beforeStamp(kinds.isEmpty() ? beforeFurniture(v, words) : v, words));
  }

  /** Returns a value, or null for what stands for none. */
  static String orNull(String value) {
    return NOTHING.contains(value) ? null : value;
  }

  /** Tells whether a value is a whole sentence. */
  static boolean sentence(String value) {
    return Chars.terminal(value.charAt(value.length() - 1)) && value.split("\\s+").length >= 5;
  }

  private static String trim(String value) {
    int a = 0;
    int b = value.length();
    while (a < b && edge(value.charAt(a))) {
      a++;
    }
    while (b > a && edge(value.charAt(b - 1))) {
      b--;
    }
    return value.substring(a, b);
  }

  private static boolean edge(char c) {
    return Chars.blank(c) || c == '|';
  }

  /** A piece of the page may stand behind a value, with a wide blank between. */
  private static String beforeFurniture(String value, HeaderWords words) {
    int wide = value.indexOf('\u3000');
    wide = wide < 0 ? value.indexOf("  ") : wide;
    if (wide < 0) {
      return value;
    }
    List<Hit> hits = words.hits(value.substring(wide).strip(), WordClass.FURNITURE);
    return !hits.isEmpty() && hits.get(0).start() == 0 ? value.substring(0, wide) : value;
  }

  private static String beforeStamp(String value, HeaderWords words) {
    for (DateMatch d : DateFinder.find(value, words)) {
      boolean apart = d.start() == 0 || Chars.blank(value.charAt(d.start() - 1));
      boolean stamp = d.form() == DateMatch.Form.STAMP && apart;
      if (stamp && !TimeFinder.find(value.substring(d.end()), List.of(), words).isEmpty()) {
        return trim(value.substring(0, d.start()));
      }
    }
    return value;
  }
}
