package org.presser.eval;

import java.util.ArrayList;
import java.util.List;

/** Reads the rows of {@code NAME.turns.tsv}: line, column, kind, label, role, perhaps {@code ?}. */
final class GoldRowReader {

  private static final int COLUMNS = 5;

  private final String name;
  private int number;

  private GoldRowReader(String name) {
    this.name = name;
  }

  /**
   * Reads rows.
   *
   * @param name the file's name, for messages
   * @param tsv the file's text
   * @throws GoldException if a row is broken
   */
  static List<GoldRow> read(String name, String tsv) throws GoldException {
    GoldRowReader reader = new GoldRowReader(name);
    List<GoldRow> rows = new ArrayList<>();
    for (String line : tsv.split("\r?\n")) {
      reader.number++;
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("line\t")) {
        rows.add(reader.row(line.split("\t", -1)));
      }
    }
    return rows;
  }

  private GoldRow row(String[] cells) throws GoldException {
    if (cells.length < COLUMNS) {
      throw error("expected line, column, kind, label and role, separated by tabs");
    }
    Spot at = new Spot(count(cells[0], "line"), count(cells[1], "column"));
    boolean open = cells.length > COLUMNS && cells[COLUMNS].startsWith("?");
    return new GoldRow(at, cells[2], cells[3], cells[4], open);
  }

  private int count(String cell, String what) throws GoldException {
    try {
      int n = Integer.parseInt(cell.strip());
      if (n > 0) {
        return n;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number that is too small
    }
    throw error("'" + cell + "' is no " + what + "; they count from 1");
  }

  private GoldException error(String problem) {
    return new GoldException(name + ":" + number, problem);
  }
}
