package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That {@code --lexicon} helps, on the sample that needs it, and says where a file is broken. */
class LexiconOptionsTest {

  private static final Path TRANSCRIPT = Path.of("samples/lexicon/eo-question-answer.txt");
  private static final Path LEXICON = Path.of("samples/lexicon/eo.json");

  @TempDir private Path folder;

  @Test
  void sampleNeedsItsLexicon() {
    Ran without = Ran.with("", "--quiet", "--compact", TRANSCRIPT);
    Ran with = Ran.with("", "--compact", "--lexicon", LEXICON, TRANSCRIPT);

    assertThat(without.out()).contains("\"date\":null").doesNotContain("\"language\":\"eo\"");
    assertThat(with.out())
        .contains("\"date\":\"2031-05-06\"", "\"language\":\"eo\"")
        .contains("\"role\":\"moderator\",\"label\":\"KUNVENESTRO\"")
        .contains("\"role\":\"press\",\"label\":\"DEMANDO\"")
        .contains("\"role\":\"official\",\"label\":\"RESPONDO\"");
  }

  @Test
  void explainKnowsTheLexiconToo() {
    assertThat(Ran.with("", "explain", "--lexicon", LEXICON, TRANSCRIPT).out())
        .contains("label      #2     DEMANDO: Ĉu la", "\nDEMANDO: opens turns");
  }

  @Test
  void severalLexiconsAddUp() throws IOException {
    Path more = lexicon("{\"language\": \"eo\", \"words\": {\"falseLabels\": [\"Respondo\"]}}");

    assertThat(Ran.with("", "--lexicon", LEXICON, "--lexicon", more, TRANSCRIPT).out())
        .contains("\"language\": \"eo\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "explain", "eval"})
  void brokenLexiconIsToldWithItsPlace(String command) throws IOException {
    Path broken = lexicon("{\n \"words\": {\"askng\": []}\n}");
    Object[] args =
        command.isEmpty()
            ? new Object[] {"--lexicon", broken, TRANSCRIPT}
            : new Object[] {command, "--lexicon", broken, TRANSCRIPT};

    Ran ran = Ran.with("", args);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo(broken + ":2:12: error: \"askng\" is no class of words\n");
  }

  @Test
  void lexiconThatIsNotThereIsTold() {
    Path none = folder.resolve("none.json");

    assertThat(Ran.with("", "--lexicon", none, TRANSCRIPT).err())
        .isEqualTo(none + ": error: no such file\n");
    assertThat(Ran.with("", "--lexicon", folder, TRANSCRIPT).err())
        .isEqualTo(folder + ": error: cannot be read\n");
  }

  private Path lexicon(String json) throws IOException {
    return Files.writeString(folder.resolve("my.json"), json);
  }
}
