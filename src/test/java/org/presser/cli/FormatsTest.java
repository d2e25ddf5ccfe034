package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats through the command line. */
class FormatsTest {

  private static final String BRIEFING =
      """
      Press Briefing by Ada Quill

      Q: Will the lock open in June?

      MS. QUILL: It will.

      Q: And the other lock?

      MS. QUILL: Later.
      """;

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void writeBriefing() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), BRIEFING);
  }

  @Test
  void eachFormatBeginsAsItShould() {
    assertThat(Ran.with("", "--format", "csv", file).out()).startsWith("file,date,title,");
    assertThat(Ran.with("", "--format", "tei", file).out()).startsWith("<?xml version=\"1.0\"");
    assertThat(Ran.with("", "--format", "html", file).out()).startsWith("<!DOCTYPE html>\n");
    assertThat(Ran.with("", "--format", "text", file).out())
        .startsWith("Q: Will the lock open in June?\n\nMS. QUILL: It will.\n");
  }

  @Test
  void rowsOfExchanges() {
    Ran ran = Ran.with("", "--format", "jsonl", "--rows", "exchanges", file);

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(2);
    assertThat(ran.out()).contains("\"question\":\"And the other lock?\",\"answer\":\"Later.\"");
  }

  @Test
  void columnsAreNamedOnceForSeveralFiles() throws IOException {
    Path other = Files.writeString(folder.resolve("b.txt"), BRIEFING);

    Ran ran = Ran.with("", "--format", "csv", "--excel", file, folder.resolve("no.txt"), other);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).startsWith("\uFEFFfile,date").containsOnlyOnce("startLine");
    assertThat(ran.out().lines()).hasSize(9);
  }

  @Test
  void captionsNeedTimeCodes() throws IOException {
    assertThat(Ran.with("", "--format", "vtt", file))
        .isEqualTo(new Ran(1, "", file + ": error: no time codes, which vtt needs\n"));

    Path output = Files.writeString(folder.resolve("old.vtt"), "old");
    assertThat(Ran.with("", "--format", "vtt", "-o", output, file).code()).isEqualTo(1);
    assertThat(output).hasContent("old");
  }

  @Test
  void convokitMakesAFolderOfSeveralFiles() throws IOException {
    Path other = Files.writeString(folder.resolve("b.txt"), BRIEFING);
    Path corpus = folder.resolve("corpus");

    assertThat(Ran.with("", "--format", "convokit", "-o", corpus, file, other))
        .isEqualTo(new Ran(0, "", ""));
    assertThat(Files.readAllLines(corpus.resolve("utterances.jsonl"))).hasSize(8);

    assertThat(
            Ran.with("", "--format", "convokit", "--conversations", "briefing", "-o", corpus, file))
        .isEqualTo(new Ran(0, "", ""));
    assertThat(Files.readAllLines(corpus.resolve("utterances.jsonl"))).hasSize(4);
  }

  @Test
  void convokitLeavesOtherFoldersAlone() throws IOException {
    Ran ran = Ran.with("", "--format", "convokit", "-o", folder, file);

    assertThat(ran)
        .isEqualTo(
            new Ran(1, "", folder + ": error: cannot be written: the folder holds other files\n"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--rows turns a.txt | --rows goes with --format jsonl or csv",
        "--format jsonl --excel a.txt | --excel goes with --format csv",
        "--conversations briefing a.txt | --conversations goes with --format convokit",
        "--format html a.txt b.txt | --format html holds one briefing; give one FILE, or use"
            + " presser convert",
        "--format convokit a.txt | --format convokit makes a folder; name it with -o FOLDER",
        "--format convokit -o - a.txt | --format convokit makes a folder; name it with -o FOLDER",
        "--format csv --rows lines a.txt | Invalid value for option '--rows': 'lines' is none of"
            + " turns, exchanges",
      })
  void wrongUsageIsExplained(String usage) {
    String[] parts = usage.split("\\| ", 2);

    Ran ran = Ran.with("", (Object[]) parts[0].strip().split(" "));

    assertThat(ran)
        .isEqualTo(
            new Ran(
                2,
                "",
                "presser: error: " + parts[1] + "\nTry 'presser --help' for the options.\n"));
  }

  @Test
  void schemaIsPrinted() {
    Ran ran = Ran.with("", "schema");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("https://json-schema.org/draft/2020-12/schema").endsWith("}\n");
  }
}
