package org.presser.parse.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.model.Briefing;
import org.presser.model.FindingKind;
import org.presser.parse.TranscriptParser;

/** Titles between turns that tell of another briefing in the same file, and lines that do not. */
class SeveralBriefingsTest {

  private static final TranscriptParser PARSER = TranscriptParser.create();

  private static final String FIRST =
      "Press Conference of the Harbour Board\n6 May 2031\n\n"
          + "Q: Will the lock open?\n\nMS. QUILL: It will.\n\n";

  private static final String REST = "\n\nQ: Who pays?\n\nMS. QUILL: We do.\n";

  private static String place(String text) {
    Briefing briefing = PARSER.parse(text);
    return briefing.findings().stream()
        .filter(f -> f.kind() == FindingKind.SEVERAL_BRIEFINGS)
        .map(f -> f.line() + ":" + f.column())
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press Conference of the Harbour Board\n7 May 2031",
        "Press Conference of the Harbour Board, 7 May 2031",
        "PRESS CONFERENCE\nPort Aldous\nHarbour House\nThe Long Room\nGround Floor\n7 May 2031",
        "Press Conference\n2031-05-07",
        "Press Conference\n7.5.2031",
        "Press Conference of the Board: What the Minister said\n7 May 2031",
      })
  void titleWithADateOfItsOwn(String title) {
    assertThat(place(FIRST + title + REST)).isEqualTo("8:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press Conference of the Harbour Board\n6 May 2031",
        "Press Conference of the Harbour Board\nPort Aldous",
        "Press Conference of the Harbour Board\nA\nB\nC\nD\nE\n7 May 2031",
        "There was a press conference of the board\n7 May 2031",
        "Press Conference of the Harbour Board on 7 May 2031.",
        "Presses and Conferences\n7 May 2031",
        "The Expressed Pressconference\n7 May 2031",
        "Harbour Board\n7 May 2031",
      })
  void otherLinesTellOfNone(String lines) {
    assertThat(place(FIRST + lines + REST)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    "港口部例行记者会,8:1",
    "港口部记者会实录,8:1",
    "记者会纪要,8:1",
    "港口部,none",
  })
  void titlesInScriptsWithoutSpaces(String title, String place) {
    String text =
        "港口部例行记者会\n2031年5月6日\n\n记者：东闸会开放吗？\n\n发言人：会的。\n\n"
            + title
            + "\n2031年5月7日\n\n记者：谁来付钱？\n\n发言人：我们。\n";

    assertThat(place(text)).isEqualTo(place);
  }

  @Test
  void runningHeadsTellOfNone() {
    String head = "Press Conference, 7 May 2031, Page %d\n\n";
    String text =
        FIRST
            + head.formatted(1)
            + "Q: Who pays?\n\n"
            + head.formatted(2)
            + "MS. QUILL: We do.\n\n"
            + head.formatted(3)
            + "Q: Thank you.\n";

    assertThat(place(text)).isEqualTo("none");
  }

  @Test
  void titlesBelowTheLastTurnTellOfNone() {
    assertThat(place(FIRST + "Q: Who?\n\nMS. QUILL: We.\n\nPress Conference\n7 May 2031\n"))
        .isEqualTo("none");
  }

  @Test
  void endMarksTellOfOneBetweenQuestionsOnly() {
    String answer = "MS. QUILL: We do.\n\n";

    assertThat(place(FIRST + "END\n\nQ: Who pays?\n\n" + answer)).isEqualTo("8:1");
    assertThat(place(FIRST + "Q: Who pays?\n\n" + answer + "END\n")).isEqualTo("none");
    assertThat(place("MS. QUILL: It is so.\n\nEND\n\n" + FIRST + "Q: Who pays?\n\n" + answer))
        .isEqualTo("none");
  }
}
