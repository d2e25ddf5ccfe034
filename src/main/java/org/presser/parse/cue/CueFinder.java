package org.presser.parse.cue;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.CharSet;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/**
 * Collects every cue that a line's start could be: one for each delimiter that the line offers. It
 * knows shapes only, no words, and refuses only what no label can be.
 */
public final class CueFinder {

  /** The longest label, in characters; offices with several names reach it. */
  static final int LONGEST = 160;

  /** The longest label that stands alone on a line without a delimiter. */
  private static final int LONGEST_ALONE = 80;

  /** Opens a note in East Asian typography, never a speech. */
  private static final char REFERENCE_MARK = '※';

  /** No label goes on behind them: they end a sentence, or set keywords off. */
  private static final CharSet ENDS = CharSet.of("!?。？！؟…`።։");

  /** Braces behind a label hold what nobody says, such as the number of a biography. */
  private static final String BRACES = "{}";

  private static final String OPEN = "[【(<「『{〔";
  private static final String CLOSE = "]】)>」』}〕";

  private final Page page;
  private final String text;
  private final List<Cue> found = new ArrayList<>();

  private int line;
  private int open;
  private int to;
  private Delimiters ends;
  private Colons colons;
  private Periods periods;
  private Marks marks;

  private CueFinder(Page page) {
    this.page = page;
    this.text = page.text();
  }

  /**
   * Returns the cues of all lines, in text order; several may share a line.
   *
   * @param skip lines that hold no cue
   */
  public static List<Cue> find(Page page, boolean[] skip) {
    CueFinder finder = new CueFinder(page);
    for (int i = 0; i < page.count(); i++) {
      if (!page.blank(i) && !skip[i]) {
        finder.findIn(i);
      }
    }
    return finder.found;
  }

  private void findIn(int i) {
    line = i;
    open = page.from(i);
    to = page.to(i);
    ends = new Delimiters(text, open, to);
    colons = new Colons(text, to);
    periods = new Periods(text, open, to);
    if (text.charAt(open) == REFERENCE_MARK) {
      return;
    }
    marks = Marks.read(text, open, to);
    int start = marks.end();
    if (start >= to) {
      return;
    }
    if (OPEN.indexOf(Delimiters.narrow(text.charAt(start))) < 0 || !bracketed(start, true)) {
      scan(start);
    }
  }

  /**
   * A label in brackets: {@code 【記者】}, {@code [NAME]}, {@code <질문>}. Returns false where the label
   * may go on behind them, as in {@code 《日报》记者：}.
   *
   * @param first whether another one may stand right behind: {@code [Text] [Quill]}
   */
  private boolean bracketed(int at, boolean first) {
    char bracket = text.charAt(at);
    int limit = Math.min(to, at + LONGEST);
    int close = closing(bracket, at + 1);
    if (close < 0 || close >= limit) {
      return false;
    }
    int start = ends.skipBlanks(at + 1, close);
    int end = ends.trim(start, close);
    String opener = marks.signature() + Delimiters.narrow(bracket);
    int after = ends.delimiterEnd(close + 1);
    String delimiter = Delimiters.squeeze(text, close, after);
    if (end > start) {
      add(start, end, after, new Shape(opener, delimiter, after >= to));
    }
    if (first && bracket == '[' && after < to && text.charAt(after) == '[') {
      bracketed(after, false);
    }
    return delimiter.length() > 1 || after >= to || Chars.blank(text.charAt(close + 1));
  }

  /** The index of the bracket that closes one of any width, or -1. */
  private int closing(char bracket, int from) {
    int kind = OPEN.indexOf(Delimiters.narrow(bracket));
    for (int i = from; i < to; i++) {
      if (Delimiters.narrow(text.charAt(i)) == CLOSE.charAt(kind)) {
        return i;
      }
    }
    return -1;
  }

  /** A label up to each delimiter that the line offers. */
  private void scan(int start) {
    letter(start);
    capitals(start);
    int limit = Math.min(to, start + LONGEST);
    boolean gap = false;
    boolean dash = false;
    boolean period = false;
    boolean symbol = false;
    int depth = 0;
    int i = start;
    for (; i < limit; i++) {
      char c = text.charAt(i);
      if (Chars.letterOrDigit(c) || Chars.blank(c) && !ends.gapAt(i)) {
        continue;
      }
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
      if (depth > 0 && ends.closes(i)) {
        continue;
      }
      if (Chars.colon(c) || c == ';') {
        if (colons.within(start, i)) {
          continue;
        }
        if (colons.armenianStop(start, i)) {
          return;
        }
        delimited(start, i);
        return;
      }
      if (i > start && ends.quoteAt(i)) {
        add(start, i, i, new Shape(marks.signature(), String.valueOf(c), false));
        return;
      }
      if (i == start || ENDS.has(c)) {
        if (i > start) {
          return;
        }
        continue;
      }
      if (!gap && i - start > 1 && ends.gapAt(i)) {
        gap = true;
        cut(start, i, c == '\t' ? "\t" : "  ");
      } else if (!dash && ends.dashAt(i)) {
        dash = true;
        delimited(start, i);
      } else if (!symbol && (ends.symbolAt(i) || ends.closingBracket(start, i))) {
        symbol = true;
        delimited(start, i);
      } else if (c == '.' && !period && periods.periodAt(start, i)) {
        // Behind a form of address the name follows: {@code Mr. Name. Words}.
        period = i - start > Periods.ABBREVIATION || i - start == 1;
        delimited(start, i);
        if (periods.sentenceEnds(start, i)) {
          return;
        }
      }
    }
    boolean whole = i == to && to - start <= LONGEST_ALONE && page.next(line) >= 0;
    if (whole && FreeStanding.is(page, line, periods)) {
      int braced = text.charAt(to - 1) == '}' ? text.substring(start, to).lastIndexOf('{') : -1;
      cut(start, braced > 0 ? start + braced : to, braced > 0 ? BRACES : "");
    }
  }

  /** A single capital letter as a label without a delimiter: {@code Q Text}, {@code QText}. */
  private void letter(int start) {
    char c = text.charAt(start);
    if (!Character.isUpperCase(c) || start + 1 >= to) {
      return;
    }
    char next = text.charAt(start + 1);
    if (Chars.blank(next)) {
      if (ends.delimiterFollows(start + 1) || ends.spacedOut(start)) {
        return;
      }
      add(
          start,
          start + 1,
          ends.skipBlanks(start + 1, to),
          new Shape(marks.signature(), " ", false));
    } else if (c == 'Q' && Character.isUpperCase(next) && start + 2 < to) {
      char third = text.charAt(start + 2);
      if (Chars.small(third) || third == ' ' || third == '\'' || third == '’') {
        add(start, start + 1, start + 1, new Shape(marks.signature(), " ", false));
      }
    } else if (c == 'Q' && next == ',') {
      add(
          start,
          start + 1,
          ends.skipBlanks(start + 2, to),
          new Shape(marks.signature(), " ", false));
    } else if (c == 'Q' && (next == '-' || next == '—' || next == '(') && start + 2 < to) {
      add(start, start + 1, start + 1, new Shape(marks.signature(), " ", false));
    }
  }

  /** A run of words in capitals before one that is not: {@code JANE DOE Good morning}. */
  private void capitals(int start) {
    int end = start;
    int i = start;
    while (i < to && i - start < LONGEST_ALONE) {
      int word = i;
      int letters = 0;
      while (i < to && !Chars.blank(text.charAt(i))) {
        char c = text.charAt(i);
        if (Chars.small(c) || Character.isDigit(c) || Chars.colon(c)) {
          break;
        }
        letters += Character.isUpperCase(c) ? 1 : 0;
        i++;
      }
      boolean whole = i == to || Chars.blank(text.charAt(i));
      if (!whole || letters == 0 || letters == 1 && i - word == 1) {
        i = word;
        break;
      }
      end = i;
      i = ends.skipBlanks(i, to);
    }
    char last = text.charAt(Math.max(start, end - 1));
    boolean goesOn = last == ',' || i < to && "(（-–—―|".indexOf(text.charAt(i)) >= 0;
    boolean single = i + 1 < to && Chars.blank(text.charAt(i + 1));
    boolean speech = ends.smallWord(i) || single && ends.smallWord(ends.skipBlanks(i + 1, to));
    if (end - start > 4 && speech && !Chars.terminal(last) && !goesOn) {
      add(start, end, i, new Shape(marks.signature(), " ", false));
    }
  }

  private void delimited(int start, int at) {
    int end = ends.trim(start, at);
    LabelSpan label = LabelSpan.of(text, start, end);
    if (label == null) {
      return;
    }
    int after = ends.delimiterEnd(at);
    String delimiter = Delimiters.squeeze(text, end, after);
    int stamp = TimeCode.end(text, ends.skipBlanks(after, to), to);
    int body = stamp > after ? ends.skipBlanks(stamp, to) : after;
    add(label, end, body, new Shape(marks.signature(), delimiter, body >= to));
  }

  private void cut(int start, int at, String delimiter) {
    int end = ends.trim(start, at);
    int after = ends.skipBlanks(at, to);
    boolean rest = delimiter.equals(BRACES) || TimeCode.end(text, after, to) == to;
    int body = rest ? to : after;
    add(start, end, body, new Shape(marks.signature(), delimiter, body >= to));
  }

  private void add(int start, int end, int body, Shape shape) {
    LabelSpan label = LabelSpan.of(text, start, end);
    if (label != null) {
      add(label, end, body, shape);
    }
  }

  private void add(LabelSpan label, int end, int body, Shape shape) {
    String time = marks.time();
    if (label.time() != null) {
      time = label.time();
    } else if (time == null && body > end) {
      time = TimeCode.clock(text, end, Math.min(body, end + 60));
    }
    int speech = ends.skipBlanks(body, to);
    found.add(new Cue(line, open, label.start(), label.end(), speech, label.text(), time, shape));
  }
}
