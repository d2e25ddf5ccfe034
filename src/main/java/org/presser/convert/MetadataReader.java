package org.presser.convert;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presser.text.TextDecoder;
import org.presser.text.TranscriptReader;
import org.presser.text.UnreadableTextException;

/** Reads a table of metadata from comma-, semicolon- or tab-separated values. */
public final class MetadataReader {

  private static final String FILE = "file";

  private final String source;
  private final MetadataTable table;
  private List<String> columns;
  private int fileColumn;

  private MetadataReader(String source) {
    this.source = source;
    table = new MetadataTable(source);
  }

  /**
   * Reads a table.
   *
   * @param path the file; its first line names the columns, one of them {@code file}
   * @throws MetadataException if it cannot be read, with the line where there is one
   */
  public static MetadataTable read(Path path) throws MetadataException {
    try {
      TranscriptReader reader = new TranscriptReader(TextDecoder.detecting());
      String text = reader.read(path, path.toString()).text();
      return new MetadataReader(path.toString()).read(text);
    } catch (UnreadableTextException e) {
      throw new MetadataException(path.toString(), e.getMessage());
    }
  }

  private MetadataTable read(String text) throws MetadataException {
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord csv : records) {
        if (columns == null) {
          header(csv);
        } else {
          row(csv);
        }
      }
    } catch (CsvParseException | IOException e) {
      throw new MetadataException(source, e.getMessage());
    }
    if (columns == null) {
      throw new MetadataException(source, "has no line");
    }
    return table;
  }

  /** Spreadsheets write what their country's decimal sign leaves free. */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    if (first.indexOf(',') < 0) {
      return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }
    return ',';
  }

  private void header(CsvRecord csv) throws MetadataException {
    columns = csv.getFields().stream().map(String::strip).toList();
    fileColumn = columns.indexOf(FILE);
    if (fileColumn < 0) {
      throw new MetadataException(source + ":1", "no column is named 'file'");
    }
    if (columns.contains("") || new HashSet<>(columns).size() < columns.size()) {
      throw new MetadataException(source + ":1", "a column has no name, or two have the same");
    }
  }

  private void row(CsvRecord csv) throws MetadataException {
    long line = csv.getStartingLineNumber();
    if (csv.getFieldCount() != columns.size()) {
      throw new MetadataException(
          source + ":" + line,
          "has " + csv.getFieldCount() + " values for " + columns.size() + " columns");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (i != fileColumn) {
        values.put(columns.get(i), csv.getField(i));
      }
    }
    table.add(csv.getField(fileColumn), line, values);
  }
}
