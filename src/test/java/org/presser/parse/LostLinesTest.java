package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Transcripts whose line ends were lost on the way, and such as are very short. */
class LostLinesTest {

  @Test
  void labelsAreFoundBehindTheDateAndBehindSpeechThatIsCutOff() {
    assertThat(
            TurnLines.of(
                "Press Briefing by Ada Quill Port Aldous May 6, 2031 2:30 P.M. MS. QUILL: Good"
                    + " afternoon. The lock stays shut. Q Will it open in June? MS. QUILL: It will,"
                    + " if the inspectors -- Q -- who come when? MS. QUILL: On Monday. QAnd if they"
                    + " say no? MS. QUILL: Then it won't. Q (Inaudible.) MS. QUILL: Not to my"
                    + " knowledge.\n"))
        .containsExactly(
            "official MS. QUILL",
            "press Q",
            "official MS. QUILL",
            "press Q",
            "official MS. QUILL",
            "press Q",
            "official MS. QUILL",
            "press Q",
            "official MS. QUILL");
  }

  @Test
  void aQuotationThatNobodyClosedEndsAfterAThousandCharacters() {
    String speech = "The crews are at work on the north gate and on the south gate. ".repeat(20);
    assertThat(
            TurnLines.of(
                "Press Briefing by Ada Quill. MS. QUILL: He said: “The lock is shut. "
                    + speech
                    + "Q: Will it open? MS. QUILL: In June. Q: Which June? MS. QUILL: This one.\n"))
        .contains("press Q", "official MS. QUILL")
        .hasSize(5);
  }

  @Test
  void capitalsThatOpenNoTurnsElsewhereAreNoLabelsInsideASentence() {
    assertThat(
            TurnLines.of(
                """
                Press Briefing by Ada Quill

                MS. QUILL: The notice in the harbour says it in two words on HBC: SHUT. And I quote it.

                Q: Since when?

                MS. QUILL: Since Monday.
                """))
        .containsExactly("official MS. QUILL", "press Q", "official MS. QUILL");
  }

  @Test
  void fourShortTurnsAreATalkWhereALabelNamesAnOffice() {
    assertThat(
            TurnLines.of(
                """
                On the Ferry Aldous
                Between the Piers
                (March 9, 2031)

                THE PRESIDENT:  Is everybody on board?

                Q    All of us, sir.

                Q    Nearly.

                THE PRESIDENT:  Then off we go.  Ask away.
                """))
        .containsExactly("official THE PRESIDENT", "press Q", "press Q", "official THE PRESIDENT");
  }

  @Test
  void whatIsSpokenUnderATitleIsNoPartOfTheTop() {
    assertThat(
            TurnLines.of(
                """
                ADA QUILL, SHADOW MINISTER FOR FERRIES: Thank you all. The minister gave a statement \
                on Friday, and there was not a word in it about the north lock.

                JOURNALIST: What would you do?

                CORRIGAN: Open it. We have said so before.

                JOURNALIST: When?
                """))
        .containsExactly(
            "official ADA QUILL, SHADOW MINISTER FOR FERRIES",
            "press JOURNALIST",
            "official CORRIGAN",
            "press JOURNALIST");
  }

  @Test
  void aTalkWithoutQuestionMarksIsToldByItsLabels() {
    String talk =
        """
        MINISTER QUILL: Well, thank you. The lock is shut and stays shut.

        JOURNALIST: Minister, why is it shut.

        MINISTER QUILL: It is not safe. We have looked at it.

        JOURNALIST: And when will you open it.

        MINISTER QUILL: In June. That is the plan.

        JOURNALIST: Who pays.

        MINISTER QUILL: The Board does.
        """;
    assertThat(TurnLines.of(talk)).hasSize(7).contains("press JOURNALIST");
    // Nobody whose label asks: the minutes of a meeting look like this.
    assertThat(TurnLines.of(talk.replace("JOURNALIST", "PALMER"))).doesNotContain("press PALMER");
  }
}
