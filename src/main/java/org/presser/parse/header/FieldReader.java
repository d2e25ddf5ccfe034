package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/**
 * Reads fields: {@code Key: value} lines, several on one line, with bullets or numbers before them,
 * with the value on the next line; keys and values side by side or one above the other.
 */
final class FieldReader {

  private static final int LONGEST_VALUE = 200;
  private static final int LEAST_WIDGET = 5;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2} (?=\\p{L})");

  private final List<HeaderLine> lines;
  private final BodyLabels labels;
  private final HeaderWords words;
  private final FieldKeys keys;
  private final KeyFinder finder;
  private final BrieferLists lists;
  private final FieldEvidence evidence;
  private final List<Field> fields = new ArrayList<>();

  private FieldReader(List<HeaderLine> lines, BodyLabels labels, HeaderWords words) {
    this.lines = lines;
    this.labels = labels;
    this.words = words;
    this.keys = new FieldKeys(words);
    this.finder = new KeyFinder(keys, words);
    this.lists = new BrieferLists(lines, keys, words);
    this.evidence = new FieldEvidence(lines, keys, words);
  }

  /** Returns the fields of a header in text order; one key may come twice. */
  static List<Field> read(List<HeaderLine> lines, BodyLabels labels, HeaderWords words) {
    FieldReader reader = new FieldReader(lines, labels, words);
    int i = FieldBlocks.read(lines, reader.keys, words, reader.fields);
    while (i < lines.size()) {
      i = reader.line(i);
    }
    return reader.fields.stream().filter(f -> !reader.widget(f)).toList();
  }

  /** Returns the lines without the fields that stand behind something else on their line. */
  static List<HeaderLine> rest(List<HeaderLine> lines, List<Field> fields) {
    List<HeaderLine> rest = new ArrayList<>(lines);
    for (Field f : fields) {
      HeaderLine line = rest.get(f.line());
      if (f.printed() && f.start() > afterBullet(line.text()) && f.start() < line.text().length()) {
        String before = line.text().substring(0, f.start()).strip();
        boolean other =
            fields.stream().anyMatch(g -> g.line() == f.line() && g.start() < f.start());
        rest.set(f.line(), other || before.isEmpty() ? line : line.withText(before));
      }
    }
    return rest;
  }

  /** Reads one line; returns the index of the next one to read. */
  private int line(int i) {
    Field list = lists.at(i);
    if (list != null) {
      fields.add(list);
      return list.last() + 1;
    }
    String t = lines.get(i).text();
    int start = afterBullet(t);
    int colon = KeyFinder.colon(t, start);
    if (colon < 0) {
      return sideBySide(i, t, start);
    }
    String key = t.substring(start, colon).strip();
    String value = t.substring(colon + 1).strip();
    boolean named = keys.formed(key) && !keys.kinds(key).isEmpty();
    boolean widget = words.is(key, WordClass.FURNITURE) && !named && evidence.shares(value);
    boolean headline = !named && !value.isEmpty() && !words.loosely(key, WordClass.OFFICES);
    if (headline && labels.answers(key)) {
      return i + 1;
    }
    boolean stray = value.isEmpty() || !follows(i) || !keys.unknown(key);
    if (widget || lines.get(i).furniture() && !named && !keys.known(key) && stray) {
      return i + 1;
    }
    if (value.isEmpty()) {
      return keys.formed(key) ? emptyValue(i, key, start, named) : i + 1;
    }
    List<KeyFinder.Key> found = finder.more(t, colon + 1, true);
    boolean several = found.stream().anyMatch(k -> !keys.kinds(k.text()).isEmpty());
    if (named || keys.formed(key) && several || evidence.loose(i, key, value, last())) {
      found.add(0, new KeyFinder.Key(key, start, colon));
    } else {
      found = finder.more(t, start, false);
    }
    return found.isEmpty() ? i + 1 : addAll(i, t, found);
  }

  /** Returns the last line of the last field, or -2. */
  private int last() {
    return fields.isEmpty() ? -2 : fields.get(fields.size() - 1).last();
  }

  /** Tells whether a line directly follows a field. */
  private boolean follows(int i) {
    return last() == i - 1 && !lines.get(i).gap();
  }

  private int addAll(int i, String t, List<KeyFinder.Key> found) {
    int last = wrapped(i, t);
    for (int j = 0; j < found.size(); j++) {
      KeyFinder.Key key = found.get(j);
      boolean end = j + 1 == found.size();
      String value = t.substring(key.colon() + 1, end ? t.length() : found.get(j + 1).start());
      int close = KeyFinder.closing(t, key.start());
      boolean enclosed = close > key.colon();
      if (enclosed) {
        value = t.substring(key.colon() + 1, Math.min(close, key.colon() + 1 + value.length()));
      }
      String whole = end ? value + continuation(i, last) : value;
      boolean printed = !enclosed && (key.text().length() > 1 || key.start() <= afterBullet(t));
      fields.add(field(key.text(), whole, i, key.start(), end ? last : i, printed));
    }
    return last + 1;
  }

  /**
   * Where a value ends with a comma or semicolon, it goes on in the next line of the block; in
   * scripts without spaces, also in one that is indented.
   */
  private int wrapped(int i, String t) {
    int last = i;
    String s = t;
    while (last + 1 < lines.size()) {
      HeaderLine next = lines.get(last + 1);
      boolean open = ",;、，；".indexOf(s.charAt(s.length() - 1)) >= 0;
      boolean indented = next.indented() && !lines.get(i).indented() && LineRoles.dense(s);
      if (!open && !indented || next.gap() || KeyFinder.colon(next.text(), 0) >= 0) {
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
  private int emptyValue(int i, String key, int start, boolean known) {
    if (!known && !keys.unknown(key)) {
      return i + 1;
    }
    HeaderLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
    boolean near = next != null && !next.gap() && !next.furniture();
    boolean nextField = near && evidence.keyed(next.text());
    boolean list = near && afterBullet(next.text()) > 0;
    boolean legend = near && next.text().indexOf(" = ") > 0;
    if (near && !nextField && !list && !legend && next.text().length() <= LONGEST_VALUE) {
      boolean beside = fields.stream().anyMatch(Field::printed) || fields.isEmpty();
      fields.add(field(key, next.text(), i, start, i + 1, beside));
      return i + 2;
    }
    boolean stands = known && (nextField || follows(i) || next == null && evidence.habit());
    if ((stands
            || follows(i) && evidence.habit() && lines.get(last()).text().length() < LONGEST_VALUE)
        && !list) {
      fields.add(field(key, "", i, start, i, true));
    }
    return i + 1;
  }

  /** A known key and its value with a wide blank between, or known keys above their values. */
  private int sideBySide(int i, String t, int start) {
    int wide = wideBlank(t, start);
    if (wide > 0 && !keys.kinds(t.substring(start, wide)).isEmpty()) {
      int last = wrapped(i, t);
      String value = t.substring(wide) + continuation(i, last);
      fields.add(field(t.substring(start, wide), value, i, start, last, false));
      return last + 1;
    }
    int blank = keyed(t) > 0 && (numbered(t) || besideKeyed(i)) ? keyed(t) : -1;
    if (blank > 0) {
      int from = numbered(t) ? t.indexOf(' ') + 1 : 0;
      fields.add(field(t.substring(from, blank), t.substring(blank), i, 0, i, false));
      return i + 1;
    }
    int at = i;
    while (at + 1 < lines.size() && heads(at)) {
      at += 2;
    }
    if (at - i < 4) {
      return i + 1;
    }
    for (int j = i; j < at; j += 2) {
      Field list = lists.at(j);
      if (list != null && list.last() > j + 1) {
        fields.add(list);
        return list.last() + 1;
      }
      fields.add(field(lines.get(j).text(), lines.get(j + 1).text(), j, 0, j + 1, false));
    }
    return at;
  }

  /** Tells whether a list's number and a blank open a line in a script without spaces. */
  private static boolean numbered(String t) {
    return NUMBER.matcher(t).lookingAt() && Folded.dense(t.charAt(t.indexOf(' ') + 1));
  }

  private boolean besideKeyed(int i) {
    boolean before = i > 0 && !lines.get(i).gap() && keyed(lines.get(i - 1).text()) > 0;
    return before
        || i + 1 < lines.size() && !lines.get(i + 1).gap() && keyed(lines.get(i + 1).text()) > 0;
  }

  /** Returns the blank behind a known key of one word that opens a line before a value; or -1. */
  private int keyed(String t) {
    int from = numbered(t) ? t.indexOf(' ') + 1 : 0;
    int blank = t.indexOf(' ', from);
    boolean value =
        blank > from && blank + 1 < t.length() && !LineRoles.lower(t.substring(blank + 1));
    boolean apart = value && KeyFinder.colon(t, 0) < 0 && Character.isLetter(t.charAt(blank + 1));
    Set<WordClass> kinds = apart ? keys.kinds(t.substring(from, blank)) : Set.of();
    return kinds.contains(WordClass.KEY_PLACE) || kinds.contains(WordClass.KEY_TITLE) ? blank : -1;
  }

  private boolean heads(int i) {
    String value = lines.get(i + 1).text();
    return (!keys.kinds(lines.get(i).text()).isEmpty() || keys.known(lines.get(i).text()))
        && keys.kinds(value).isEmpty()
        && !evidence.keyed(value);
  }

  private static int wideBlank(String t, int start) {
    for (int i = start + 1; i < t.length(); i++) {
      char c = t.charAt(i);
      boolean two = Chars.blank(c) && i + 1 < t.length() && Chars.blank(t.charAt(i + 1));
      if (c == '\u3000' || c == '\t' || two) {
        return i;
      }
    }
    return -1;
  }

  private Field field(String key, String value, int line, int start, int last, boolean printed) {
    Set<WordClass> kinds = keys.kinds(key);
    String v = FieldValues.of(value, kinds, words);
    return new Field(key.strip(), v, line, start, last, kinds, printed);
  }

  /** Returns the index behind a bullet or a number of a list; 0 if there is none. */
  static int afterBullet(String t) {
    return KeyFinder.afterBullet(t);
  }

  /** One value at the end of several lines that are no known fields belongs to a widget. */
  private boolean widget(Field f) {
    if (f.value() == null || !f.kinds().isEmpty() || f.value().length() < LEAST_WIDGET) {
      return false;
    }
    int same = 0;
    for (HeaderLine l : lines) {
      int colon = KeyFinder.colon(l.text(), 0);
      String key = colon < 0 ? "" : l.text().substring(afterBullet(l.text()), colon);
      same += l.text().endsWith(f.value()) && keys.kinds(key).isEmpty() ? 1 : 0;
    }
    return same > 1 && afterBullet(lines.get(f.line()).text()) > 0;
  }
}
