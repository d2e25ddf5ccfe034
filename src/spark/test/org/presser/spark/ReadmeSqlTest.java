package org.presser.spark;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The recipes of the README give what it shows; {@code -Dpresser.bless=true} writes their outputs
 * into it.
 */
class ReadmeSqlTest {

  private static final Path README = Path.of("src", "spark", "README.md");
  private static final boolean BLESS = Boolean.getBoolean("presser.bless");
  private static final Pattern RECIPE =
      Pattern.compile("```(sql|python)\n((?:(?!```).*\n)+)```\n\n```text\n((?:(?!```).*\n)*)```\n");

  @TempDir private static Path folder;

  private static SparkSession spark;

  @BeforeAll
  static void convert() {
    spark = Local.spark(2, "spark.sql.extensions", PresserExtensions.class.getName());
    Local.Ran ran = Local.job(Local.SAMPLES, "-o", folder.resolve("out"));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(read()).contains("`" + ran.out().replaceFirst("(findings ).*\n", "$1…`"));
  }

  @AfterAll
  static void stop() {
    Local.stop();
  }

  @Test
  void recipesGiveWhatIsShown() throws Exception {
    String readme = read();
    List<MatchResult> recipes = RECIPE.matcher(readme).results().toList();
    assertThat(recipes).hasSize(3);
    List<String> outputs = new ArrayList<>();
    StringBuilder blessed = new StringBuilder();
    int end = 0;
    for (MatchResult recipe : recipes) {
      outputs.add(recipe.group(1).equals("sql") ? sql(recipe.group(2)) : pythonCalls());
      blessed.append(readme, end, recipe.start(3)).append(outputs.get(outputs.size() - 1));
      end = recipe.end(3);
    }
    if (BLESS) {
      Files.writeString(README, blessed.append(readme.substring(end)));
    } else {
      assertThat(recipes.stream().map(recipe -> recipe.group(3))).isEqualTo(outputs);
    }
  }

  private static String sql(String recipe) {
    String shown = "";
    for (String statement : recipe.split(";\n")) {
      Dataset<Row> rows =
          spark.sql(statement.replace("`out/", "`" + folder.resolve("out").toAbsolutePath() + "/"));
      shown = rows.columns().length == 0 ? "" : shown(rows);
    }
    return shown;
  }

  /** As {@code spark-sql} prints them. */
  private static String shown(Dataset<Row> rows) {
    StringBuilder lines = new StringBuilder(String.join("\t", rows.columns())).append('\n');
    for (Row row : rows.collectAsList()) {
      lines.append(row.mkString("\t").replace("null", "NULL")).append('\n');
    }
    return lines.toString();
  }

  /** The calls of the recipe for PySpark, from Java. */
  private static String pythonCalls() {
    Dataset<Row> pages =
        spark.read().option("wholetext", true).option("pathGlobFilter", "*.txt").text("samples");
    Dataset<Row> briefings = pages.select(call_function("parse_briefing", col("value")).alias("b"));
    Dataset<Row> turns =
        briefings.select(col("b.header.language"), explode(col("b.turns")).alias("turn"));
    Dataset<Row> counts =
        turns
            .where("turn.role = 'press'")
            .groupBy("language")
            .count()
            .orderBy(desc("count"), col("language"));
    // What show(3) prints, in Python as in Java.
    return ((org.apache.spark.sql.classic.Dataset<Row>) counts).showString(3, 20, false).strip()
        + '\n';
  }

  private static String read() {
    try {
      return Files.readString(README);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
