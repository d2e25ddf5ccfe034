package org.presser.parse.header;

import java.util.Arrays;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Wrap;

/**
 * Finds the title: the first line that names a briefing and something more, else the first that
 * names one, else the first that could be a title at all.
 */
final class TitleFinder {

  private static final int LEAST_WORDS = 4;
  private static final int LEAST_DENSE = 8;

  private final List<LineFacts> lines;
  private final List<Field> fields;
  private final HeaderWords words;
  private final LineRoles roles;
  private final TitleLines joiner;

  private TitleFinder(Top top, Wrap wrap) {
    this.lines = top.lines();
    this.fields = top.fields();
    this.words = top.words();
    this.roles = top.roles();
    this.joiner = new TitleLines(lines, roles, words, wrap);
  }

  /** Returns the title, or {@link Title#NONE}. */
  static Title find(Top top, Wrap wrap) {
    return new TitleFinder(top, wrap).find();
  }

  private Title find() {
    Title bare = Title.NONE;
    for (int i = 0; i < lines.size(); i++) {
      if (roles.taken(i) || !roles.briefing(lines.get(i).text())) {
        continue;
      }
      Title title = joiner.join(i);
      if (!roles.bare(title.text())) {
        return title;
      }
      bare = bare == Title.NONE ? title : bare;
    }
    Title glued = bare == Title.NONE ? glued() : Title.NONE;
    if (glued != Title.NONE) {
      return glued;
    }
    Title field = field();
    if (field != Title.NONE && (bare == Title.NONE || !roles.bare(field.text()))) {
      return field;
    }
    return bare != Title.NONE ? bare : other();
  }

  /** A title with a date at its end, to which the first sentence is glued. */
  private Title glued() {
    for (int i = 0; i < lines.size(); i++) {
      LineFacts f = lines.get(i);
      if (!f.prose() || roles.field(i) || f.dates().isEmpty()) {
        continue;
      }
      int end = f.dates().get(0).end();
      String head = f.text().substring(0, end);
      boolean next = end + 1 < f.text().length() && Character.isUpperCase(f.text().charAt(end + 1));
      boolean sentence = head.indexOf(". ") >= 0 || words.holds(head, WordClass.NARRATION);
      if (next && !sentence && roles.briefing(head) && !roles.bare(head)) {
        return new Title(head, i, i);
      }
    }
    return Title.NONE;
  }

  private Title field() {
    for (Field f : fields) {
      if (f.is(WordClass.KEY_TITLE) && f.value() != null) {
        return new Title(f.value(), -1, -1);
      }
    }
    return Title.NONE;
  }

  /** A title that names no briefing. */
  private Title other() {
    for (int i = 0; i < lines.size(); i++) {
      if (!roles.taken(i) && words.holds(lines.get(i).text(), WordClass.STATEMENT) && titled(i)) {
        return joiner.join(i);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!roles.taken(i) && titled(i)) {
        return joiner.join(i);
      }
    }
    for (Field f : fields) {
      if (f.is(WordClass.MAIL_KEYS)
          && f.value() != null
          && words.is(f.key(), WordClass.KEY_SUBJECTS)) {
        return new Title(f.value(), -1, -1);
      }
    }
    return Title.NONE;
  }

  /** Tells whether a line that names no briefing could be a title all the same. */
  private boolean titled(int i) {
    LineFacts f = lines.get(i);
    String t = f.text();
    boolean marked =
        Chars.opening(t.charAt(0))
            || Chars.colon(t.charAt(t.length() - 1))
            || KeyFinder.afterBullet(t) > 0
            || t.contains("  ");
    boolean other =
        f.onlyDates()
            || roles.dated(i)
            || roles.institution(i)
            || roles.place(t)
            || words.is(t, WordClass.STATEMENT, WordClass.HEADINGS);
    return !marked && !other && longEnough(t);
  }

  private static boolean longEnough(String t) {
    if (DenseNames.applies(t)) {
      return t.length() >= LEAST_DENSE;
    }
    long words =
        Arrays.stream(t.split("\\s+"))
            .filter(w -> w.length() > 1 && Character.isLetter(w.charAt(0)))
            .count();
    return words >= LEAST_WORDS;
  }
}
