package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.model.Turn;

/** What looks like a label inside speech and is none, and labels inside longer ones. */
class LabelsInsideTest {

  @Test
  void aLabelInsideALongerOneIsNoLabel() {
    String text =
        "Harbour Ministry Briefing May 6, 2031. SPOKESPERSON: Good morning. QUESTION: Will the lock"
            + " open? DEPUTY SPOKESPERSON: Yes, it will. QUESTION: Who pays? SPOKESPERSON: We do."
            + " QUESTION: All of it? DEPUTY SPOKESPERSON: All of it. QUESTION: Since when?"
            + " SPOKESPERSON: Since May.\n";

    assertThat(TurnLines.of(text))
        .containsExactly(
            "official SPOKESPERSON",
            "press QUESTION",
            "official DEPUTY SPOKESPERSON",
            "press QUESTION",
            "official SPOKESPERSON",
            "press QUESTION",
            "official DEPUTY SPOKESPERSON",
            "press QUESTION",
            "official SPOKESPERSON");
    List<Turn> turns = TranscriptParser.create().parse(text).turns();
    for (int i = 1; i < turns.size(); i++) {
      assertThat(turns.get(i).span().start().offset())
          .isGreaterThanOrEqualTo(turns.get(i - 1).span().end().offset());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It will, under Plan A: the city gives half of it.",
        "He wrote \"see the QUESTION: it is an open one\" to us.",
        "The codes are new. QR codes are at each lock. QA teams checked them.",
        "See Section  Q Clearance is needed."
      })
  void wordsOfSpeechAreNoLabels(String speech) {
    assertThat(
            TurnLines.of(
                "Harbour Ministry Briefing. QUESTION: Will it open? A: It will. QUESTION: When? A: In"
                    + " June. QUESTION: How? A: "
                    + speech
                    + " QUESTION: And then? A: We shall see.\n"))
        .containsExactly(
            "press QUESTION",
            "official A",
            "press QUESTION",
            "official A",
            "press QUESTION",
            "official A",
            "press QUESTION",
            "official A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First: 250 000 000 crowns are not enough for the work.",
        "Note: 12 000 000 crowns were paid in the first year.",
        "Example: 2029-2030 was the year when nothing was paid."
      })
  void sentencesWithNumbersAreNoContacts(String sentence) {
    String answer =
        TranscriptParser.create()
            .parse(
                """
                Press Briefing by Ada Quill

                Q: What was paid?

                MS. QUILL: I read it out.

                %s

                Q: Is that all?

                MS. QUILL: It is.
                """
                    .formatted(sentence))
            .turns()
            .get(1)
            .text();

    assertThat(answer).isEqualTo("I read it out.\n\n" + sentence);
  }

  @Test
  void aGreetingThatComesAgainIsNoHeadOfAPage() {
    assertThat(
            TurnLines.of(
                """
                Q  Good morning, sir.

                A  Good morning to you.

                Q  Will the lock open in June?

                A  It will open in June.

                Q  Good morning, sir.

                A  Good morning to you.

                Q  We said that already, did we not?

                A  We did.
                """))
        .hasSize(8);
  }

  @Test
  void aMarkThatClosesOtherWordsStaysWithThem() {
    List<Turn> turns =
        TranscriptParser.create()
            .parse(
                """
                Press Briefing by Tom Ryce

                **Q: Who pays?**

                **RYCE: The city.** And only it **pays.**

                **Q: All of it?**

                RYCE: All of it.
                """)
            .turns();

    assertThat(turns.get(0).text()).isEqualTo("Who pays?");
    assertThat(turns.get(1).text()).isEqualTo("The city.** And only it **pays.**");
  }

  @Test
  void softHyphensInATitleHideNoOffice() {
    assertThat(
            TranscriptParser.create()
                .parse(
                    """
                    Press briefing by Spokes\u00adman Ada Quill

                    Q: When will the lock open?

                    A: In June.

                    Q: Who pays?

                    A: The city.
                    """)
                .header()
                .spokespersons())
        .containsExactly("Ada Quill");
  }
}
