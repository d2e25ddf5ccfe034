package org.presser.convert;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * What an archive knows about its files: a row for each, with a column {@code file} and others by
 * the names of header members or any further names. Thread-safe once it is filled.
 *
 * <p>A row is about the file whose path as given or path below the input folder is its {@code
 * file}; where that is a name without folder, about files of that name in any folder.
 */
public final class MetadataTable {

  /** A row. */
  private record Row(String file, long line, Map<String, String> values, AtomicInteger uses) {}

  private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  private final String source;
  private final Map<String, Row> rows = new HashMap<>();

  /**
   * Makes an empty table.
   *
   * @param source the name of the file that the rows are from, for messages
   */
  MetadataTable(String source) {
    this.source = source;
  }

  /** Adds a row; values that are empty say nothing. */
  void add(String file, long line, Map<String, String> values) throws MetadataException {
    Map<String, String> said = new LinkedHashMap<>();
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (!value.getValue().isBlank()) {
        check(value.getKey(), value.getValue().strip(), line);
        said.put(value.getKey(), value.getValue().strip());
      }
    }
    Row old = rows.put(key(file), new Row(file, line, said, new AtomicInteger()));
    if (old != null) {
      throw new MetadataException(
          source + ":" + line, "the file '" + file + "' has line " + old.line + " too");
    }
  }

  private static String key(String path) {
    try {
      return Input.slashed(Path.of(path.strip()).normalize());
    } catch (InvalidPathException e) {
      return path; // a name that this locale cannot express names no file either
    }
  }

  private void check(String column, String value, long line) throws MetadataException {
    try {
      switch (column) {
        case "date" -> LocalDate.parse(value);
        case "time", "endTime" -> LocalTime.parse(value, HOUR_AND_MINUTE);
        default -> {
          return;
        }
      }
    } catch (DateTimeParseException e) {
      String form = column.equals("date") ? "2031-05-06" : "15:00";
      throw new MetadataException(
          source + ":" + line, "the " + column + " '" + value + "' is not in the form " + form);
    }
  }

  /** Returns what is known about an input, empty where there is no row for it. */
  Map<String, String> row(Input input) {
    String relative = input.relative();
    String name = relative.substring(relative.lastIndexOf('/') + 1);
    for (String wanted : List.of(key(input.name()), relative, name)) {
      Row row = rows.get(wanted);
      if (row != null) {
        row.uses.incrementAndGet();
        return row.values;
      }
    }
    return Map.of();
  }

  /**
   * Tells a user about rows that were about no input, or about several.
   *
   * @param user takes the place of the row, such as {@code meta.csv:3}, and what is odd about it
   */
  public void reportMisfits(BiConsumer<String, String> user) {
    rows.values().stream()
        .filter(row -> row.uses.get() != 1)
        .sorted(Comparator.comparingLong(Row::line))
        .forEach(row -> user.accept(source + ":" + row.line, misfit(row)));
  }

  private static String misfit(Row row) {
    int uses = row.uses.get();
    return "'" + row.file + "' is " + (uses == 0 ? "none of the inputs" : uses + " of the inputs");
  }
}
