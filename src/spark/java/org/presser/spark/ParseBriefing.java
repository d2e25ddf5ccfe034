package org.presser.spark;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.presser.parse.TranscriptParser;
import org.presser.write.BriefingWriter;

/**
 * The SQL function {@code parse_briefing(text)}: a struct with the members of a JSON document.
 *
 * <p>It is null where the text is null, and where the program itself fails at a text.
 *
 * <pre>{@code
 * ParseBriefing.register(spark);
 * spark.sql("SELECT id, parse_briefing(text).header.date FROM pages");
 * }</pre>
 */
public final class ParseBriefing implements UDF1<String, Row> {

  /** The name in SQL. */
  public static final String NAME = "parse_briefing";

  private static final long serialVersionUID = 1L;

  /** One for each Java machine, made when the first text comes. */
  private static final class Shipped {
    static final TranscriptParser PARSER = TranscriptParser.create();
    static final BriefingWriter WRITER = BriefingWriter.compactJson();
    static final StructType SCHEMA = RowUnit.BRIEFINGS.schema();
  }

  /** Makes the function. */
  public ParseBriefing() {}

  /**
   * Makes the function known to a session, as {@code parse_briefing}.
   *
   * @param spark the session
   */
  public static void register(SparkSession spark) {
    spark.udf().register(NAME, function());
  }

  static UserDefinedFunction function() {
    return functions.udf(new ParseBriefing(), RowUnit.BRIEFINGS.schema()).withName(NAME);
  }

  @Override
  public Row call(String text) throws IOException {
    if (text == null) {
      return null;
    }
    try {
      StringWriter json = new StringWriter();
      Shipped.WRITER.write(Shipped.PARSER.parse(text), json);
      return JsonRow.of(json.toString(), Shipped.SCHEMA);
    } catch (RuntimeException | StackOverflowError e) {
      // One text must not cost the user the whole query.
      return null;
    }
  }
}
