package org.presser.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.presser.write.BriefingWriter;
import org.presser.write.Conversations;
import org.presser.write.OutputFormat;
import org.presser.write.Rows;
import org.presser.write.WriteOptions;

/** What a row of the output is. */
enum RowUnit {
  /** One turn. */
  TURNS(Schemas.TURN, "date", "file", "id"),
  /** One exchange: question and answer side by side. */
  EXCHANGES(Schemas.EXCHANGE, "date", "file", "number"),
  /** A whole briefing. */
  BRIEFINGS(Schemas.BRIEFING, "header.date", "source.name");

  private static final int YEAR_DIGITS = 4;

  private final String ddl;
  private final String date;
  private final String[] order;

  RowUnit(String ddl, String date, String... order) {
    this.ddl = ddl;
    this.date = date;
    this.order = order;
  }

  /** Returns the columns, without the year. */
  StructType schema() {
    return StructType.fromDDL(ddl);
  }

  /** Returns the year of the event, null where it is not known. */
  Column year() {
    return functions.substring(functions.col(date), 1, YEAR_DIGITS).cast("int").as("year");
  }

  /** Returns what to order the rows of a year by, so that they stand as in the text. */
  List<Column> order() {
    return Arrays.stream(order).map(functions::col).toList();
  }

  /** Returns the name of the folder that holds the rows. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns a writer of one line of JSON for each row. */
  BriefingWriter writer() {
    return switch (this) {
      case TURNS -> rows(Rows.TURNS);
      case EXCHANGES -> rows(Rows.EXCHANGES);
      case BRIEFINGS -> BriefingWriter.compactJson();
    };
  }

  private static BriefingWriter rows(Rows rows) {
    return OutputFormat.JSONL.writer(new WriteOptions(rows, false, true, Conversations.EXCHANGE));
  }
}
