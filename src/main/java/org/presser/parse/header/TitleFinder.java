package org.presser.parse.header;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
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
  private static final int LEAST_LINKS = 4;
  private static final int LONGEST_SENTENCE = 140;

  /** {@code 2031: Year of the Lighthouse}: what a year is named after. */
  private static final Pattern SLOGAN = Pattern.compile("[“\"]?\\d{4}[:,] \\p{L}");

  /** A bare name of a briefing so far down stands below the event's name. */
  private static final int LATE = 2;

  /** What a headline that quotes somebody begins with. */
  private static final String QUOTES = "\"“„«‘「『";

  private static final int MOST_ABOVE = 4;

  private final List<LineFacts> lines;
  private final List<Field> fields;
  private final HeaderWords words;
  private final LineRoles roles;
  private final BodyLabels labels;
  private final TitleLines joiner;

  private TitleFinder(Top top, Wrap wrap) {
    this.lines = top.lines();
    this.fields = top.fields();
    this.words = top.words();
    this.roles = top.roles();
    this.labels = top.labels();
    this.joiner = new TitleLines(lines, roles, words, wrap);
  }

  /** Returns the title, or {@link Title#NONE}. */
  static Title find(Top top, Wrap wrap) {
    return new TitleFinder(top, wrap).find();
  }

  private Title find() {
    Title front = frontMatter();
    if (front != Title.NONE) {
      return front;
    }
    Title bare = Title.NONE;
    Title letterhead = Title.NONE;
    for (int i = 0; i < lines.size(); i++) {
      if (!roles.taken(i) && kicker(i) && !roles.taken(i + 1)) {
        return joiner.join(i + 1);
      }
      if (roles.taken(i) || !roles.briefing(lines.get(i).text())) {
        continue;
      }
      Title title = joiner.join(i);
      if (roles.bare(title.text())) {
        bare = bare == Title.NONE ? title : bare;
      } else if (!inflected(title.text())) {
        return title;
      } else {
        letterhead = letterhead == Title.NONE ? title : letterhead;
      }
    }
    if (letterhead != Title.NONE) {
      return letterhead;
    }
    Title other = bare == Title.NONE ? glued() : Title.NONE;
    other = other == Title.NONE && bare == Title.NONE ? broken() : other;
    if (other != Title.NONE) {
      return other;
    }
    Title field = field();
    if (field != Title.NONE && (bare == Title.NONE || !roles.bare(field.text()))) {
      return field;
    }
    if (bare == Title.NONE) {
      return other();
    }
    boolean late = bare.first() >= LATE && titled(0) && !person(0);
    Title first = late ? first(1) : Title.NONE;
    return first == Title.NONE ? bare : first;
  }

  /** Tells whether a line in capitals with a bar stands above a headline: its kind and subject. */
  private boolean kicker(int i) {
    String t = lines.get(i).text();
    return t.indexOf(" | ") > 0
        && LineRoles.capitals(t)
        && i + 1 < lines.size()
        && !LineRoles.capitals(lines.get(i + 1).text())
        && QUOTES.indexOf(lines.get(i + 1).text().charAt(0)) >= 0;
  }

  /** Tells whether a line in capitals names a briefing in an inflected form alone. */
  private boolean inflected(String t) {
    return LineRoles.capitals(t) && !LineRoles.dense(t) && !words.holds(t, WordClass.BRIEFING);
  }

  /** The title that a YAML front matter gives. */
  private Title frontMatter() {
    boolean yaml = !lines.isEmpty() && lines.get(0).text().equals("---");
    return yaml ? field() : Title.NONE;
  }

  /** A phrase for a briefing that is broken over two lines. */
  private Title broken() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      String t = lines.get(i).text();
      String next = lines.get(i + 1).text();
      boolean free = !roles.taken(i) && !roles.taken(i + 1) && !lines.get(i + 1).line().gap();
      boolean over =
          free
              && words.hits(t + " " + next, WordClass.BRIEFING).stream()
                  .anyMatch(h -> h.start() < t.length() && h.end() > t.length() + 1);
      if (over) {
        return new Title(TitleLines.bare(t) + " " + TitleLines.bare(next), i, i + 1);
      }
    }
    return Title.NONE;
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
      boolean subject = f.value() != null && f.is(WordClass.KEY_SUBJECTS) && !f.posting();
      boolean names = subject && roles.briefing(f.value()) && !FieldValues.sentence(f.value());
      if (f.value() != null && f.is(WordClass.KEY_TITLE) || names) {
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
    boolean named = false;
    for (int i = 0; i < lines.size(); i++) {
      named = person(i) && LineRoles.capitals(lines.get(i).text()) || named && !gap(i);
      if (!roles.taken(i) && titled(i) && !named) {
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
    return first(MOST_ABOVE);
  }

  /** The first line of all, be it short, a heading or a running head. */
  private Title first(int most) {
    for (int i = 0; i < Math.min(lines.size(), most); i++) {
      LineFacts f = lines.get(i);
      boolean prose = f.prose() && !(i == 0 && sentence());
      boolean other = f.crumb() || prose || f.onlyDates() || roles.field(i);
      boolean posted = f.dates().stream().anyMatch(d -> f.posted(d, words));
      boolean share =
          posted
              || f.line().furniture()
                  && words.holds(f.text(), WordClass.FURNITURE)
                  && !words.holds(f.text(), WordClass.STATEMENT);
      boolean named = f.text().chars().filter(Character::isLetter).count() >= LEAST_DENSE;
      String last = f.text().substring(f.text().lastIndexOf(' ') + 1);
      boolean heading =
          words.is(f.text(), WordClass.HEADINGS)
              || words.is(last, WordClass.KEY_BRIEFERS)
              || KeyFinder.afterBullet(f.text()) > 0
              || SLOGAN.matcher(f.text()).lookingAt()
              || menu(f.text())
              || Chars.colon(f.text().charAt(f.text().length() - 1))
              || labels.has(f.text())
              || Chars.opening(f.text().charAt(0)) && Chars.closing(last.charAt(last.length() - 1));
      if (!other && !share && named && !heading && !office(i)) {
        return joiner.join(i);
      }
    }
    return Title.NONE;
  }

  /**
   * Tells whether the first line is a sentence short enough for a headline, apart from the rest.
   */
  private boolean sentence() {
    String t = lines.get(0).text();
    boolean apart = lines.size() > 1 && lines.get(1).line().gap();
    return apart
        && t.length() <= LONGEST_SENTENCE
        && !words.holds(t, WordClass.NARRATION, WordClass.BRIEFING);
  }

  private boolean gap(int i) {
    return lines.get(i).line().gap();
  }

  /** Tells whether a line in a dense script names a body and a kind of text, and nothing more. */
  private boolean letterhead(String t) {
    int blank = t.lastIndexOf(' ');
    return blank > 0
        && LineRoles.dense(t)
        && words.is(t.substring(blank + 1), WordClass.STATEMENT, WordClass.BRIEFING)
        && words.hits(t.substring(0, blank), WordClass.INSTITUTIONS).stream()
            .anyMatch(h -> h.end() == blank);
  }

  private boolean person(int i) {
    return !NameLines.of(lines.get(i).text(), words).isEmpty();
  }

  private boolean office(int i) {
    return roles.institution(i) || roles.place(lines.get(i).text());
  }

  /** Tells whether a line that names no briefing could be a title all the same. */
  private boolean titled(int i) {
    LineFacts f = lines.get(i);
    String t = f.text();
    boolean marked =
        Chars.opening(t.charAt(0))
            || Chars.colon(t.charAt(t.length() - 1))
            || KeyFinder.afterBullet(t) > 0
            || SLOGAN.matcher(t).lookingAt()
            || f.times().stream().anyMatch(m -> m.start() == 0)
            || menu(t)
            || t.contains("  ");
    boolean other =
        f.onlyDates()
            || roles.dated(i)
            || f.dates().stream().anyMatch(d -> f.posted(d, words))
            || letterhead(t)
            || roles.institution(i)
            || roles.place(t)
            || words.is(t, WordClass.STATEMENT, WordClass.HEADINGS);
    return !marked && !other && longEnough(t);
  }

  /** Tells whether a line is many short words apart, as links of a menu are, in dense scripts. */
  private static boolean menu(String t) {
    String[] parts = t.split("\\s+");
    return DenseNames.applies(t)
        && t.chars().noneMatch(c -> KoreanNames.hangul((char) c))
        && parts.length >= LEAST_LINKS
        && Arrays.stream(parts).allMatch(p -> p.length() <= LEAST_DENSE);
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
