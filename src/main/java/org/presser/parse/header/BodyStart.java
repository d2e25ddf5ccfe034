package org.presser.parse.header;

import java.util.List;
import org.presser.lexicon.Folding;
import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.Wrap;
import org.presser.parse.turn.BodyCues;
import org.presser.parse.turn.Furniture;

/**
 * Finds where the header ends: at the first label that opens a turn, or before it where prose
 * begins that is no narration, such as an opening statement without a label.
 *
 * <p>A document that labels its opening speech has no speech before it, so prose there belongs to
 * the header; before a first question it is the opening statement.
 */
public final class BodyStart {

  private static final int PROSE = 70;
  private static final int PROSE_DENSE = 20;

  /** The words of a title or of narration are looked for at a line's start. */
  private static final int START = 400;

  /** Keys of fields are looked for in so many lines at most, and are so long at most. */
  private static final int FIELDS = 200;

  private static final int KEY = 30;

  /** What leads to a page's number in a table of contents. */
  private static final String LEADER = ".....";

  /** A first and a last name have so many characters at most. */
  private static final int NAME = 40;

  private static final List<WordClass> KEYS =
      List.of(
          WordClass.KEY_DATE,
          WordClass.KEY_TIME,
          WordClass.KEY_PLACE,
          WordClass.KEY_TITLE,
          WordClass.KEY_BRIEFERS,
          WordClass.KEY_POSTED,
          WordClass.KEY_INSTITUTION,
          WordClass.KEY_SUBJECTS,
          WordClass.MAIL_KEYS);

  private final Page page;
  private final Wrap wrap;
  private final Words words;

  private BodyStart(Page page, Wrap wrap, Words words) {
    this.page = page;
    this.wrap = wrap;
    this.words = words;
  }

  /**
   * Returns the first line of the body; the number of lines if there is none.
   *
   * @param cues which lines open turns that are known
   * @param labelled whether the first of them is an opening speech with a label
   */
  public static int find(Page page, Wrap wrap, Words words, BodyCues cues, boolean labelled) {
    return new BodyStart(page, wrap, words).find(FalseStart.skip(page, words, cues), labelled);
  }

  private int find(int firstTurn, boolean labelled) {
    int found = firstTurn;
    for (int i = afterFields(firstTurn); i < firstTurn && found == firstTurn; i++) {
      boolean speech = !page.blank(i) && speech(i, labelled);
      speech = speech && (greets(i) || speechFollows(i, firstTurn));
      if (speech && !(firstTurn < page.count() && introduces(i, page.line(i)))) {
        found = i;
      }
    }
    return found < page.count() ? found : anyProse();
  }

  /** Tells whether a line greets in a whole sentence that tells nothing of the event. */
  private boolean greets(int i) {
    String line = page.line(i);
    return greeting(line)
        && page.sentenceEndsBefore(page.to(i))
        && !tells(line, WordClass.NARRATION)
        && !tells(line, WordClass.HEADINGS);
  }

  /** The line after the last one that holds a header's field. */
  private int afterFields(int firstTurn) {
    for (int i = Math.min(firstTurn, FIELDS) - 1; i >= 0; i--) {
      if (!page.blank(i) && field(page.line(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean field(String line) {
    int colon = 0;
    while (colon < line.length() && colon <= KEY && !Chars.colon(line.charAt(colon))) {
      colon++;
    }
    if (colon == 0 || colon >= Math.min(line.length(), KEY)) {
      return false;
    }
    String key = Folding.fold(line.substring(0, colon).strip());
    return KEYS.stream().anyMatch(c -> words.has(c, key));
  }

  /** The first line that ends like a sentence, or else the second block. */
  private int anyProse() {
    int second = page.count();
    for (int i = 0; i < page.count(); i++) {
      if (page.blank(i)) {
        continue;
      }
      boolean marked = Furniture.is(page.line(i), words);
      if (!marked
          && page.sentenceEndsBefore(page.to(i))
          && !Chars.colon(page.text().charAt(page.to(i) - 1))) {
        return i;
      }
      second = second == page.count() && i > 0 && page.blank(i - 1) && !marked ? i : second;
    }
    return second < page.count() ? second : Math.max(0, page.next(-1));
  }

  /** Tells whether most lines from here to the first turn could be speech. */
  private boolean speechFollows(int line, int firstTurn) {
    int lines = 0;
    int spoken = 0;
    for (int i = line; i < Math.min(firstTurn, line + 60); i++) {
      if (!page.blank(i)) {
        lines++;
        boolean full = wrap.hard() && page.length(i) * 10 > wrap.width() * 6;
        spoken += full || page.sentenceEndsBefore(page.to(i)) || closedSentence(i) ? 1 : 0;
      }
    }
    return spoken * 2 >= lines;
  }

  private boolean speech(int i, boolean labelled) {
    String line = page.line(i);
    if (line.contains(LEADER)) {
      return false;
    }
    if (greeting(line)) {
      return true;
    }
    return !labelled
        && prose(i)
        && !Furniture.is(line, words)
        && !enclosed(line)
        && !narrates(line)
        && !headerFollows(i);
  }

  /**
   * Tells whether a line begins with a name that stands above it, as who is asked is introduced.
   */
  private boolean introduces(int i, String line) {
    int blank = line.indexOf(' ');
    int end = blank < 0 ? -1 : line.indexOf(' ', blank + 1);
    boolean name =
        end - blank > 2
            && end < NAME
            && Character.isUpperCase(line.charAt(0))
            && Character.isUpperCase(line.charAt(blank + 1))
            && Character.isLetter(line.charAt(end - 1));
    int at = name ? page.text().indexOf(line.substring(0, end)) : -1;
    return at >= 0 && at < page.from(i);
  }

  /** Tells whether a line tells of the event instead of belonging to it. */
  private boolean narrates(String line) {
    boolean briefing = tells(line, WordClass.BRIEFING);
    boolean event = briefing || tells(line, WordClass.ASKING_WORDS);
    return briefing && dated(line) || event && tells(line, WordClass.NARRATION);
  }

  private boolean prose(int i) {
    String line = page.line(i);
    boolean dense = LineRoles.dense(line);
    char last = line.charAt(line.length() - 1);
    if (capitals(line) || Chars.colon(last)) {
      return false;
    }
    if (wrap.hard()) {
      boolean full = page.length(i) * 10 > wrap.width() * 6;
      return full && (dense ? block(i) : smallWords(line) >= 5) && block(i);
    }
    boolean ends = Chars.terminal(last) || Chars.closing(last) && closedSentence(i);
    return ends && line.length() >= (dense ? PROSE_DENSE : PROSE);
  }

  /** Tells whether a sentence ends before the bracket or quotation mark that closes a line. */
  private boolean closedSentence(int i) {
    String text = page.text();
    int close = page.to(i) - 1;
    int open = close;
    while (open > page.from(i) && "(（".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    boolean bracket = ")）".indexOf(text.charAt(close)) >= 0 && open > page.from(i);
    return page.sentenceEndsBefore(bracket ? open : close);
  }

  /** Tells whether a line's block ends like a sentence. */
  private boolean block(int line) {
    int i = line;
    while (i + 1 < page.count() && !page.blank(i + 1)) {
      i++;
    }
    boolean introduces = Chars.colon(page.text().charAt(page.to(i) - 1));
    return wrap.doubled() || page.sentenceEndsBefore(page.to(i)) && !introduces;
  }

  /** Tells whether the lines right below name a date or a time, as only a header's do. */
  private boolean headerFollows(int line) {
    int next = page.next(line);
    if (next < 0) {
      return false;
    }
    String below = page.line(next);
    return below.length() < 50 && dated(below) && !page.sentenceEndsBefore(page.to(next));
  }

  private static boolean dated(String line) {
    int run = 0;
    for (int i = 0; i < line.length(); i++) {
      run = Character.isDigit(line.charAt(i)) ? run + 1 : 0;
      if (run == 4) {
        return true;
      }
    }
    return false;
  }

  private static int smallWords(String line) {
    int n = 0;
    for (int i = 1; i < line.length(); i++) {
      n += Chars.blank(line.charAt(i - 1)) && Character.isLowerCase(line.charAt(i)) ? 1 : 0;
    }
    return n;
  }

  private static boolean capitals(String line) {
    int small = 0;
    int big = 0;
    for (int i = 0; i < line.length(); i++) {
      small += Character.isLowerCase(line.charAt(i)) ? 1 : 0;
      big += Character.isUpperCase(line.charAt(i)) ? 1 : 0;
    }
    return big > small;
  }

  private boolean greeting(String line) {
    String folded = Folding.fold(line.substring(0, Math.min(40, line.length())));
    int longest = Math.min(folded.length(), words.longest(WordClass.GREETINGS));
    for (int n = longest; n > 1; n--) {
      boolean edge =
          n == folded.length()
              || !Character.isLetter(folded.charAt(n))
              || Chars.cjk(folded.charAt(n - 1));
      if (edge && words.has(WordClass.GREETINGS, folded, 0, n)) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(String line, WordClass kind) {
    String folded = Folding.fold(line.substring(0, Math.min(START, line.length())));
    for (String phrase : words.all(kind)) {
      int at = folded.indexOf(phrase);
      if (at >= 0 && whole(folded, at, at + phrase.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean whole(String s, int from, int to) {
    boolean before =
        from == 0 || !Character.isLetter(s.charAt(from - 1)) || Chars.cjk(s.charAt(from));
    boolean after =
        to == s.length() || !Character.isLetter(s.charAt(to)) || Chars.cjk(s.charAt(to));
    return before && after;
  }

  private static boolean enclosed(String line) {
    char a = line.charAt(0);
    char b = line.charAt(line.length() - 1);
    return "([（［【".indexOf(a) >= 0 && ")]）］】".indexOf(b) >= 0;
  }
}
