package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.presser.lexicon.WordClass;

/** Finds those who brief in the fields of a header. */
final class FieldBriefers {

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|（[^（）]*）|\\[[^\\[\\]]*\\]");

  private static final Pattern DEGREE = Pattern.compile("\\p{Lu}[\\p{Lu}.]{1,4}(?: \\p{Lu}{1,4})?");

  private final Top top;
  private final HeaderWords words;

  FieldBriefers(Top top) {
    this.top = top;
    this.words = top.words();
  }

  /**
   * Returns the names in the fields that hold them.
   *
   * @param hosts whether in those of who runs the meeting, instead of the others
   */
  List<String> named(boolean hosts) {
    List<String> found = new ArrayList<>();
    for (Field f : top.fields()) {
      boolean host = hosts(f.key());
      if (f.is(WordClass.KEY_BRIEFERS) && f.value() != null && host == hosts) {
        List<String> items = items(f.value());
        for (String item : items) {
          if (items.size() == 1 || !moderates(item) && !reports(item)) {
            SpokespersonFinder.add(found, names(head(f.value(), item)));
          }
        }
      }
    }
    return found;
  }

  /** Tells whether a key is one for who runs the meeting, or in dense scripts ends with it. */
  private boolean hosts(String key) {
    return words.is(key, WordClass.MODERATING)
        || LineRoles.dense(key)
            && words.hits(key, WordClass.MODERATING).stream()
                .anyMatch(h -> h.end() == key.length());
  }

  /** Tells whether an item says that its person runs the meeting; a chair may also brief. */
  private boolean moderates(String item) {
    return words.hits(item, WordClass.OFFICES, WordClass.MODERATING).stream()
        .anyMatch(h -> h.kind() == WordClass.MODERATING);
  }

  /** Tells whether an item names somebody's outlet, and no office. */
  private boolean reports(String item) {
    return words.holds(item, WordClass.OUTLETS) && !words.loosely(item, WordClass.OFFICES);
  }

  /** What stands before the comma of a list's item, unless that is an office without a name. */
  private String head(String value, String item) {
    boolean listed = value.indexOf(';') >= 0 || value.indexOf('；') >= 0;
    String stripped = item.strip();
    int comma = stripped.indexOf(',');
    String head = comma < 0 ? stripped : stripped.substring(0, comma);
    boolean office =
        words.loosely(head, WordClass.OFFICES)
            && LineRoles.lower(head)
            && head.length() < item.length();
    boolean behind = listed && !DenseNames.applies(item) && named(item, head);
    return listed && !DenseNames.applies(item) && !office && !behind ? head : item;
  }

  /**
   * Tells whether an item is an office and behind its comma words with capitals, none an office.
   */
  private boolean named(String item, String head) {
    String rest = item.strip().substring(head.length()).replaceFirst("^,\\s*", "");
    List<Hit> hits = words.hits(head, WordClass.OFFICES);
    return !hits.isEmpty()
        && hits.get(0).start() == 0
        && rest.indexOf(' ') > 0
        && rest.indexOf(',') < 0
        && Names.capitalised(rest, words)
        && !words.loosely(rest, WordClass.OFFICES, WordClass.INSTITUTIONS, WordClass.PLACES);
  }

  private List<String> names(String printed) {
    String bare = BRACKETS.matcher(printed).replaceAll("").strip();
    String item = bare.isEmpty() ? printed : bare;
    if (!DenseNames.applies(item)) {
      String name = Names.item(item, words);
      return name == null ? List.of() : List.of(name);
    }
    List<String> found = pairs(item);
    if (!found.isEmpty()) {
      return found;
    }
    for (String part : parts(item)) {
      found.addAll(DenseNames.item(part, top.labels(), words));
    }
    return found;
  }

  /** The names in a list of names with their offices, blanks between all of them. */
  private List<String> pairs(String item) {
    String[] parts = item.strip().split("[\\s\u3000]+");
    List<String> names = new ArrayList<>();
    for (int i = 0; i + 1 < parts.length && parts.length > 3 && parts.length % 2 == 0; i += 2) {
      boolean first = office(parts[i]);
      String name = parts[first ? i + 1 : i];
      boolean one = first != office(parts[i + 1]) && name.length() > 1 && name.length() < 5;
      if (!one) {
        return new ArrayList<>();
      }
      names.add(name);
    }
    return names;
  }

  private boolean office(String word) {
    return words.hits(word, WordClass.OFFICES).stream().anyMatch(h -> h.end() == word.length());
  }

  /** Cuts an item at its blanks if a title of office stands on either side. */
  private List<String> parts(String item) {
    int blank = item.indexOf(' ');
    boolean two =
        blank > 0
            && words.holds(item.substring(0, blank), WordClass.OFFICES)
            && words.holds(item.substring(blank), WordClass.OFFICES)
            && item.indexOf('\u3000') > 0;
    return two
        ? List.of(item.substring(0, blank), item.substring(blank + 1).strip())
        : List.of(item);
  }

  /** Returns the names in values that name a briefing, in scripts without spaces. */
  List<String> briefings() {
    List<String> found = new ArrayList<>();
    for (Field f : top.fields()) {
      boolean dense = f.value() != null && LineRoles.dense(f.value());
      if (dense && f.kinds().isEmpty() && top.roles().briefing(f.value())) {
        SpokespersonFinder.add(found, DenseNames.inTitle(f.value(), top.labels(), words));
      }
    }
    return found;
  }

  /** Returns a title and a name as the value of a key that no lexicon knows. */
  List<String> other() {
    List<String> found = new ArrayList<>();
    FieldKeys keys = new FieldKeys(words);
    for (Field f : top.fields()) {
      boolean other = f.printed() && !keys.known(f.key()) && !f.posting() && f.value() != null;
      boolean role = f.printed() && f.value() != null && words.is(f.key(), WordClass.OFFICES);
      if ((other || role) && f.value().indexOf(' ') > 0 && top.labels().has(f.value())) {
        SpokespersonFinder.add(found, List.of(f.value()));
        continue;
      }
      if (other && found.isEmpty() && !DenseNames.applies(f.value())) {
        SpokespersonFinder.add(found, NameLines.of(f.value(), words));
      } else if (other && found.isEmpty() && words.is(f.key(), WordClass.BRIEFING)) {
        items(f.value()).forEach(item -> SpokespersonFinder.add(found, names(item)));
      }
    }
    return found;
  }

  /** Splits a list of names; a title behind a name's comma is no name. */
  private List<String> items(String printed) {
    String value = printed.replace(" / ", " ; ");
    String marks = value.indexOf(';') >= 0 || value.indexOf('；') >= 0 ? ";；" : ",、，;；";
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean and = depth == 0 && andWord(value, i);
      boolean open = "(（[".indexOf(c) >= 0;
      boolean close = ")）]".indexOf(c) >= 0;
      depth = Math.max(0, depth + (open ? 1 : close ? -1 : 0));
      if (depth == 0 && !close && (marks.indexOf(c) >= 0 || and)) {
        items.add(item.toString());
        item.setLength(0);
        item.append(and ? c : "");
      } else {
        item.append(c);
      }
    }
    items.add(item.toString());
    items.removeIf(s -> s.isBlank());
    return marks.length() == 2 ? items : persons(items);
  }

  /** A title that begins right behind a blank, with a small word before it, begins another item. */
  private boolean andWord(String value, int i) {
    if (i < 3 || value.charAt(i - 1) != ' ') {
      return false;
    }
    int from = value.lastIndexOf(' ', i - 2) + 1;
    String before = value.substring(from, i - 1);
    if (from == 0
        || before.length() > 3
        || !LineRoles.lower(before)
        || !words.is(before, WordClass.CONNECTIVES, WordClass.BY)) {
      return false;
    }
    List<Hit> hits = words.hits(value.substring(i), WordClass.OFFICES, WordClass.HONORIFICS);
    return !hits.isEmpty() && hits.get(0).start() == 0;
  }

  /**
   * Tells whether an item is a few letters in capitals, such as a degree or an office cut short.
   */
  private static boolean degree(String item) {
    return DEGREE.matcher(item.strip()).matches();
  }

  private List<String> persons(List<String> items) {
    List<String> kept = new ArrayList<>();
    for (String item : items) {
      List<Hit> hits =
          DenseNames.applies(item) ? List.of() : words.looseHits(item, WordClass.OFFICES);
      boolean title = !hits.isEmpty() && Names.find(item, words).isEmpty() || degree(item);
      if (kept.isEmpty() || !title) {
        kept.add(item);
      }
    }
    return kept;
  }
}
