package org.presser.spark;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presser.parse.TranscriptParser;
import org.presser.write.BriefingWriter;

/** The function {@code parse_briefing}. */
class ParseBriefingTest {

  @AfterEach
  void stop() {
    Local.stop();
  }

  @Test
  void oneCallMakesItKnown() throws Exception {
    SparkSession spark = Local.spark(1);
    ParseBriefing.register(spark);
    Path sample = Local.SAMPLES.resolve("01-archive-copy.txt");
    String text = Files.readString(sample);
    StringWriter expected = new StringWriter();
    BriefingWriter.compactJson().write(TranscriptParser.create().parse(text), expected);

    List<String> json =
        spark
            .read()
            .option("wholetext", true)
            .text(sample.toString())
            .select(call_function("parse_briefing", col("value")).as("briefing"))
            .select(to_json(col("briefing"), Map.of("ignoreNullFields", "false")))
            .as(Encoders.STRING())
            .collectAsList();

    assertThat(json).containsExactly(expected.toString().strip());
  }

  @Test
  void theExtensionMakesItKnownToAll() {
    SparkSession spark = Local.spark(1, "spark.sql.extensions", PresserExtensions.class.getName());

    Row row =
        spark
            .sql(
                "SELECT b.turns[0].text, b.turns[1].text, size(b.turns), b.header.date FROM (SELECT"
                    + " parse_briefing('Press briefing, 6 May 2031\n\nQ: Will the lock open?\n\nA:"
                    + " In June.\n\nQ: Why not now?\n\nA: Ice.\n') AS b)")
            .first();

    assertThat(row.mkString("|")).isEqualTo("Will the lock open?|In June.|4|2031-05-06");
    assertThat(spark.newSession().sql("SELECT parse_briefing(NULL)").first().isNullAt(0)).isTrue();
  }

  @Test
  void anyTextIsTaken() {
    SparkSession spark = Local.spark(1);
    ParseBriefing.register(spark);

    assertThat(spark.sql("SELECT parse_briefing('').turns").first().getList(0)).isEmpty();
  }

  @Test
  void itTakesOneText() {
    SparkSession spark = Local.spark(1, "spark.sql.extensions", PresserExtensions.class.getName());

    assertThatThrownBy(() -> spark.sql("SELECT parse_briefing('a', 'b')"))
        .hasMessageContaining("parse_briefing takes one text");
  }
}
