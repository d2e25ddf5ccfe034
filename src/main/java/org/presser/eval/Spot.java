package org.presser.eval;

/**
 * A place in a transcript.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
record Spot(int line, int column) implements Comparable<Spot> {

  /** Two starts on one line this far apart are the same. */
  private static final int NEAR = 3;

  boolean near(Spot other) {
    return line == other.line && Math.abs(column - other.column) <= NEAR;
  }

  @Override
  public int compareTo(Spot other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
