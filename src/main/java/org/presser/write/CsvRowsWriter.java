package org.presser.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.presser.model.Briefing;

/**
 * Writes turns or exchanges as comma-separated values (RFC 4180: CRLF after each record); an absent
 * value is an empty field.
 */
final class CsvRowsWriter<R> implements BriefingWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final List<CsvColumn<R>> columns;
  private final Function<Briefing, List<R>> members;
  private final boolean excel;
  private final UnaryOperator<String> text;

  private CsvRowsWriter(
      List<CsvColumn<R>> columns, Function<Briefing, List<R>> members, boolean excel) {
    this.columns = columns;
    this.members = members;
    this.excel = excel;
    this.text = excel ? Formulas::disarm : UnaryOperator.identity();
  }

  /** Returns a writer of the rows that the options ask for. */
  static BriefingWriter of(WriteOptions options) {
    return options.rows() == Rows.TURNS
        ? new CsvRowsWriter<>(CsvColumn.OF_TURNS, Briefing::turns, options.excel())
        : new CsvRowsWriter<>(CsvColumn.OF_EXCHANGES, Exchange::of, options.excel());
  }

  @Override
  public void begin(Writer out) throws IOException {
    if (excel) {
      out.write(BYTE_ORDER_MARK);
    }
    records(out, csv -> csv.writeRecord(columns.stream().map(CsvColumn::name).toList()));
  }

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    records(
        out,
        csv -> {
          for (R member : members.apply(briefing)) {
            csv.writeRecord(fields(new CsvColumn.Row<>(briefing, member)));
          }
        });
  }

  private List<String> fields(CsvColumn.Row<R> row) {
    return columns.stream().map(column -> field(column.value().apply(row))).toList();
  }

  private String field(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof String s ? text.apply(s) : value.toString();
  }

  /** Something that writes records. */
  private interface Records {
    void write(CsvWriter csv);
  }

  private static void records(Writer out, Records records) throws IOException {
    try {
      // Unbuffered: the buffer is the caller's, and there is nothing to flush or to close.
      records.write(CsvWriter.builder().bufferSize(0).build(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
