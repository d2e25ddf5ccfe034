package org.presser.stats;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/** Writes the figures of each briefing as comma-separated values (RFC 4180). */
public final class StatisticsCsv {

  /**
   * A column.
   *
   * @param name its name, as in JSON
   * @param value what stands in it; null where there is nothing
   */
  private record Column(String name, Function<FileFigures, Object> value) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("file", FileFigures::file),
          new Column("date", FileFigures::date),
          new Column("institution", FileFigures::institution),
          new Column("speakers", FileFigures::speakers),
          new Column("turns", FileFigures::turns),
          new Column("questions", FileFigures::questions),
          new Column("answers", FileFigures::answers),
          new Column("exchanges", FileFigures::exchanges),
          new Column("unanswered", FileFigures::unanswered),
          new Column("followUps", FileFigures::followUps),
          new Column("words", FileFigures::words),
          new Column("findings", FileFigures::findings),
          new Column("warnings", FileFigures::warnings));

  private StatisticsCsv() {}

  /**
   * Writes a record for each briefing.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Statistics statistics, Writer out) throws IOException {
    try {
      CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
      csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
      for (FileFigures file : statistics.files()) {
        csv.writeRecord(COLUMNS.stream().map(column -> field(column, file)).toList());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String field(Column column, FileFigures file) {
    Object value = column.value().apply(file);
    return value == null ? "" : value.toString();
  }
}
