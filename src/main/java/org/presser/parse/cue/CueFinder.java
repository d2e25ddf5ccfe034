package org.presser.parse.cue;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/**
 * Collects every cue that a line's start could be: one for each delimiter that the line offers. It
 * knows shapes only, no words, and refuses only what no label can be.
 */
public final class CueFinder {

  /** The longest label, in characters; offices with several names reach it. */
  static final int LONGEST = 160;

  /** The longest parenthesis inside a label. */
  private static final int ASIDE = 60;

  /** The longest label that stands alone on a line without a delimiter. */
  private static final int LONGEST_ALONE = 80;

  /** An abbreviation has so many letters at most. */
  private static final int ABBREVIATION = 4;

  /** Opens a note in East Asian typography, never a speech. */
  private static final char REFERENCE_MARK = '※';

  private static final String OPEN = "[【(<「『{〔";
  private static final String CLOSE = "]】)>」』}〕";

  private final Page page;
  private final String text;
  private final List<Cue> found = new ArrayList<>();

  private int line;
  private int open;
  private int to;
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
    if (text.charAt(open) == REFERENCE_MARK) {
      return;
    }
    marks = Marks.read(text, open, to);
    int start = marks.end();
    if (start >= to) {
      return;
    }
    if (OPEN.indexOf(narrow(text.charAt(start))) < 0 || !bracketed(start)) {
      scan(start);
    }
  }

  /**
   * A label in brackets: {@code 【記者】}, {@code [NAME]}, {@code <질문>}. Returns false where the label
   * may go on behind them, as in {@code 《日报》记者：}.
   */
  private boolean bracketed(int at) {
    char bracket = text.charAt(at);
    int limit = Math.min(to, at + LONGEST);
    int close = closing(bracket, at + 1);
    if (close < 0 || close >= limit) {
      return false;
    }
    int start = skipBlanks(at + 1, close);
    int end = trim(start, close);
    String opener = marks.signature() + narrow(bracket);
    int after = delimiterEnd(close + 1);
    String delimiter = squeeze(text, close, after);
    if (end > start) {
      add(start, end, after, new Shape(opener, delimiter, after >= to));
    }
    return delimiter.length() > 1 || after >= to || Chars.blank(text.charAt(close + 1));
  }

  /** The index of the bracket that closes one of any width, or -1. */
  private int closing(char bracket, int from) {
    int kind = OPEN.indexOf(narrow(bracket));
    for (int i = from; i < to; i++) {
      if (narrow(text.charAt(i)) == CLOSE.charAt(kind)) {
        return i;
      }
    }
    return -1;
  }

  /** Brackets of full width count as those of half width: typists mix them. */
  private static char narrow(char c) {
    int wide = "（）［］｛｝＜＞‹›".indexOf(c);
    return wide < 0 ? c : "()[]{}<><>".charAt(wide);
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
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
      if (depth > 0 && closes(i)) {
        continue;
      }
      if (Chars.colon(c) || c == ';') {
        if (clock(i) || url(i)) {
          continue;
        }
        delimited(start, i);
        return;
      }
      if (i == start || sentenceMark(c)) {
        if (i > start) {
          return;
        }
        continue;
      }
      if (!gap && i - start > 1 && gapAt(i)) {
        gap = true;
        cut(start, i, c == '\t' ? "\t" : "  ");
      } else if (!dash && dashAt(i)) {
        dash = true;
        delimited(start, i);
      } else if (!symbol && (symbolAt(i) || closingBracket(start, i))) {
        symbol = true;
        delimited(start, i);
      } else if (c == '.' && !period && periodAt(start, i)) {
        // Behind a form of address the name follows: {@code Mr. Name. Words}.
        period = i - start > ABBREVIATION || Character.isUpperCase(text.charAt(i - 1));
        delimited(start, i);
        if (sentenceEnds(start, i)) {
          return;
        }
      }
    }
    if (i == to && to - start <= LONGEST_ALONE && freeStanding() && page.next(line) >= 0) {
      cut(start, to, "");
    }
  }

  /** Tells whether a parenthesis that is open at an index closes soon in the line. */
  private boolean closes(int i) {
    int limit = Math.min(to, i + ASIDE);
    for (int k = i + 1; k < limit; k++) {
      if (text.charAt(k) == ')' || text.charAt(k) == '）') {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a line without a delimiter could be a label: it continues no sentence. */
  private boolean freeStanding() {
    boolean before =
        page.opensBlock(line) || page.sentenceEndsBefore(open) || MarkedStart.only(page, line - 1);
    return before && !Chars.terminal(text.charAt(to - 1));
  }

  /** A single capital letter as a label without a delimiter: {@code Q Text}, {@code QText}. */
  private void letter(int start) {
    char c = text.charAt(start);
    if (!Character.isUpperCase(c) || start + 1 >= to) {
      return;
    }
    char next = text.charAt(start + 1);
    if (Chars.blank(next)) {
      if (delimiterFollows(start + 1) || spacedOut(start)) {
        return;
      }
      add(start, start + 1, skipBlanks(start + 1, to), new Shape(marks.signature(), " ", false));
    } else if (c == 'Q' && Character.isUpperCase(next) && start + 2 < to) {
      char third = text.charAt(start + 2);
      if (Character.isLowerCase(third) || third == ' ' || third == '\'' || third == '’') {
        add(start, start + 1, start + 1, new Shape(marks.signature(), " ", false));
      }
    } else if (c == 'Q' && next == ',') {
      add(start, start + 1, skipBlanks(start + 2, to), new Shape(marks.signature(), " ", false));
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
        if (Character.isLowerCase(c) || Character.isDigit(c) || Chars.colon(c)) {
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
      i = skipBlanks(i, to);
    }
    char last = text.charAt(Math.max(start, end - 1));
    boolean goesOn = last == ',' || i < to && "(（-–—―|".indexOf(text.charAt(i)) >= 0;
    boolean single = i + 1 < to && Chars.blank(text.charAt(i + 1));
    boolean speech = smallWord(i) || single && smallWord(skipBlanks(i + 1, to));
    if (end - start > 4 && speech && !Chars.terminal(last) && !goesOn) {
      add(start, end, i, new Shape(marks.signature(), " ", false));
    }
  }

  /** Tells whether the word at an index has a small letter. */
  private boolean smallWord(int from) {
    for (int i = from; i < to && !Chars.blank(text.charAt(i)); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether single letters follow one another, as in a title that is spaced out. */
  private boolean spacedOut(int start) {
    int i = start;
    int letters = 0;
    while (i < to && letters < 4) {
      boolean single = i + 1 >= to || Chars.blank(text.charAt(i + 1));
      if (!single || !Character.isLetter(text.charAt(i))) {
        return letters > 2;
      }
      letters++;
      i = skipBlanks(i + 1, to);
    }
    return letters > 2;
  }

  /** Tells whether one blank and then a delimiter follow: {@code Q - Text}, {@code Q : Text}. */
  private boolean delimiterFollows(int i) {
    if (i + 2 >= to || Chars.blank(text.charAt(i + 1))) {
      return false;
    }
    char c = text.charAt(i + 1);
    boolean delimiter = Chars.colon(c) || c == '.' || dash(c);
    return delimiter && Chars.blank(text.charAt(i + 2));
  }

  private void delimited(int start, int at) {
    int end = trim(start, at);
    int after = delimiterEnd(at);
    String delimiter = squeeze(text, end, after);
    int stamp = TimeCode.end(text, skipBlanks(after, to), to);
    int body = stamp > after ? skipBlanks(stamp, to) : after;
    add(start, end, body, new Shape(marks.signature(), delimiter, body >= to));
  }

  private void cut(int start, int at, String delimiter) {
    int end = trim(start, at);
    int body = skipBlanks(at, to);
    add(start, end, body, new Shape(marks.signature(), delimiter, body >= to));
  }

  private void add(int start, int end, int body, Shape shape) {
    LabelSpan label = LabelSpan.of(text, start, end);
    if (label == null) {
      return;
    }
    String time = marks.time();
    if (label.time() != null) {
      time = label.time();
    } else if (time == null && body > end) {
      time = TimeCode.clock(text, end, Math.min(body, end + 60));
    }
    int speech = skipBlanks(body, to);
    found.add(new Cue(line, open, label.start(), label.end(), speech, label.text(), time, shape));
  }

  private boolean gapAt(int i) {
    char c = text.charAt(i);
    boolean gap =
        c == '\t'
            || c == '\u3000'
            || (Chars.blank(c) && i + 1 < to && Chars.blank(text.charAt(i + 1)));
    return gap && !Chars.terminal(text.charAt(i - 1));
  }

  /** {@code .-}, {@code . -}, or a dash with a blank before or behind it. */
  private boolean dashAt(int i) {
    char c = text.charAt(i);
    if (c == '.') {
      int next = skipBlanks(i + 1, to);
      return next < to && dash(text.charAt(next)) && next - i <= 2;
    }
    if (!dash(c)) {
      return false;
    }
    boolean before = Chars.blank(text.charAt(i - 1));
    boolean after = i + 1 >= to || Chars.blank(text.charAt(i + 1)) || dash(text.charAt(i + 1));
    return before ? after : after && (c != '-' || capitalsBefore(i));
  }

  /** Tells whether a hyphen ends a label in capitals, {@code MINISTER- Yes}, and cuts no word off. */
  private boolean capitalsBefore(int i) {
    int k = i - 1;
    while (k > page.from(line) && !Character.isLowerCase(text.charAt(k))) {
      k--;
    }
    return k == page.from(line) && i - k > 3 && Character.isUpperCase(text.charAt(i - 1));
  }

  private boolean symbolAt(int i) {
    char c = text.charAt(i);
    return c == '>'
        || c == '»' && text.lastIndexOf('«', i) < page.from(line)
        || c == '|'
        || c == '*'
        || c == '_'
        || c == ']' && text.lastIndexOf('[', i) < page.from(line)
        || c == '】' && text.lastIndexOf('【', i) < page.from(line)
        || c == '}'
        || c == '→'
        || c == '='
        || c == '/' && i + 1 < to && Chars.blank(text.charAt(i + 1));
  }

  /** A bracket that closes a short label and was not opened in it: {@code 問）}. */
  private boolean closingBracket(int start, int i) {
    char c = text.charAt(i);
    if (c != ')' && c != '）' || i - start > 16) {
      return false;
    }
    for (int k = start; k < i; k++) {
      if (text.charAt(k) == '(' || text.charAt(k) == '（') {
        return false;
      }
    }
    return true;
  }

  /** A period that no abbreviation explains: not after an initial or a word of up to three letters. */
  private boolean periodAt(int start, int i) {
    boolean after = i + 1 >= to || Chars.blank(text.charAt(i + 1));
    if (!after) {
      return false;
    }
    int word = i;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return word == start || i - word > 3 || doubleGap(i + 1);
  }

  /** Tells whether a period ends a sentence and no abbreviation: a long word stands before it. */
  private boolean sentenceEnds(int start, int i) {
    int word = i;
    while (word > start && Character.isLowerCase(text.charAt(word - 1))) {
      word--;
    }
    int next = skipBlanks(i + 1, to);
    return i - word > ABBREVIATION && next < to && Character.isUpperCase(text.charAt(next));
  }

  private boolean doubleGap(int i) {
    return i + 1 < to && Chars.blank(text.charAt(i)) && Chars.blank(text.charAt(i + 1));
  }

  private boolean clock(int i) {
    return i > 0
        && i + 1 < to
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private boolean url(int i) {
    return text.startsWith("://", i);
  }

  private static boolean sentenceMark(char c) {
    return c == '!' || c == '?' || c == '。' || c == '？' || c == '！' || c == '؟' || c == '…';
  }

  private static boolean dash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―';
  }

  /** The end of a run of delimiting marks, {@code :**} or {@code . -}, and the blanks after it. */
  private int delimiterEnd(int at) {
    int i = at;
    int last = at;
    boolean complete = false;
    while (i < to) {
      char c = text.charAt(i);
      if (":：﹕︰;.-–—*_|>»)]】）/→=".indexOf(c) >= 0) {
        complete |= c != '.' && c != ']' && c != '】' && c != '*' && c != ')' && c != '_';
        i++;
        last = i;
      } else if (Chars.blank(c) && i == last && !complete && joins(i + 1)) {
        i++;
      } else {
        break;
      }
    }
    return skipBlanks(last, to);
  }

  /** Tells whether a delimiter may go on behind a blank: {@code ] :}, {@code . -}. */
  private boolean joins(int i) {
    return i < to
        && (Chars.colon(text.charAt(i)) || text.charAt(i) == '-' || text.charAt(i) == '–');
  }

  private static String squeeze(String text, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to && out.length() < 8; i++) {
      char c = text.charAt(i);
      if (!Chars.blank(c)) {
        out.append(Chars.colon(c) ? ':' : c == '–' || c == '—' ? '-' : narrow(c));
      }
    }
    return out.toString();
  }

  private int skipBlanks(int i, int limit) {
    int k = i;
    while (k < limit && (Chars.blank(text.charAt(k)) || Chars.invisible(text.charAt(k)))) {
      k++;
    }
    return k;
  }

  private int trim(int start, int end) {
    int k = end;
    while (k > start && (Chars.blank(text.charAt(k - 1)) || Chars.invisible(text.charAt(k - 1)))) {
      k--;
    }
    return k;
  }
}
