package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;

/** Finds those whom the header announces as briefing. */
final class SpokespersonFinder {

  private final Top top;
  private final List<LineFacts> lines;
  private final List<Field> fields;
  private final Title title;
  private final LineRoles roles;
  private final HeaderWords words;

  private SpokespersonFinder(Top top, Title title) {
    this.top = top;
    this.lines = top.lines();
    this.fields = top.fields();
    this.title = title;
    this.roles = top.roles();
    this.words = top.words();
  }

  /** Returns the names, without titles, in text order. */
  static List<String> find(Top top, Title title) {
    SpokespersonFinder f = new SpokespersonFinder(top, title);
    List<String> found = f.inFields(false);
    found = found.isEmpty() ? f.inFields(true) : found;
    found = found.isEmpty() ? f.inTitle() : found;
    if (found.isEmpty()
        || found.stream().allMatch(n -> n.indexOf(' ') < 0 && Chars.cased(n.charAt(0)))) {
      found = f.fuller(found);
    }
    found = found.isEmpty() ? f.inOtherFields() : found;
    return merged(found.stream().map(top.labels()::shortened).toList());
  }

  /** Names outside the title, in place of bare last names in it. */
  private List<String> fuller(List<String> last) {
    for (List<String> names : List.of(inLines(), inSentences())) {
      boolean same = names.stream().anyMatch(n -> last.stream().anyMatch(l -> n.endsWith(" " + l)));
      if (!names.isEmpty() && (last.isEmpty() || same)) {
        return names;
      }
    }
    return last;
  }

  /** Leaves out a last name whose bearer is there with the full name. */
  private static List<String> merged(List<String> names) {
    List<String> kept = new ArrayList<>();
    for (String n : names) {
      if (names.stream().noneMatch(m -> m.endsWith(" " + n))) {
        kept.add(n);
      }
    }
    return kept;
  }

  /** A title and a name as the value of a key that no lexicon knows. */
  private List<String> inOtherFields() {
    List<String> found = new ArrayList<>();
    FieldKeys keys = new FieldKeys(words);
    for (Field f : fields) {
      boolean other = f.printed() && !keys.known(f.key()) && !f.posting() && f.value() != null;
      if (other && found.isEmpty() && !DenseNames.applies(f.value())) {
        add(found, Names.line(f.value(), words));
      }
    }
    return found;
  }

  private List<String> inFields(boolean hosts) {
    List<String> found = new ArrayList<>();
    for (Field f : fields) {
      boolean host = words.is(f.key(), WordClass.MODERATING);
      if (f.is(WordClass.KEY_BRIEFERS) && f.value() != null && host == hosts) {
        for (String item : items(f.value())) {
          add(
              found,
              DenseNames.applies(item)
                  ? DenseNames.item(item, top.labels(), words)
                  : one(Names.item(item, words)));
        }
      }
    }
    return found;
  }

  private static List<String> one(String name) {
    return name == null ? List.of() : List.of(name);
  }

  private static void add(List<String> found, List<String> names) {
    for (String n : names) {
      if (!found.contains(n)) {
        found.add(n);
      }
    }
  }

  /** Splits a list of names; a title behind a name's comma is no name. */
  private List<String> items(String value) {
    String marks = value.indexOf(';') >= 0 || value.indexOf('；') >= 0 ? ";；" : ",、，;；";
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean and = depth == 0 && andWord(value, i);
      if ("(（[".indexOf(c) >= 0) {
        depth++;
      } else if (")）]".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && (marks.indexOf(c) >= 0 || and)) {
        items.add(item.toString());
        item.setLength(0);
        item.append(and ? c : "");
      } else if (depth == 0) {
        item.append(c);
      }
    }
    items.add(item.toString());
    items.removeIf(s -> s.isBlank());
    return marks.length() == 2 ? items.stream().map(s -> s.split(",")[0]).toList() : names(items);
  }

  /** A title that begins right behind a blank, with a small word before it, begins another item. */
  private boolean andWord(String value, int i) {
    if (i < 3 || value.charAt(i - 1) != ' ') {
      return false;
    }
    int from = value.lastIndexOf(' ', i - 2) + 1;
    String before = value.substring(from, i - 1);
    return from > 0
        && before.length() <= 3
        && words.is(before, WordClass.CONNECTIVES, WordClass.BY)
        && !words.hits(value.substring(i), WordClass.OFFICES, WordClass.HONORIFICS).isEmpty()
        && words.hits(value.substring(i), WordClass.OFFICES, WordClass.HONORIFICS).get(0).start()
            == 0;
  }

  private List<String> names(List<String> items) {
    List<String> kept = new ArrayList<>();
    for (String item : items) {
      List<Hit> hits =
          DenseNames.applies(item) ? List.of() : words.looseHits(item, WordClass.OFFICES);
      boolean title = !kept.isEmpty() && !hits.isEmpty() && Names.find(item, words).isEmpty();
      if (!title) {
        kept.add(item);
      }
    }
    return kept;
  }

  /** Names in the title, and those with a title of office in the lines right below it. */
  private List<String> inTitle() {
    if (title.text() == null) {
      return List.of();
    }
    List<String> found = new ArrayList<>(DenseNames.find(title.text(), top.labels(), words));
    if (found.isEmpty()) {
      found.addAll(Names.find(title.text(), words));
    }
    int i = title.last() + 1;
    while (!found.isEmpty()
        && title.first() >= 0
        && i < lines.size()
        && !lines.get(i).line().gap()) {
      if (!roles.taken(i)) {
        add(found, Names.line(lines.get(i).text(), words));
      }
      i++;
    }
    return found;
  }

  private List<String> inLines() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (roles.taken(i) || title.covers(i)) {
        continue;
      }
      String t = lines.get(i).text();
      if (DenseNames.applies(t)) {
        add(found, DenseNames.find(t, top.labels(), words));
      } else {
        boolean asks =
            asks(t)
                || i + 1 < lines.size()
                    && !lines.get(i + 1).line().gap()
                    && asks(lines.get(i + 1).text());
        if (!asks) {
          add(found, labelled(t) ? List.of(t) : Names.line(t, words));
        }
      }
    }
    return found;
  }

  /** Tells whether a line tells of somebody who asks. */
  private boolean asks(String t) {
    return words.hits(t, WordClass.OFFICES, WordClass.ASKING_WORDS).stream()
        .anyMatch(h -> h.kind() == WordClass.ASKING_WORDS);
  }

  /** Tells whether a line is a name of two to four words that the body has as a label. */
  private boolean labelled(String t) {
    int count = t.split("\\s+").length;
    return count >= 2
        && count <= 4
        && top.labels().has(t)
        && Names.capitalised(t, words)
        && !words.holds(t, WordClass.OFFICES);
  }

  private List<String> inSentences() {
    List<String> found = new ArrayList<>();
    for (LineFacts f : lines) {
      if (f.prose() && found.isEmpty() && !Names.moderated(f.text(), words)) {
        List<Hit> narration = words.hits(f.text(), WordClass.NARRATION);
        if (DenseNames.applies(f.text())) {
          add(found, DenseNames.find(f.text(), top.labels(), words));
        } else if (!narration.isEmpty() || words.holds(f.text(), WordClass.BRIEFING)) {
          String until =
              narration.isEmpty()
                  ? f.text()
                  : f.text().substring(0, Math.max(narration.get(0).start(), 1));
          String subject = Names.narrated(f.text(), words);
          List<String> names = subject == null ? Names.find(until, words) : List.of(subject);
          add(found, names.isEmpty() ? Names.find(f.text(), words) : names);
        }
      }
    }
    return found;
  }
}
