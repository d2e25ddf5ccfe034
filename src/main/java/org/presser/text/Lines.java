package org.presser.text;

import java.util.Arrays;
import java.util.Objects;
import org.presser.model.Place;
import org.presser.model.Span;

/**
 * An index over the lines of a text whose only line end is LF (see {@link LineEnds#normalize}).
 *
 * <p>Lines and indexes count from 0, and indexes are those of the string (UTF-16 code units). Only
 * {@link Place} counts as users do: lines and columns from 1, in code points. A line end closes a
 * line and opens none, so {@code "a\n"} is one line; the empty text is one empty line.
 *
 * <p>Immutable. An index or line outside the text throws {@link IndexOutOfBoundsException}.
 */
public final class Lines {

  private static final int[] NONE = {};

  private final String text;
  private final int[] starts;

  /** The indexes of all second halves of surrogate pairs: each makes one code point less. */
  private final int[] secondHalves;

  private Lines(String text, int[] starts, int[] secondHalves) {
    this.text = text;
    this.starts = starts;
    this.secondHalves = secondHalves;
  }

  /**
   * Indexes a text.
   *
   * @param text a text whose only line end is LF
   * @return its lines
   */
  public static Lines of(String text) {
    Objects.requireNonNull(text, "text must not be null");
    return new Lines(text, findStarts(text), findSecondHalves(text));
  }

  private static int[] findStarts(String text) {
    int[] starts = new int[Math.max(4, text.length() / 64)];
    int count = 1;
    int last = text.length() - 1;
    for (int lf = text.indexOf('\n'); lf >= 0 && lf < last; lf = text.indexOf('\n', lf + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = lf + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private static int[] findSecondHalves(String text) {
    int count = text.length() - text.codePointCount(0, text.length());
    if (count == 0) {
      return NONE;
    }
    int[] halves = new int[count];
    int found = 0;
    for (int i = 1; found < count; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        halves[found++] = i;
      }
    }
    return halves;
  }

  /** Returns the text that is indexed. */
  public String text() {
    return text;
  }

  /** Returns the number of lines, at least 1. */
  public int count() {
    return starts.length;
  }

  /**
   * Returns where a line starts.
   *
   * @param line the line, from 0
   * @return the index of its first character
   */
  public int start(int line) {
    return starts[line];
  }

  /**
   * Returns where a line ends.
   *
   * @param line the line, from 0
   * @return the index after its last character, which is that of the LF if there is one
   */
  public int end(int line) {
    if (line + 1 < starts.length) {
      return starts[line + 1] - 1;
    }
    boolean closed = text.endsWith("\n") && starts[line] < text.length();
    return closed ? text.length() - 1 : text.length();
  }

  /**
   * Returns a line's characters.
   *
   * @param line the line, from 0
   * @return the line without its LF
   */
  public String text(int line) {
    return text.substring(start(line), end(line));
  }

  /**
   * Finds the line that an index lies in; the LF belongs to the line that it ends, and the end of
   * the text to the last line.
   *
   * @param index an index from 0 to the length of the text
   * @return the line, from 0
   */
  public int lineAt(int index) {
    Objects.checkIndex(index, text.length() + 1);
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * Returns the place of an index, in code points.
   *
   * @param index an index from 0 to the length of the text
   * @return line and column from 1, offset from 0
   */
  public Place place(int index) {
    return place(lineAt(index), index);
  }

  private Place place(int line, int index) {
    int offset = codePoints(index);
    return new Place(line + 1, offset - codePoints(starts[line]) + 1, offset);
  }

  /**
   * Returns the span between two indexes.
   *
   * @param start the index of the first character
   * @param end the index after the last one, not before start
   * @return the span in code points
   */
  public Span span(int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    int first = lineAt(start);
    int last = end <= end(first) ? first : lineAt(end);
    return new Span(place(first, start), place(last, end));
  }

  /**
   * Returns the index of a place, without counting through its line.
   *
   * @param place a place of this text
   */
  public int index(Place place) {
    int low = 0;
    int high = secondHalves.length;
    while (low < high) {
      int mid = (low + high) / 2;
      if (secondHalves[mid] - 1 - mid < place.offset()) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return place.offset() + low;
  }

  /** The number of code points before an index. */
  private int codePoints(int index) {
    if (secondHalves.length == 0) {
      return index;
    }
    int before = Arrays.binarySearch(secondHalves, index);
    return index - (before >= 0 ? before : -before - 1);
  }
}
