package org.presser.parse.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.parse.page.Chars;

/** Finds those whom the header announces as briefing. */
final class SpokespersonFinder {

  private final Top top;
  private final Title title;
  private final FieldBriefers fields;
  private final LineBriefers lines;

  private SpokespersonFinder(Top top, Title title) {
    this.top = top;
    this.title = title;
    this.fields = new FieldBriefers(top);
    this.lines = new LineBriefers(top, title);
  }

  /**
   * Returns the names, without titles, in text order.
   *
   * @param briefing whether anybody asks or answers; else only a whole name in a field or the title
   *     counts
   */
  static List<String> find(Top top, Title title, boolean briefing) {
    return new SpokespersonFinder(top, title).find(briefing);
  }

  private List<String> find(boolean briefing) {
    List<String> found = fields.named(false);
    found = found.isEmpty() ? fields.named(true) : found;
    found = found.isEmpty() ? inTitle() : asTitled(found);
    boolean lastNames =
        found.stream().allMatch(n -> n.indexOf(' ') < 0 && Chars.cased(n.charAt(0)));
    if (lastNames) {
      found = briefing ? fuller(found) : List.of();
    } else {
      found = longer(found);
    }
    found = found.isEmpty() ? fields.other() : new ArrayList<>(found);
    found = found.isEmpty() ? lines.answering() : found;
    found = found.isEmpty() ? fields.briefings() : found;
    add(found, lines.also());
    return merged(found.stream().map(n -> top.labels().shortened(n, top.words())).toList());
  }

  /** Adds names that are not there yet. */
  static void add(List<String> found, List<String> names) {
    for (String n : names) {
      if (!found.contains(n)) {
        found.add(n);
      }
    }
  }

  /** Names outside the title, in place of bare last names in it. */
  private List<String> fuller(List<String> last) {
    for (List<String> names : List.of(lines.named(), lines.narrated())) {
      boolean same = names.stream().anyMatch(n -> last.stream().anyMatch(l -> n.endsWith(" " + l)));
      if (!names.isEmpty() && (last.isEmpty() || same || last.stream().allMatch(lines::field))) {
        return names;
      }
    }
    List<String> answering = lines.answering();
    boolean known = answering.isEmpty() || last.stream().anyMatch(top.labels()::answers);
    return known ? last : answering;
  }

  /** Puts the whole name for one that a line of its own has with more last names. */
  private List<String> longer(List<String> names) {
    List<String> whole = lines.named();
    return names.stream()
        .map(n -> whole.stream().filter(w -> w.startsWith(n + " ")).findFirst().orElse(n))
        .toList();
  }

  /** Writes names as the title does, if it has the same in another order of first and last. */
  private List<String> asTitled(List<String> names) {
    List<String> titled = inTitle();
    return names.stream()
        .map(n -> titled.stream().filter(t -> same(t, n)).findFirst().orElse(n))
        .toList();
  }

  private static boolean same(String a, String b) {
    return sorted(a).equals(sorted(b));
  }

  private static List<String> sorted(String name) {
    String[] parts = Folding.fold(name).split(" ");
    Arrays.sort(parts);
    return List.of(parts);
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

  /** Names in the title, and those with a title of office in the lines right below it. */
  private List<String> inTitle() {
    if (title.text() == null) {
      return List.of();
    }
    HeaderWords words = top.words();
    List<String> found = withinTitle(words);
    int i = title.last() + 1;
    while (!found.isEmpty()
        && title.first() >= 0
        && i < top.lines().size()
        && !top.lines().get(i).line().gap()) {
      if (!top.roles().taken(i)) {
        add(found, NameLines.of(top.lines().get(i).text(), words));
      }
      i++;
    }
    return found;
  }

  private List<String> withinTitle(HeaderWords words) {
    List<String> found = new ArrayList<>(DenseNames.inTitle(title.text(), top.labels(), words));
    if (found.isEmpty()) {
      found.addAll(Names.find(title.text(), words));
    }
    if (found.isEmpty()) {
      for (String n : Names.marked(title.text(), words)) {
        if (top.labels().knows(n)) {
          found.add(n);
        }
      }
    }
    List<String> first = List.copyOf(found);
    for (String n : AnsweringNames.in(title.text(), top.labels(), words)) {
      if (first.isEmpty() || top.labels().has(n) && first.stream().noneMatch(n::endsWith)) {
        found.add(n);
      }
    }
    found.removeIf(top.labels()::ofOffice);
    return found;
  }
}
