package org.presser.gold;

/**
 * The start of one element of a transcript, marked by hand.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 * @param kind {@code turn}, {@code event}, {@code heading}, {@code header} or {@code furniture}
 * @param label the label as printed, or null for none
 * @param role of turns: what the speaker does; of others {@code inside} or {@code
 *     inside@LINE:COLUMN} where the open turn goes on behind it
 * @param open whether a second reader might see no turn here
 */
record GoldRow(int line, int column, String kind, String label, String role, boolean open) {

  /** Reads a row: {@code line col kind label role [?]}, separated by tabs. */
  static GoldRow parse(String row) {
    String[] cells = row.split("\t");
    return new GoldRow(
        Integer.parseInt(cells[0]),
        Integer.parseInt(cells[1]),
        cells[2],
        cells[3].equals("-") ? null : cells[3],
        cells[4],
        cells.length > 5 && cells[5].startsWith("?"));
  }

  boolean isTurn() {
    return kind.equals("turn");
  }

  boolean asks() {
    return role.equals("press");
  }

  /** Tells whether the turn that was open goes on behind this element. */
  boolean isInside() {
    return !isTurn() && role.startsWith("inside");
  }

  boolean isAt(int otherLine, int otherColumn) {
    return line == otherLine && column == otherColumn;
  }
}
