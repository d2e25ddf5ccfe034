package org.presser.parse.header;

import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Wrap;

/** Joins the lines that one title is broken into. */
final class TitleLines {

  private static final int MOST = 6;

  private final List<LineFacts> lines;
  private final LineRoles roles;
  private final HeaderWords words;
  private final Wrap wrap;

  TitleLines(List<LineFacts> lines, LineRoles roles, HeaderWords words, Wrap wrap) {
    this.lines = lines;
    this.roles = roles;
    this.words = words;
    this.wrap = wrap;
  }

  /** Returns the title that a line belongs to. */
  Title join(int index) {
    int first = index;
    while (first > 0 && index - first < MOST && joinsBack(first)) {
      first--;
    }
    int last = index;
    while (last + 1 < lines.size() && last - index < MOST && joinsOn(last)) {
      last++;
    }
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      out.append(out.isEmpty() ? "" : " ").append(unnoted(bare(lines.get(i).text())));
    }
    return new Title(out.toString(), first, last);
  }

  /** Takes off a note behind a wide blank: {@code … 4 MAY 2031 E&OE}. */
  private String unnoted(String t) {
    int wide = t.lastIndexOf("  ");
    boolean note = wide > 0 && words.is(t.substring(wide).strip(), WordClass.NOTES);
    return note ? t.substring(0, wide).strip() : t;
  }

  /** Tells whether the line before a title's first line belongs to it. */
  private boolean joinsBack(int i) {
    LineFacts before = lines.get(i - 1);
    if (lines.get(i).line().gap()
        || !joinable(i - 1)
        || roles.institution(i - 1)
        || roles.dated(i - 1)) {
      return false;
    }
    String t = before.text();
    if ("([（［【".indexOf(t.charAt(0)) >= 0) {
      return false;
    }
    if (LineRoles.dense(t)) {
      return LineRoles.dense(lines.get(i).text()) && !roles.bare(t);
    }
    return wrap.hard()
        && i == 1
        && t.split("\\s+").length >= 4
        && !t.startsWith("(")
        && before.dates().isEmpty();
  }

  /** Tells whether the line behind a title's last line belongs to it. */
  private boolean joinsOn(int i) {
    LineFacts a = lines.get(i);
    LineFacts b = lines.get(i + 1);
    if (b.onlyDates() && !b.line().gap() && hangs(a.text())) {
      return true;
    }
    if (!joinable(i + 1)) {
      return false;
    }
    String t = a.text();
    String next = b.text();
    boolean otherScript = LineRoles.dense(t) != LineRoles.dense(next);
    if (otherScript) {
      return roles.briefing(next) && !roles.bare(next) && !roles.bare(t);
    }
    boolean by = !LineRoles.dense(next) && beginsBy(next);
    if (b.line().gap()) {
      return roles.bare(t) && (by || headline(i + 1));
    }
    if (by || endsOpen(t)) {
      return true;
    }
    if (LineRoles.dense(t) || roles.institution(i + 1) || dateline(b)) {
      return false;
    }
    boolean full = wrap.hard() && full(t);
    boolean runsOn =
        LineRoles.lower(next)
            && (!LineRoles.capitals(t) || kind(t) && b.times().isEmpty())
            && !next.substring(0, next.indexOf(' ') + 1).endsWith(". ");
    boolean led = LineRoles.capitals(t) && LineRoles.capitals(next) && leads(next);
    return led
        || headline(i + 1) && LineRoles.capitals(t) && a.dates().isEmpty()
        || (full || runsOn) && !roles.place(next) && !(roles.dated(i + 1) && !full && !runsOn);
  }

  /** Tells whether a line tells what kind of text it is the title of, and nothing more. */
  private boolean kind(String t) {
    return roles.bare(t) || t.indexOf(' ') < 0;
  }

  /** Tells whether a line is a place and a date. */
  private boolean dateline(LineFacts f) {
    return !f.dates().isEmpty()
        && !f.pieces().isEmpty()
        && f.pieces().get(0).indexOf(',') > 0
        && f.text().startsWith(f.pieces().get(0))
        && new PlaceWords(words).plain(f.pieces().get(0));
  }

  /** Tells whether a line is filled up to where the document breaks its lines. */
  private boolean full(String t) {
    return t.length() * 100 >= wrap.width() * 85 && t.length() * 100 <= wrap.width() * 115;
  }

  /** Tells whether a line in capitals could be one more line of a headline. */
  private boolean headline(int i) {
    String t = lines.get(i).text();
    return LineRoles.capitals(t)
        && t.indexOf(' ') > 0
        && Character.isLetter(t.charAt(0))
        && KeyFinder.colon(t, 0) < 0
        && !roles.dated(i)
        && !roles.place(t)
        && !city(i)
        && !roles.institution(i)
        && lines.get(i).times().isEmpty()
        && !words.is(t, WordClass.STATEMENT, WordClass.HEADINGS, WordClass.NOTES);
  }

  /** Tells whether a line is a city and its country right above the date. */
  private boolean city(int i) {
    String t = lines.get(i).text();
    boolean above = i + 1 < lines.size() && lines.get(i + 1).onlyDates();
    return above
        && t.indexOf(',') > 0
        && t.split(",").length == 2
        && new PlaceWords(words).plain(t);
  }

  /** Tells whether a line begins with a small word that goes on with what stands before it. */
  private boolean leads(String t) {
    int blank = t.indexOf(' ');
    String word = blank < 0 ? "" : t.substring(0, blank);
    return words.is(word, WordClass.AT, WordClass.BY);
  }

  private boolean joinable(int i) {
    return !roles.taken(i) && !lines.get(i).onlyDates();
  }

  private boolean beginsBy(String t) {
    List<Hit> hits = words.hits(t, WordClass.BY);
    if (hits.isEmpty() || hits.get(0).start() > 0) {
      return false;
    }
    String rest = t.substring(hits.get(0).end()).strip();
    return LineRoles.lower(t) || rest.isEmpty() || !LineRoles.lower(rest);
  }

  /** Tells whether a line ends with a word or mark after which something must come. */
  private boolean endsOpen(String t) {
    char c = t.charAt(t.length() - 1);
    if (",&–—-、，".indexOf(c) >= 0) {
      return true;
    }
    return hangs(t);
  }

  /** Tells whether a line ends with a word after which something must come. */
  private boolean hangs(String t) {
    String last = t.substring(t.lastIndexOf(' ') + 1);
    return (last.length() < t.length() || words.is(last, WordClass.BY)) && words.joins(last);
  }

  /** Takes the marks of a heading or of bold print off a title. */
  static String bare(String t) {
    int a = 0;
    int b = t.length();
    while (a < b && "#* ".indexOf(t.charAt(a)) >= 0) {
      a++;
    }
    while (b > a && "#* ".indexOf(t.charAt(b - 1)) >= 0) {
      b--;
    }
    return t.substring(a, b);
  }
}
