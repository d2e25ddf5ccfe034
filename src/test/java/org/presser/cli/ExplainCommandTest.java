package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code presser explain} prints and returns. */
class ExplainCommandTest {

  private static final String BRIEFING =
      """
      Press Briefing by Ada Quill
      Date: 6 May 2031

      Q: Will the lock\topen in \u001b[31mJune\u001b[0m?

      MS. QUILL: It will. Note: not before.

      (Laughter.)

      Q: And the other\u200b lock?

      MS. QUILL: Later.

      END
      """;

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void writeBriefing() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), BRIEFING);
  }

  @Test
  void everyLineIsShownWithWhatItWasTakenFor() {
    Ran ran = Ran.with("", "explain", file);

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith(
            """
             1  header            Press Briefing by Ada Quill
             2  field             Date: 6 May 2031
             3  blank
             4  label      #1     Q: Will the lock\\topen in \\u001b[31mJune\\u001b[0m?
             5  blank
             6  label      #2     MS. QUILL: It will. Note: not before.
             7  blank
             8  event      #2     (Laughter.)
             9  blank
            10  label      #3     Q: And the other\\u200b lock?
            11  blank
            12  label      #4     MS. QUILL: Later.
            13  blank
            14  furniture         END

            Dialogue: yes  (+""");
  }

  @Test
  void everyLabelIsShownWithItsEvidence() {
    assertThat(Ran.with("", "explain", file).out())
        .containsPattern("\nQ: opens turns  \\(\\+[0-9.]+\\)\n  label at .*, at 4:1, 10:1\n")
        .containsPattern("\nMS. QUILL: opens turns .*\n.*at 6:1, 12:1\n   \\+[0-9.]+  ")
        .containsPattern("\nDate: kept as text  \\(-?[0-9.+]+\\)\n.*at 2:1\n")
        .containsPattern("\nNote: kept as text  \\(-[0-9.]+\\)\n.*at 6:21\n( .*\n)* +-[0-9.]+  ");
  }

  @Test
  void pipeIsPlainAndColoursComeOnDemand() {
    String plain = Ran.with("", "explain", file).out();
    String coloured = Ran.with("", "explain", "--color", "always", file).out();

    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[32mQ").contains("\u001b[36m(Laughter.)");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    assertThat(Ran.with("", "explain", "--color", "never", file).out()).isEqualTo(plain);
  }

  @Test
  void partsOfOneLineStandBelowEachOther() {
    String line = "Press briefing, 6 May 2031. Q: Will it open? A: It will. Q: When? A: In June.";

    assertThat(Ran.with(line, "explain", "-").out())
        .contains("Q: Will it open?\n   label      #2     A: It will.\n");
  }

  @Test
  void longLinesAreCutUnlessAllIsWanted() {
    String text = BRIEFING.replace("Later.", "It goes on and on. ".repeat(20) + "The end.");

    assertThat(Ran.with(text, "explain", "-").out())
        .contains("\u2026\n")
        .doesNotContain("The end.");
    assertThat(Ran.with(text, "explain", "--full", "-").out()).contains("The end.\n");
  }

  @Test
  void textWithoutTurnsIsExplainedToo() {
    assertThat(Ran.with("Take two eggs.\n", "explain", "-").out())
        .startsWith(
            "1  speech     #1     Take two eggs.\n\nDialogue: no, so no label opens a turn");
  }

  @Test
  void badInputIsTold() {
    Path none = folder.resolve("none.txt");

    assertThat(Ran.with("", "explain", none).err()).isEqualTo(none + ": error: no such file\n");
    assertThat(Ran.with("", "explain", none).code()).isEqualTo(1);
    assertThat(Ran.with("", "explain").code()).isEqualTo(2);
    assertThat(Ran.with("", "explain", file, file).code()).isEqualTo(2);
  }
}
