package org.presser.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The job makes the rows that {@code convert} makes of the same files. */
class ConvertedAlikeTest {

  private static final int COUNT = 2000;

  @TempDir private static Path folder;

  private static Path made;
  private static List<String> expected;

  @BeforeAll
  static void convert() throws Exception {
    made = folder.resolve("made");
    MadeFiles.make(made, COUNT);
    Files.write(made.resolve("empty.txt"), new byte[0]);
    Files.write(made.resolve("picture.txt"), picture());
    Path file = folder.resolve("convert.jsonl");
    Local.Ran ran =
        Local.presser("convert", Local.SAMPLES, made, "--format", "jsonl", "--single-file", file);
    assertThat(ran.code()).as(ran.err()).isEqualTo(1);
    expected = Local.sortedLines(file);
    assertThat(expected).hasSizeGreaterThan(3 * COUNT);
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  @AfterAll
  static void stop() {
    Local.stop();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void jsonLinesAreTheSame(int threads) throws Exception {
    Local.spark(threads);
    Path out = folder.resolve("jsonl" + threads);
    long start = System.nanoTime();

    Local.Ran ran = Local.job(Local.SAMPLES, made, "-o", out, "--format", "jsonl");

    report("local[" + threads + "], jsonl", start, ran);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Local.jsonLines(out.resolve("turns"))).isEqualTo(expected);
    assertThat(out.resolve("turns").resolve("year=2025")).isDirectory();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void parquetHoldsTheSame(int threads) {
    SparkSession spark = Local.spark(threads);
    Path out = folder.resolve("parquet" + threads);
    long start = System.nanoTime();

    Local.Ran ran = Local.job(Local.SAMPLES, made, "-o", out);

    report("local[" + threads + "], parquet", start, ran);
    assertThat(ran.code()).as(ran.err()).isZero();
    Dataset<Row> turns = spark.read().parquet(out.resolve("turns").toString());
    assertThat(json(turns, RowUnit.TURNS)).isEqualTo(expected);
    assertThat(turns.where("year <> cast(substring(date, 1, 4) AS INT)").count()).isZero();
    assertThat(turns.where("year IS NULL AND date IS NOT NULL").count()).isZero();
  }

  @Test
  void whatIsNoTextIsAFailureAndTheRestIsThere() throws Exception {
    Local.spark(2);
    Path out = folder.resolve("failures");

    Local.Ran ran = Local.job(made, "-o", out, "--format", "jsonl");

    assertThat(ran.out()).startsWith("converted " + COUNT + ", failed 2, findings ");
    assertThat(Local.jsonLines(out.resolve("failures")))
        .containsExactly(
            "{\"id\":\"" + made + "/empty.txt\",\"reason\":\"empty file\"}",
            "{\"id\":\""
                + made
                + "/picture.txt\",\"reason\":\"a binary file, not text (zero byte"
                + " at byte 8)\"}");
  }

  @ParameterizedTest
  @EnumSource(
      value = RowUnit.class,
      names = {"EXCHANGES", "BRIEFINGS"})
  void otherUnitsAreTheSame(RowUnit unit) throws Exception {
    SparkSession spark = Local.spark(2);
    String name = unit.folder();
    Path out = folder.resolve(name);
    Path file = folder.resolve(name + ".jsonl");
    List<String> format =
        unit == RowUnit.BRIEFINGS
            ? List.of("--format", "json")
            : List.of("--format", "jsonl", "--rows", name.toLowerCase(Locale.ROOT));
    Object[] convert =
        Stream.concat(Stream.of("convert", Local.SAMPLES, "--single-file", file), format.stream())
            .toArray();
    assertThat(Local.presser(convert).code()).isZero();

    Local.Ran ran = Local.job(Local.SAMPLES, "-o", out, "--rows", name);

    assertThat(ran.code()).as(ran.err()).isZero();
    Dataset<Row> rows = spark.read().parquet(out.resolve(name).toString());
    assertThat(json(rows, unit)).isEqualTo(Local.sortedLines(file));
  }

  /** The rows as JSON of ours. */
  private static List<String> json(Dataset<Row> rows, RowUnit unit) {
    Column[] columns =
        Stream.of(unit.schema().fieldNames()).map(name -> col(name)).toArray(Column[]::new);
    return rows
        .select(to_json(struct(columns), Map.of("ignoreNullFields", "false")))
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  private static void report(String what, long start, Local.Ran ran) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    System.out.println(what + ": " + millis + " ms, " + ran.out().strip());
  }
}
