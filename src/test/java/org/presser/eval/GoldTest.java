package org.presser.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.parse.TranscriptParser;
import org.presser.text.TextDecoder;
import org.presser.text.TranscriptReader;

/** That gold which cannot be used says where it is broken. */
class GoldTest {

  @TempDir private Path folder;

  private Path transcript;

  @BeforeEach
  void writeGold() throws IOException {
    transcript = write("a.txt", "Press briefing\n\nQ: Why now?\n\nMS. QUILL: It is time.\n");
    write(
        "a.turns.tsv",
        "\ufeffline\tcol\n3\t1\tturn\tQ\tpress\r\n5\t1\tturn\tMS. QUILL\tofficial\n");
    write("a.header.json", "{\"title\": null, \"briefing\": true, \"remark\": [{\"by\": 1}]}");
  }

  @Test
  void goldWithAByteOrderMarkAndMixedLineEndsIsRead() throws Exception {
    FileScore score = score();

    assertThat(score.tally()).isEqualTo(new Tally(2, 2, 2, 2, 2, 2));
    assertThat(score.misses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 1 turn Q            | a.turns.tsv:1 | expected line, column, kind, label and role,"
            + " separated by tabs",
        "one 1 turn Q press    | a.turns.tsv:1 | 'one' is no line; they count from 1",
        "1 0 turn Q press      | a.turns.tsv:1 | '0' is no column; they count from 1",
        "9 1 turn Q press      | a.txt | the gold names line 9, but there are only 5",
      })
  void brokenRowsAreToldWithTheirPlace(String row, String where, String problem)
      throws IOException {
    write("a.turns.tsv", row.replace(' ', '\t') + "\n");

    GoldException e = catchThrowableOfType(GoldException.class, this::score);

    assertThat(e.where()).isEqualTo(folder.resolve(where).toString());
    assertThat(e).hasMessage(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                      | :1:1  | expected an object",
        "{\"title\": 4}          | :1:11 | expected a text or null",
        "{\"briefing\": \"no\"}  | :1:14 | expected true, false or null",
        "{\"spokespersons\": [1]}| :1:20 | expected a text",
        "{\"fields\": []}        | :1:12 | expected an object of fields",
        "{\"ignore\": [\"(\"]}   | :1:13 | '(' is no pattern: Unclosed group",
      })
  void brokenHeadersAreToldWithTheirPlace(String json, String where, String problem)
      throws IOException {
    write("a.header.json", json);

    GoldException e = catchThrowableOfType(GoldException.class, this::score);

    assertThat(e.where()).isEqualTo(folder.resolve("a.header.json") + where);
    assertThat(e).hasMessage(problem);
  }

  @Test
  void truncatedHeaderIsToldWithItsPlace() throws IOException {
    write("a.header.json", "{\"title\":\n");

    GoldException e = catchThrowableOfType(GoldException.class, this::score);

    assertThat(e.where()).startsWith(folder.resolve("a.header.json") + ":2:");
  }

  @Test
  void missingHeaderIsTold() throws IOException {
    Files.delete(folder.resolve("a.header.json"));

    GoldException e = catchThrowableOfType(GoldException.class, this::score);

    assertThat(e.where()).isEqualTo(folder.resolve("a.header.json").toString());
    assertThat(e).hasMessage("no such file");
  }

  @Test
  void transcriptThatCannotBeReadMissesAllItsTurns() throws Exception {
    Files.write(transcript, new byte[0]);

    FileScore score = score();

    assertThat(score.failure()).isEqualTo("empty file");
    assertThat(score.tally()).isEqualTo(new Tally(2, 0, 0, 0, 0, 0));
  }

  private FileScore score() throws GoldException {
    TranscriptReader reader = new TranscriptReader(TextDecoder.detecting());
    return new Evaluator(reader, TranscriptParser.create()::parse).score(transcript);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
