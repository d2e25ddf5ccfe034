package org.presser.parse.page;

import java.util.Arrays;
import org.presser.text.Lines;

/**
 * A text with the margins of its lines. Lines and indexes count from 0; indexes are those of the
 * string.
 *
 * <p>Immutable.
 */
public final class Page {

  /** More marks than these do not close one sentence. */
  private static final int CLOSERS = 60;

  private final String text;
  private final Lines lines;
  private final int[] from;
  private final int[] to;

  private Page(String text, Lines lines, int[] from, int[] to) {
    this.text = text;
    this.lines = lines;
    this.from = from;
    this.to = to;
  }

  /** Reads the margins of a text whose only line end is LF. */
  public static Page of(String text) {
    Lines lines = Lines.of(text);
    int[] from = new int[lines.count()];
    int[] to = new int[lines.count()];
    for (int i = 0; i < from.length; i++) {
      int a = lines.start(i);
      int b = lines.end(i);
      while (a < b && Chars.blank(text.charAt(a))) {
        a++;
      }
      while (b > a && Chars.blank(text.charAt(b - 1))) {
        b--;
      }
      from[i] = a;
      to[i] = b;
    }
    return new Page(text, lines, from, to);
  }

  /** Returns the whole text. */
  public String text() {
    return text;
  }

  /** Returns the index of lines, for places in code points. */
  public Lines lines() {
    return lines;
  }

  /** Returns the number of lines. */
  public int count() {
    return from.length;
  }

  /** Returns the index of a line's first character that is no blank; its end if there is none. */
  public int from(int line) {
    return from[line];
  }

  /** Returns the index after a line's last character that is no blank. */
  public int to(int line) {
    return to[line];
  }

  /** Returns a line without the blanks at its ends. */
  public String line(int line) {
    return text.substring(from[line], to[line]);
  }

  /** Returns the number of characters between a line's margins. */
  public int length(int line) {
    return to[line] - from[line];
  }

  /** Returns the number of blanks before a line's first other character. */
  public int indent(int line) {
    return from[line] - lines.start(line);
  }

  /** Tells whether a line holds nothing but blanks. */
  public boolean blank(int line) {
    return from[line] == to[line];
  }

  /** Tells whether a line opens a block: it is the first, or the one before it is blank. */
  public boolean opensBlock(int line) {
    return line == 0 || blank(line - 1);
  }

  /** Returns the next line after a line that is not blank, or -1. */
  public int next(int line) {
    for (int i = line + 1; i < from.length; i++) {
      if (!blank(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the last line before a line that is not blank, or -1. */
  public int previous(int line) {
    for (int i = line - 1; i >= 0; i--) {
      if (!blank(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the line of an index. */
  public int lineAt(int index) {
    return lines.lineAt(index);
  }

  /** Tells whether what stands before an index, blanks apart, could be a sentence's end. */
  public boolean sentenceEndsBefore(int index) {
    int i = index - 1;
    int last = Math.max(-1, i - CLOSERS);
    while (i > last && (Chars.blank(text.charAt(i)) || Chars.closing(text.charAt(i)))) {
      i--;
    }
    return i < 0 || i > last && Chars.terminal(text.charAt(i));
  }

  /** Returns a percentile (0 to 100) of the lengths of the lines that are not blank; 0 if none. */
  public int lengthPercentile(int percent) {
    int[] lengths = new int[from.length];
    int n = 0;
    for (int i = 0; i < from.length; i++) {
      if (!blank(i)) {
        lengths[n++] = length(i);
      }
    }
    if (n == 0) {
      return 0;
    }
    Arrays.sort(lengths, 0, n);
    return lengths[Math.min(n - 1, n * percent / 100)];
  }
}
