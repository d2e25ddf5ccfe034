package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;

/** Finds those who brief in the lines of a header that are no fields. */
final class LineBriefers {

  private static final int MOST_WORDS = 4;
  private static final int LONGEST_OFFICE = 60;
  private static final int LONGEST_NAMED = 160;

  private final Top top;
  private final List<LineFacts> lines;
  private final Title title;
  private final LineRoles roles;
  private final HeaderWords words;

  LineBriefers(Top top, Title title) {
    this.top = top;
    this.lines = top.lines();
    this.title = title;
    this.roles = top.roles();
    this.words = top.words();
  }

  /** Returns the names on lines that hold names and titles alone, and names that are labels. */
  List<String> named() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String t = lines.get(i).text();
      if (title.covers(i) || roles.taken(i)) {
        boolean blanks = !title.covers(i) && !roles.field(i) && t.indexOf("  ") > 0;
        SpokespersonFinder.add(found, blanks ? opening(t) : List.of());
        continue;
      }
      if (!DenseNames.applies(t)) {
        SpokespersonFinder.add(found, cased(i));
      } else if (KeyFinder.afterBullet(t) == 0) {
        SpokespersonFinder.add(found, DenseNames.find(t, top.labels(), words));
      }
    }
    return found;
  }

  private List<String> cased(int i) {
    String t = lines.get(i).text();
    boolean next = i + 1 < lines.size() && !lines.get(i + 1).line().gap();
    if (asks(t) || next && asks(lines.get(i + 1).text())) {
      return List.of();
    }
    boolean above = next && office(lines.get(i + 1).text());
    if ((above || below(i)) && named(t) || labelled(t)) {
      return List.of(t);
    }
    String alone = alone(t, above);
    if (alone != null) {
      return List.of(alone);
    }
    List<String> names = NameLines.of(t, words);
    names = names.isEmpty() ? opening(t) : names;
    boolean listed = lines.get(i).dates().isEmpty() && besideNames(i);
    names = names.isEmpty() && listed ? NameLines.commaFirst(t, words) : names;
    return names.isEmpty() ? labels(t) : names;
  }

  /** The name on a line of its own, of somebody who answers or with an office right below it. */
  private String alone(String t, boolean above) {
    boolean asked = t.length() <= LONGEST_NAMED && (above || !top.labels().noneAnswers());
    String name = asked ? NameLines.alone(t, words) : null;
    boolean whole = above && name != null && name.indexOf(' ') > 0 && !name.equals(t);
    boolean known = name != null && (whole || top.labels().answers(name));
    return known ? name : null;
  }

  /** The name of somebody who answers that opens a line, with a title behind it. */
  private List<String> opening(String t) {
    if (t.length() > LONGEST_NAMED || top.labels().noneAnswers()) {
      return List.of();
    }
    String name = NameLines.opening(t, words);
    return name != null && top.labels().answers(name) ? List.of(name) : List.of();
  }

  /** Tells whether a line stands between a title of office and the document's title. */
  private boolean below(int i) {
    return i > 0 && title.first() == i + 1 && office(lines.get(i - 1).text());
  }

  /** Tells whether a line is a title of office: it ends with one, or one opens it. */
  private boolean office(String t) {
    List<Hit> hits = words.hits(t, WordClass.OFFICES);
    if (hits.isEmpty() || t.length() > LONGEST_OFFICE || !Names.find(t, words).isEmpty()) {
      return false;
    }
    boolean edge = hits.get(0).start() == 0 || hits.get(hits.size() - 1).end() == t.length();
    return edge && Names.capitalised(t, words) && !roles.briefing(t);
  }

  /** Tells whether the line before, of the same block, is a name with a title behind a comma. */
  private boolean besideNames(int i) {
    if (i == 0 || lines.get(i).line().gap() || roles.taken(i - 1) || title.covers(i - 1)) {
      return false;
    }
    String before = lines.get(i - 1).text();
    return before.indexOf(',') > 0 && !NameLines.of(before, words).isEmpty();
  }

  /** Tells whether a line tells of somebody who asks. */
  private boolean asks(String t) {
    return words.hits(t, WordClass.OFFICES, WordClass.ASKING_WORDS).stream()
        .anyMatch(h -> h.kind() == WordClass.ASKING_WORDS);
  }

  /** Tells whether a line is a name that the body has as a label. */
  private boolean labelled(String t) {
    return named(t) && top.labels().has(t);
  }

  /** Tells whether a text has the form of a name of two to four words. */
  private boolean named(String t) {
    int count = t.split("\\s+").length;
    return count >= 2
        && count <= MOST_WORDS
        && t.chars().noneMatch(c -> Character.isDigit(c) || ",:;()".indexOf(c) >= 0)
        && Names.capitalised(t, words)
        && !words.holds(
            t,
            WordClass.OFFICES,
            WordClass.HONORIFICS,
            WordClass.INSTITUTIONS,
            WordClass.BRIEFING,
            WordClass.HEADINGS,
            WordClass.STATEMENT);
  }

  /** Names in a list, each a label of the body; two at least. */
  private List<String> labels(String t) {
    List<String> found = new ArrayList<>();
    for (String item : t.split("[,;–—]|\\([^()]*\\)")) {
      String name = item.strip();
      if (labelled(name)) {
        found.add(name);
      }
    }
    return found.size() < 2 ? List.of() : found;
  }

  /** Returns the names in brackets behind a phrase for those who take part too. */
  List<String> also() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String t = lines.get(i).text();
      boolean bracket = t.charAt(0) == '(' && !roles.field(i) && !DenseNames.applies(t);
      List<Hit> hits = bracket ? words.hits(t, WordClass.KEY_BRIEFERS) : List.of();
      if (!hits.isEmpty() && hits.get(0).start() == 1) {
        SpokespersonFinder.add(found, Names.find(t.substring(hits.get(0).end()), words));
      }
    }
    return found;
  }

  /**
   * Returns the names of those who answer in sentences and in the lines, the title apart, that name
   * a briefing.
   */
  List<String> answering() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size() && !top.labels().noneAnswers(); i++) {
      String t = lines.get(i).text();
      boolean told = lines.get(i).prose() && !lines.get(i).line().furniture() && !roles.field(i);
      if (told || !roles.taken(i) && !title.covers(i) && roles.briefing(t)) {
        SpokespersonFinder.add(found, AnsweringNames.in(t, top.labels(), words));
      }
    }
    return found;
  }

  /** Tells whether the first sentence has a word right before a form of address or a whole name. */
  boolean field(String word) {
    for (LineFacts f : lines) {
      int at = f.prose() ? f.text().indexOf(" " + word + " ") : -1;
      if (at >= 0) {
        String rest = f.text().substring(at + word.length() + 2);
        String opening = rest.substring(0, Math.min(rest.length(), LONGEST_OFFICE));
        return words.looseHits(opening, WordClass.HONORIFICS).stream()
            .anyMatch(h -> h.start() == 0);
      }
    }
    return false;
  }

  /** Returns the names in sentences that tell of the event. */
  List<String> narrated() {
    List<String> found = new ArrayList<>();
    for (LineFacts f : lines) {
      if (!f.prose() || !found.isEmpty() || Names.moderated(f.text(), words)) {
        continue;
      }
      List<Hit> narration = words.hits(f.text(), WordClass.NARRATION);
      if (DenseNames.applies(f.text())) {
        SpokespersonFinder.add(found, DenseNames.find(f.text(), top.labels(), words));
      } else if (!narration.isEmpty() || words.holds(f.text(), WordClass.BRIEFING)) {
        String until =
            narration.isEmpty()
                ? f.text()
                : f.text().substring(0, Math.max(narration.get(0).start(), 1));
        String subject = Names.narrated(f.text(), words);
        List<String> names = subject == null ? Names.find(until, words) : List.of(subject);
        SpokespersonFinder.add(found, names.isEmpty() ? Names.find(f.text(), words) : names);
      }
    }
    return found;
  }
}
