package org.presser.parse.cue;

import java.util.ArrayList;
import java.util.List;
import org.presser.parse.page.Blanks;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.Quotes;

/**
 * Collects the cues inside lines: a label and a colon, capitals and a hyphen, or a lone {@code Q},
 * right after a sentence's end, as in documents whose line ends were lost.
 */
public final class InlineCueFinder {

  private static final int LONGEST = 90;

  /** A word in capitals that a hyphen makes a label ends in so many at least. */
  private static final int CAPITALS = 4;

  /** Closes a keyword that archives set before speech: {@code `PORTS` QUESTION.- }. */
  private static final char KEYWORD = '`';

  private InlineCueFinder() {}

  /**
   * Returns the cues inside all lines, in text order.
   *
   * @param skip lines that hold no cue
   * @param quoted lines that begin inside a quotation
   */
  public static List<Cue> find(Page page, boolean[] skip, boolean[] quoted) {
    List<Cue> found = new ArrayList<>();
    String text = page.text();
    for (int i = 0; i < page.count(); i++) {
      int to = skip[i] || quoted[i] ? -1 : page.to(i);
      int last = to < 0 ? -1 : lastDelimiter(text, page.from(i), to);
      if (last < 0) {
        continue;
      }
      Quotes quotes = new Quotes();
      for (int at = page.from(i); at <= last; at++) {
        char c = text.charAt(at);
        quotes.read(c);
        if (!delimits(c)) {
          continue;
        }
        boolean letter = letter(text, at, to);
        boolean delimiter = letter || Chars.colon(c) || dash(text, at, to);
        if (delimiter && at > page.from(i) && !quotes.open()) {
          Cue cue = letter ? letter(page, i, at) : before(page, i, at);
          if (cue != null) {
            found.add(cue);
          }
        }
      }
    }
    return found;
  }

  /** Tells whether a character may be a cue's delimiter; few are. */
  private static boolean delimits(char c) {
    return c == ':' || c == '-' || c == 'Q' || c >= 0x80 && Chars.colon(c);
  }

  /** The index of the last colon, hyphen or letter that may be a cue's, or -1. */
  private static int lastDelimiter(String text, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      char c = text.charAt(i);
      if (delimits(c) && (Chars.colon(c) || dash(text, i, to) || letter(text, i, to))) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether a hyphen ends a word in capitals: {@code QUESTION.- }, {@code QUESTION- }. */
  private static boolean dash(String text, int i, int to) {
    if (text.charAt(i) != '-' || i + 1 >= to || !Chars.blank(text.charAt(i + 1)) || i < CAPITALS) {
      return false;
    }
    int end = text.charAt(i - 1) == '.' ? i - 1 : i;
    for (int k = end - CAPITALS; k < end; k++) {
      if (k < 0 || !Character.isUpperCase(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a lone {@code Q} stands before a word with a capital, or one in pieces; no word
   * is written so.
   */
  private static boolean letter(String text, int i, int to) {
    if (text.charAt(i) != 'Q' || i == 0 || i + 2 >= to || !Chars.blank(text.charAt(i - 1))) {
      return false;
    }
    int next = Blanks.skip(text, i + 1, to);
    boolean word = next < to && Character.isUpperCase(text.charAt(next));
    if (next == i + 1) {
      char third = text.charAt(next + 1);
      return word && (Chars.small(third) || third == ' ' && text.charAt(next) == 'I');
    }
    return word || next < to && "(—–-".indexOf(text.charAt(next)) >= 0;
  }

  private static Cue letter(Page page, int line, int at) {
    String text = page.text();
    boolean ended = sentenceEnd(text, firstBlank(text, at), page.from(line));
    int body = Blanks.skip(text, at + 1, page.to(line));
    Shape shape = new Shape(Shape.INLINE, " ", false);
    return ended ? new Cue(line, at, at, at + 1, body, "Q", null, shape) : null;
  }

  /** The first of the blanks that stand right before an index. */
  private static int firstBlank(String text, int at) {
    int i = at - 1;
    while (i > 0 && Chars.blank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static Cue before(Page page, int line, int colon) {
    String text = page.text();
    int start = boundary(text, page.from(line), colon);
    boolean clock =
        colon + 1 < text.length()
            && Character.isDigit(text.charAt(colon - 1))
            && Character.isDigit(text.charAt(colon + 1));
    if (start <= page.from(line) || clock || text.startsWith("://", colon)) {
      return null;
    }
    boolean hyphen = !Chars.colon(text.charAt(colon));
    int end = hyphen && text.charAt(colon - 1) == '.' ? colon - 1 : colon;
    LabelSpan label = LabelSpan.of(text, start, end);
    if (label == null) {
      return null;
    }
    int body = Blanks.skip(text, colon + 1, page.to(line));
    Shape shape = new Shape(Shape.INLINE, hyphen ? "-" : ":", body >= page.to(line));
    return new Cue(
        line, label.start(), label.start(), label.end(), body, label.text(), label.time(), shape);
  }

  /**
   * Returns where the words before a colon start: after the last sentence's end that a blank
   * follows or that needs none, or after a gap; -1 if that is too far away or inside a quotation.
   */
  private static int boundary(String text, int from, int colon) {
    int limit = Math.max(from, colon - LONGEST);
    for (int i = colon - 1; i > limit; i--) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      if (Chars.colon(before)) {
        return -1;
      }
      boolean keyword = before == KEYWORD;
      if (Chars.blank(c) && (Chars.blank(before) || keyword || sentenceEnd(text, i, from))) {
        return i + 1;
      }
      if (glued(text, i)) {
        return i;
      }
      if (Chars.cjk(before) && Chars.terminal(before) && "”’".indexOf(c) < 0) {
        return i;
      }
      boolean speech = before == '”' && i > 1 && Chars.terminal(text.charAt(i - 2));
      if (speech && Chars.cjk(text.charAt(i - 2)) || "」』）".indexOf(before) >= 0) {
        return i;
      }
      if (Chars.opening(c) && c != '(' && c != '（' && c != '《' || Chars.colon(c)) {
        return -1;
      }
    }
    return -1;
  }

  /** Tells whether a word begins right behind a sentence's end or a dash that breaks it off. */
  private static boolean glued(String text, int i) {
    char before = text.charAt(i - 1);
    boolean cut = before == '-' && i > 1 && "- ".indexOf(text.charAt(i - 2)) >= 0;
    boolean ended = before == '?' || before == '!' || before == '.' && lowercase(text, i - 2);
    return (cut || ended) && Character.isUpperCase(text.charAt(i));
  }

  private static boolean lowercase(String text, int i) {
    return i > 0 && Chars.small(text.charAt(i)) && Chars.small(text.charAt(i - 1));
  }

  private static boolean sentenceEnd(String text, int blank, int from) {
    int i = blank - 1;
    while (i > from && Chars.closing(text.charAt(i))) {
      i--;
    }
    char c = text.charAt(i);
    if (c == '-' && i > from && text.charAt(i - 1) == '-') {
      return true;
    }
    if (!Chars.terminal(c)) {
      return false;
    }
    int word = i;
    while (word > from && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return c != '.' || i - word > 3 || i - word == 0 || Chars.small(text.charAt(word));
  }
}
