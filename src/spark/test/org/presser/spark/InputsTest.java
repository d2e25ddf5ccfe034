package org.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the job reads, and what it says of what it cannot read. */
class InputsTest {

  private static final String TEXT =
      "Q: Will the lock open?\\n\\nA: In June.\\n\\nQ: Why?\\n\\nA: Ice.";

  private static SparkSession spark;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    spark = Local.spark(2);
  }

  @AfterAll
  static void stop() {
    Local.stop();
  }

  @Test
  void jsonLinesHoldTextsInAMember() throws Exception {
    Path file = folder.resolve("pages.jsonl");
    Files.writeString(
        file,
        "{\"url\":\"https://harbours.example/1\",\"body\":\""
            + TEXT
            + "\",\"other\":[1]}\n"
            + "{\"url\":7,\"body\":\""
            + TEXT
            + "\"}\n"
            + "no JSON\n"
            + "{\"url\":\"without\"}\n"
            + "{\"url\":\"blank\",\"body\":\" \"}\n");

    Local.Ran ran = job(file, "--from", "jsonl", "--text-column", "body", "--id-column", "url");

    assertThat(ran.out()).startsWith("converted 2, failed 3,");
    assertThat(turns()).hasSize(8).first().asString().contains("\"file\":\"7\"");
    assertThat(failures())
        .containsExactly(
            "{\"id\":\"" + file + "\",\"reason\":\"no JSON object\"}",
            "{\"id\":\"blank\",\"reason\":\"empty file (nothing but white space)\"}",
            "{\"id\":\"without\",\"reason\":\"no text in the column\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"string", "binary"})
  void parquetHoldsTextsOrBytesInAColumn(String type) {
    String table = folder.resolve("pages.parquet").toString();
    spark
        .sql("SELECT 17 AS id, named_struct('body', cast('" + TEXT + "' AS " + type + ")) AS page")
        .write()
        .parquet(table);

    Local.Ran ran = job(table, "--from", "parquet", "--text-column", "page.body");

    assertThat(ran.out()).startsWith("converted 1, failed 0,");
    assertThat(turns()).hasSize(4).allMatch(line -> line.startsWith("{\"file\":\"17\","));
  }

  @Test
  void aColumnThatIsNotThereIsSaid() {
    String table = folder.resolve("pages.parquet").toString();
    spark.sql("SELECT 1 AS id, 2 AS body").write().parquet(table);

    assertThat(job(table, "--from", "parquet"))
        .isEqualTo(failed("no column 'text'; there are: id, body"));
    assertThat(job(table, "--from", "parquet", "--text-column", "body"))
        .isEqualTo(failed("column 'body' holds no text, but INT"));
    assertThat(job(table, "--from", "parquet", "--text-column", "id", "--id-column", "url"))
        .isEqualTo(failed("no column 'url'; there are: id, body"));
  }

  @Test
  void inputsAreFilesGlobsAndFolders() throws Exception {
    Files.createDirectories(folder.resolve("in/deep"));
    for (String name : List.of("in/a.txt", "in/deep/b.MD", "in/deep/c.log", "in/d [1].txt")) {
      Files.writeString(folder.resolve(name), TEXT.replace("\\n", "\n"));
    }
    Path one = Files.writeString(folder.resolve("one.log"), TEXT.replace("\\n", "\n"));
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("in/e.txt.gz")))) {
      Files.copy(one, packed);
    }

    assertThat(job(folder.resolve("in")).out()).startsWith("converted 4, failed 0,");
    assertThat(again(folder.resolve("in"), one).out()).startsWith("converted 5, failed 0,");
    assertThat(again(folder.resolve("in/*.txt")).out()).startsWith("converted 2,");
    assertThat(again(folder + "/in/deep/{b,c}*").out()).startsWith("converted 2,");
    String none = folder + "/none/*.txt";
    assertThat(again(none)).isEqualTo(failed(none + ": no such file or folder"));
  }

  @Test
  void encodingAndLexiconAreHeeded() throws Exception {
    Path file = folder.resolve("zh.txt");
    Files.write(file, "记者：船闸何时开放？\n\n发言人：六月。\n".getBytes("GB18030"));
    Path lexicon = Path.of("samples/lexicon/eo.json");

    Local.Ran ran = job(file, "--encoding", "GB18030", "--lexicon", lexicon, "--rows", "briefings");

    assertThat(ran.code()).as(ran.err()).isZero();
    List<String> briefings = Local.jsonLines(folder.resolve("out/briefings"));
    assertThat(briefings).singleElement().asString().contains("船闸何时开放？", "\"lexicon=");
  }

  @Test
  void wrongUsageIsSaidInALine() throws Exception {
    Path lexicon = Files.writeString(folder.resolve("wrong.json"), "{");

    assertThat(job("in", "--id-column", "id").code()).isEqualTo(2);
    assertThat(job("in", "--from", "pdf").err()).startsWith("presser: error: Invalid value");
    assertThat(job("in", "--from", "jsonl", "--encoding", "UTF-8").err())
        .isEqualTo("presser: error: --encoding goes with --from files or warc\n");
    assertThat(job("in", "--lexicon", lexicon).err()).startsWith(lexicon + ":1").hasLineCount(1);
  }

  private static Local.Ran failed(String message) {
    return new Local.Ran(1, "", "presser: error: " + message + "\n");
  }

  private Local.Ran job(Object... args) {
    Object[] all = new Object[args.length + 4];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "-o";
    all[args.length + 1] = folder.resolve("out");
    all[args.length + 2] = "--format";
    all[args.length + 3] = "jsonl";
    return Local.job(all);
  }

  private Local.Ran again(Object... args) {
    Object[] all = new Object[args.length + 1];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--mode=overwrite";
    return job(all);
  }

  private List<String> turns() {
    return Local.jsonLines(folder.resolve("out/turns"));
  }

  private List<String> failures() {
    return Local.jsonLines(folder.resolve("out/failures"));
  }
}
