package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code presser eval} prints and returns. */
class EvalCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeTranscripts() throws IOException {
    transcript("lock-1", "MS. QUILL");
    transcript("lock-2", "MS. QILL");
    transcript("weir-1", "MS. QUILL");
  }

  @Test
  void figuresAreSaidByFileAndFamily() {
    Ran ran = Ran.with("", "eval", folder);

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("file   ")
        .containsPattern("\nlock-2 +2 +2  1\\.000  0\\.500  1\\.000  0\\.500\n")
        .containsPattern("\nlock +2 +4  0\\.750\n")
        .contains("start 1.0000  label 0.8333  asks 1.0000  strict 0.8333\n")
        .contains("by file 0.8333   by family 0.8750   perfect files 2 of 3   failed 0\n");
  }

  @Test
  void verboseListsWhatIsNotRight() {
    assertThat(Ran.with("", "eval", "--verbose", folder).out())
        .contains("    - 5:1 MS. QILL [official] label 'MS. QUILL'\n")
        .contains("    header title: gold weir, got ");
  }

  @Test
  void familiesCanBeChosen() {
    assertThat(Ran.with("", "eval", "--family", "weir", folder).out())
        .contains("weir-1")
        .doesNotContain("lock");
  }

  @Test
  void jsonHoldsTheSameFigures() {
    Ran ran = Ran.with("", "eval", "--format", "json", folder);

    assertThat(ran.out())
        .startsWith("{\"files\":3,\"perfect\":2,\"failed\":0,\"micro\":{\"gold\":6,\"got\":6,")
        .contains("{\"family\":\"lock\",\"files\":2,\"turns\":4,\"strict\":0.75}")
        .contains("{\"missing\":true,\"line\":5,\"column\":1,\"label\":\"MS. QILL\"")
        .endsWith("}\n");
  }

  @Test
  void missedMinimumIsToldAndFails() {
    Ran ran = Ran.with("", "eval", "--min-micro", "0.9", "--min-family", "0.8", folder);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEqualTo("presser: error: strict micro F1 0.8333 is below 0.9\n");
  }

  @Test
  void brokenGoldIsToldAndTheOthersMeasured() throws IOException {
    Files.writeString(folder.resolve("lock-2.turns.tsv"), "x\n");

    Ran ran = Ran.with("", "eval", folder);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).startsWith(folder.resolve("lock-2.turns.tsv") + ":1: error: expected ");
    assertThat(ran.out()).contains("perfect files 2 of 2");
  }

  @Test
  void folderWithoutGoldOrNoFolderIsTold() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path none = folder.resolve("none");
    Path file = folder.resolve("lock-1.txt");

    assertThat(Ran.with("", "eval", empty).err())
        .isEqualTo("presser: error: no NAME.txt with NAME.turns.tsv beside it\n");
    assertThat(Ran.with("", "eval", none).err()).isEqualTo(none + ": error: no such folder\n");
    assertThat(Ran.with("", "eval", file).err()).isEqualTo(file + ": error: is no folder\n");
  }

  @Test
  void wrongUsageIsExplained() {
    assertThat(Ran.with("", "eval").code()).isEqualTo(2);
    assertThat(Ran.with("", "eval", "--format", "xml", folder).err())
        .isEqualTo(
            "presser: error: Invalid value for option '--format': 'xml' is none of text, json\n"
                + "Try 'presser eval --help' for the options.\n");
  }

  private void transcript(String name, String label) throws IOException {
    String text = "Weir briefing by Ada Quill\n\nQ: Will it open?\n\nMS. QUILL: It will open.\n";
    String rows = "3\t1\tturn\tQ\tpress\n5\t1\tturn\t" + label + "\tofficial\n";
    Files.writeString(folder.resolve(name + ".txt"), text);
    Files.writeString(folder.resolve(name + ".turns.tsv"), rows);
    Files.writeString(folder.resolve(name + ".header.json"), "{\"title\": \"Weir\"}");
  }
}
