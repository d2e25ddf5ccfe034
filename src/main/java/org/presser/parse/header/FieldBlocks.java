package org.presser.parse.header;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presser.lexicon.WordClass;

/**
 * Reads the blocks of fields that only stand at a text's beginning: YAML front matter and mail
 * headers.
 */
final class FieldBlocks {

  private static final String RULE = "---";
  private static final int LEAST_MAIL_KEYS = 3;

  private static final Pattern ELEMENT =
      Pattern.compile("<([A-Za-z][\\w-]{0,30})(?: [^<>]{0,200})?>([^<>]{1,300})</\\1>");

  private FieldBlocks() {}

  /** Adds the fields of a block at the top; returns the index of the first line behind it. */
  static int read(List<HeaderLine> lines, FieldKeys keys, HeaderWords words, List<Field> into) {
    if (!lines.isEmpty() && lines.get(0).text().equals(RULE)) {
      return yaml(lines, keys, into);
    }
    int elements = elements(lines, keys, into);
    return elements > 0 ? elements : mail(lines, words, into);
  }

  /** Lines of markup that hold one element each: its name is the key. */
  private static int elements(List<HeaderLine> lines, FieldKeys keys, List<Field> into) {
    int end = 0;
    for (int i = 0; i < lines.size() && lines.get(i).text().startsWith("<"); i++) {
      Matcher m = ELEMENT.matcher(lines.get(i).text());
      if (m.matches()) {
        String key = m.group(1);
        into.add(new Field(key, m.group(2).strip(), i, 0, i, keys.kinds(key), false));
        end = i + 1;
      }
    }
    return end;
  }

  private static int yaml(List<HeaderLine> lines, FieldKeys keys, List<Field> into) {
    int i = 1;
    while (i < lines.size() && !closes(lines.get(i).text())) {
      String t = lines.get(i).text();
      int colon = t.indexOf(':');
      int last = i;
      if (colon > 0) {
        StringBuilder value = new StringBuilder(t.substring(colon + 1).strip());
        while (last + 1 < lines.size() && continues(lines.get(last + 1))) {
          last++;
          String item = lines.get(last).text();
          value
              .append(value.isEmpty() ? "" : ", ")
              .append(unquoted(item.startsWith("- ") ? item.substring(2) : item));
        }
        String key = t.substring(0, colon).strip();
        into.add(
            new Field(
                key,
                FieldValues.orNull(unquoted(value.toString())),
                i,
                0,
                last,
                keys.kinds(key),
                true));
      }
      i = last + 1;
    }
    return Math.min(i + 1, lines.size());
  }

  private static boolean closes(String t) {
    return t.equals(RULE) || t.equals("...");
  }

  private static boolean continues(HeaderLine line) {
    boolean item = line.text().startsWith("- ");
    return !closes(line.text()) && (item || line.indented() && line.text().indexOf(": ") < 0);
  }

  private static String unquoted(String s) {
    String t = s.strip();
    boolean quoted =
        t.length() > 1
            && "\"'".indexOf(t.charAt(0)) >= 0
            && t.charAt(0) == t.charAt(t.length() - 1);
    String inner = quoted ? t.substring(1, t.length() - 1) : t;
    return inner.equals("null") || inner.equals("~") || inner.equals(">") || inner.equals("|")
        ? ""
        : inner;
  }

  private static int mail(List<HeaderLine> lines, HeaderWords words, List<Field> into) {
    int known = 0;
    int end = 0;
    while (end < lines.size() && (end == 0 || !lines.get(end).gap())) {
      String key = key(lines.get(end).text());
      if (key == null && !(lines.get(end).indented() && end > 0)) {
        break;
      }
      known += key != null && words.is(key, WordClass.MAIL_KEYS) ? 1 : 0;
      end++;
    }
    if (known < LEAST_MAIL_KEYS) {
      return 0;
    }
    int i = 0;
    while (i < end) {
      String t = lines.get(i).text();
      String key = key(t);
      StringBuilder value = new StringBuilder(t.substring(key.length() + 1).strip());
      int last = i;
      while (last + 1 < end
          && (lines.get(last + 1).indented() || key(lines.get(last + 1).text()) == null)) {
        value.append(' ').append(lines.get(++last).text());
      }
      Set<WordClass> kinds = EnumSet.of(WordClass.MAIL_KEYS);
      into.add(new Field(key, FieldValues.orNull(value.toString()), i, 0, last, kinds, true));
      i = last + 1;
    }
    return end;
  }

  /** Returns the key of a line of a mail header, or null. */
  private static String key(String t) {
    int i = 0;
    while (i < t.length()
        && i < 40
        && (Character.isLetterOrDigit(t.charAt(i)) || t.charAt(i) == '-')) {
      i++;
    }
    return i > 0 && i < t.length() && t.charAt(i) == ':' ? t.substring(0, i) : null;
  }
}
