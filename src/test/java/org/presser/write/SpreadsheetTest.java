package org.presser.write;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of csv, told to run what looks like a formula. */
class SpreadsheetTest {

  /** Commas, quotation marks, UTF-8; as displayed, formulas run. */
  private static final String READ = "--infilter=CSV:44,34,76,1,,0,false,true,false,true";

  private static final String WRITE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

  @TempDir private Path folder;

  @Test
  void everyCellOfTheExchangesIsReadAsWritten() throws Exception {
    Path csv = written("exchanges.csv", Briefings.rows(Rows.EXCHANGES, true));

    assertThat(cells(readByLibreOffice(csv))).isEqualTo(cells(csv));
  }

  @Test
  void formulasRunUnlessTheyAreMadeHarmless() throws Exception {
    Path plain = written("plain.csv", Briefings.rows(Rows.TURNS, false));
    Path excel = written("excel.csv", Briefings.rows(Rows.TURNS, true));

    assertThat(Files.readString(readByLibreOffice(plain))).contains(",Err:").doesNotContain("1+1");
    assertThat(Files.readString(readByLibreOffice(excel))).contains(",\"'=1+1 in June, & when?\",");
  }

  private Path written(String name, WriteOptions options) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, Briefings.written(OutputFormat.CSV, options, Briefings.full()));
    return file;
  }

  private Path readByLibreOffice(Path csv) throws Exception {
    Path out = folder.resolve("out");
    Tool.run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        READ,
        "--convert-to",
        WRITE,
        "--outdir",
        out.toString(),
        csv.toString());
    return out.resolve(csv.getFileName());
  }

  private static List<List<String>> cells(Path csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(csv)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }
}
