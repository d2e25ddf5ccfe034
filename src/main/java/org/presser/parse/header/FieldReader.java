package org.presser.parse.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/**
 * Reads fields: {@code Key: value} lines, several on one line, with bullets or numbers before them,
 * with the value on the next line; keys and values side by side or one above the other.
 */
final class FieldReader {

  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_LINE_KEY = 48;
  private static final String BULLETS = "•·○●◦▪■□◆◇※*-–►▶∙⦁‧";
  private static final String OPENING = "([（［【";
  private static final String CLOSING = ")]）］】";
  private static final Set<String> NOTHING = Set.of("", "NA", "N/A", "n/a", "-", "--", "—", "–");

  private final List<HeaderLine> lines;
  private final HeaderWords words;
  private final FieldKeys keys;
  private final List<Field> fields = new ArrayList<>();

  private FieldReader(List<HeaderLine> lines, HeaderWords words) {
    this.lines = lines;
    this.words = words;
    this.keys = new FieldKeys(words);
  }

  /** Returns the fields of a header in text order; one key may come twice. */
  static List<Field> read(List<HeaderLine> lines, HeaderWords words) {
    FieldReader reader = new FieldReader(lines, words);
    int i = FieldBlocks.read(lines, reader.keys, words, reader.fields);
    while (i < lines.size()) {
      i = reader.line(i);
    }
    reader.dropWidgets();
    return List.copyOf(reader.fields);
  }

  /** Reads one line; returns the index of the next one to read. */
  private int line(int i) {
    String t = lines.get(i).text();
    int start = afterBullet(t);
    int colon = colon(t, start);
    if (colon < 0) {
      return sideBySide(i, t, start);
    }
    List<int[]> found = moreKeys(t, colon + 1);
    boolean several = found.stream().anyMatch(m -> keys.known(t.substring(m[0], m[1]).strip()));
    String key = t.substring(start, colon).strip();
    String value = t.substring(colon + 1).strip();
    boolean known = keys.formed(key) && keys.known(key);
    if (lines.get(i).furniture() && (keys.kinds(key).isEmpty() || value.isEmpty())) {
      return i + 1;
    }
    if (value.isEmpty() && keys.formed(key)) {
      return emptyValue(i, key, known);
    }
    if (known || keys.formed(key) && several || unknownField(key, value)) {
      found.add(0, new int[] {start, colon});
    } else {
      found = moreKeys(t, start);
      if (found.isEmpty() || !keys.known(t.substring(found.get(0)[0], found.get(0)[1]).strip())) {
        return i + 1;
      }
    }
    return addAll(i, t, found);
  }

  private int addAll(int i, String t, List<int[]> found) {
    int last = wrapped(i, t);
    for (int j = 0; j < found.size(); j++) {
      int[] at = found.get(j);
      boolean end = j + 1 == found.size();
      String value = t.substring(at[1] + 1, end ? t.length() : found.get(j + 1)[0]);
      int bracket = unclosed(t, at[0]);
      if (bracket >= 0) {
        int close = value.indexOf(CLOSING.charAt(bracket));
        value = close < 0 ? value : value.substring(0, close);
      }
      String whole = end ? value + continuation(i, last) : value;
      fields.add(field(t.substring(at[0], at[1]), whole, i, end ? last : i, bracket < 0));
    }
    return last + 1;
  }

  /** Returns the kind of the bracket that is open at an index, or -1. */
  private static int unclosed(String t, int to) {
    for (int i = to - 1; i >= 0; i--) {
      int kind = OPENING.indexOf(t.charAt(i));
      if (kind >= 0 && t.indexOf(CLOSING.charAt(kind), i) >= to) {
        return kind;
      }
    }
    return -1;
  }

  private boolean unknownField(String key, String value) {
    return keys.unknown(key)
        && value.length() <= LONGEST_VALUE
        && !words.holds(value, WordClass.BRIEFING);
  }

  /** Where a value ends with a comma or semicolon, it goes on in the next line of the block. */
  private int wrapped(int i, String t) {
    int last = i;
    String s = t;
    while (last + 1 < lines.size() && ",;、，；".indexOf(s.charAt(s.length() - 1)) >= 0) {
      HeaderLine next = lines.get(last + 1);
      if (next.gap() || colon(next.text(), 0) >= 0) {
        break;
      }
      last++;
      s = next.text();
    }
    return last;
  }

  private String continuation(int i, int last) {
    StringBuilder out = new StringBuilder();
    for (int j = i + 1; j <= last; j++) {
      out.append(' ').append(lines.get(j).text());
    }
    return out.toString();
  }

  /** A key with nothing behind it: its value is the next line, or it stands among other fields. */
  private int emptyValue(int i, String key, boolean known) {
    if (!known && !keys.unknown(key)) {
      return i + 1;
    }
    HeaderLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
    boolean follows = next != null && !next.gap() && !next.furniture();
    boolean nextField = follows && keyed(next.text());
    if (follows && !nextField && !listed(next.text()) && next.text().length() <= LONGEST_VALUE) {
      add(key, next.text(), i, i + 1);
      return i + 2;
    }
    boolean among = !fields.isEmpty() && fields.get(fields.size() - 1).last() == i - 1;
    if (known && (nextField || among && !lines.get(i).gap())) {
      add(key, "", i, i);
    }
    return i + 1;
  }

  private boolean keyed(String t) {
    int start = afterBullet(t);
    int colon = colon(t, start);
    return colon > 0 && colon - start <= LONGEST_LINE_KEY && keys.formed(t.substring(start, colon).strip());
  }

  private static boolean listed(String t) {
    return afterBullet(t) > 0;
  }

  /** A known key and its value with a wide blank between, or a known key above its value. */
  private int sideBySide(int i, String t, int start) {
    int wide = wideBlank(t, start);
    if (wide > 0 && !keys.kinds(t.substring(start, wide)).isEmpty()) {
      String key = t.substring(start, wide);
      fields.add(field(key, t.substring(wide), i, i, false));
      return i + 1;
    }
    int pairs = 0;
    int at = i;
    while (at + 1 < lines.size() && heads(at)) {
      pairs++;
      at += 2;
    }
    if (pairs < 2) {
      return i + 1;
    }
    for (int j = i; j < at; j += 2) {
      fields.add(field(lines.get(j).text(), lines.get(j + 1).text(), j, j + 1, true));
    }
    return at;
  }

  private boolean heads(int i) {
    String t = lines.get(i).text();
    Set<WordClass> kinds = keys.kinds(t);
    return !kinds.isEmpty()
        && !lines.get(i + 1).text().isEmpty()
        && keys.kinds(lines.get(i + 1).text()).isEmpty()
        && !keyed(lines.get(i + 1).text());
  }

  private static int wideBlank(String t, int start) {
    for (int i = start + 1; i < t.length(); i++) {
      char c = t.charAt(i);
      boolean two = Chars.blank(c) && i + 1 < t.length() && Chars.blank(t.charAt(i + 1));
      if ((c == '\u3000' || c == '\t' || two) && i - start > 1) {
        return i;
      }
    }
    return -1;
  }

  private void add(String key, String value, int line, int last) {
    fields.add(field(key, value, line, last, true));
  }

  private Field field(String key, String value, int line, int last, boolean printed) {
    Set<WordClass> kinds = keys.kinds(key);
    String v = trim(value);
    boolean dated =
        kinds.contains(WordClass.KEY_DATE)
            || kinds.contains(WordClass.KEY_TIME)
            || kinds.contains(WordClass.KEY_POSTED);
    return new Field(key.strip(), clean(dated ? v : beforeStamp(v)), line, last, kinds, printed);
  }

  static String clean(String value) {
    return NOTHING.contains(value) ? null : value;
  }

  private static String trim(String value) {
    int a = 0;
    int b = value.length();
    while (a < b && (Chars.blank(value.charAt(a)) || value.charAt(a) == '|')) {
      a++;
    }
    while (b > a && (Chars.blank(value.charAt(b - 1)) || value.charAt(b - 1) == '|')) {
      b--;
    }
    return value.substring(a, b);
  }

  /** A posting stamp behind a value is no part of it. */
  private String beforeStamp(String value) {
    for (DateMatch d : DateFinder.find(value, words)) {
      boolean apart = d.start() == 0 || Chars.blank(value.charAt(d.start() - 1));
      if (d.form() == DateMatch.Form.STAMP && apart && !TimeFinder.find(value.substring(d.end()), List.of(), words).isEmpty()) {
        return value.substring(0, d.start()).strip();
      }
    }
    return value;
  }

  /** Finds further keys behind a colon: known ones, or others that stand apart. */
  private List<int[]> moreKeys(String t, int from) {
    List<int[]> found = new ArrayList<>();
    int after = from;
    for (int c = colon(t, from); c >= 0; c = colon(t, c + 1)) {
      int start = keyBefore(t, after, c);
      if (start >= 0) {
        found.add(new int[] {start, c});
        after = c + 1;
      }
    }
    return found;
  }

  private int keyBefore(String t, int from, int colon) {
    int end = colon;
    while (end > from && Chars.blank(t.charAt(end - 1))) {
      end--;
    }
    int unknown = -1;
    int known = -1;
    int tokens = 0;
    for (int i = end - 1; i >= from && tokens < 4; i--) {
      boolean opens = i > 0 && (Chars.blank(t.charAt(i - 1)) || "|/;；([（".indexOf(t.charAt(i - 1)) >= 0);
      if (!opens || Chars.blank(t.charAt(i))) {
        continue;
      }
      tokens++;
      String key = t.substring(i, end);
      if (keys.formed(key) && !keys.kinds(key).isEmpty() || keys.known(key) && key.length() > 2) {
        known = i;
      }
      boolean apart = i > 1 && (Chars.blank(t.charAt(i - 2)) || t.charAt(i - 1) == '\u3000' || t.charAt(i - 1) == '\t' || t.charAt(i - 1) == '|' || t.charAt(i - 2) == '|');
      if (apart && unknown < 0) {
        unknown = keys.unknown(key) ? i : -1;
        break;
      }
    }
    return known >= 0 ? known : unknown;
  }

  /** Returns the first colon from an index on that is no part of a time or an address, or -1. */
  private static int colon(String t, int from) {
    for (int i = from; i < t.length(); i++) {
      if (!Chars.colon(t.charAt(i))) {
        continue;
      }
      boolean time = i > 0 && i + 1 < t.length() && Character.isDigit(t.charAt(i - 1)) && Character.isDigit(t.charAt(i + 1));
      boolean address = t.startsWith("//", i + 1);
      if (!time && !address) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the index behind a bullet or a number of a list; 0 if there is none. */
  static int afterBullet(String t) {
    int i = 0;
    if (!t.isEmpty() && BULLETS.indexOf(t.charAt(0)) >= 0) {
      i = 1;
    } else {
      Numeral n = t.isEmpty() ? null : Numeral.at(t, 0);
      if (n != null && n.digits() <= 2 && n.end() < t.length() && "、.．)）".indexOf(t.charAt(n.end())) >= 0) {
        i = n.end() + 1;
      }
    }
    int at = i;
    while (at < t.length() && Chars.blank(t.charAt(at))) {
      at++;
    }
    return i == 0 ? 0 : at;
  }

  /** One value under several keys belongs to a widget of the page, and so do its fields. */
  private void dropWidgets() {
    List<Field> kept = new ArrayList<>();
    for (Field f : fields) {
      boolean repeated =
          f.value() != null
              && f.kinds().isEmpty()
              && fields.stream().anyMatch(g -> g != f && f.value().equals(g.value()) && !f.key().equals(g.key()));
      if (!repeated) {
        kept.add(f);
      }
    }
    fields.clear();
    fields.addAll(kept);
  }
}
