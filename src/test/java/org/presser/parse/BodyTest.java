package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.presser.model.Briefing;
import org.presser.model.Event;
import org.presser.model.Passage;
import org.presser.model.Role;
import org.presser.model.Turn;

/** The body of a briefing: turns, what nobody spoke, and who asks. */
class BodyTest {

  private static final String TOP = "Press Briefing by Ada Quill\nPort Aldous, May 6, 2031\n\n";

  private static final String OPENING =
      TOP + "MS. QUILL: Good morning. The lock will open in June.\n\nQ: Why not in May?\n\n";

  @Test
  void paragraphsGoOnUntilTheNextLabel() {
    Briefing b = parse(OPENING + "MS. QUILL: It is not safe.\n\nThe gate is broken.\n\nQ: When?\n");

    assertThat(b.turns().get(2).text()).isEqualTo("It is not safe.\n\nThe gate is broken.");
    assertThat(b.turns()).hasSize(4);
  }

  @Test
  void notesAloneAreEventsAndNotesInALineAreSpeech() {
    Briefing b = parse(OPENING + "MS. QUILL: No. (Laughs.) So.\n\n(Laughter.)\n\nQ: When?\n");

    assertThat(b.events()).extracting(Event::text).containsExactly("(Laughter.)");
    assertThat(b.turns().get(2).text()).isEqualTo("No. (Laughs.) So.");
  }

  @Test
  void whatFollowsTheEndMarkIsFurniture() {
    Briefing b = parse(OPENING + "MS. QUILL: It is not safe.\n\nEND\n\nHarbour Press Office\n");

    assertThat(b.furniture())
        .extracting(Passage::text)
        .containsExactly("END", "Harbour Press Office");
  }

  @Test
  void headingsStandBetweenTurns() {
    Briefing b = parse(OPENING + "MS. QUILL: It is not safe.\n\n## North lock\n\nQ: When?\n");

    assertThat(b.headings()).extracting(Passage::text).containsExactly("## North lock");
  }

  @Test
  void contactsAtTheFootAreFurniture() {
    Briefing b = parse(OPENING + "MS. QUILL: It is not safe.\n\nContact: press@harbour.example\n");

    assertThat(b.turns().get(2).text()).isEqualTo("It is not safe.");
    assertThat(b.furniture()).hasSize(1);
  }

  @Test
  void namedLabelRepeatedOpensNoTurnButAnonymousOneDoes() {
    Briefing b =
        parse(
            OPENING + "MS. QUILL: No.\n\nMS. QUILL: It is not safe.\n\nQ: When?\n\nQ: And why?\n");

    assertThat(b.turns())
        .extracting(Turn::label)
        .containsExactly("MS. QUILL", "Q", "MS. QUILL", "Q", "Q");
  }

  @Test
  void answersWithoutLabelsFollowLabelledQuestions() {
    String pair = "Q: Why is the lock shut?\n\nIt is not safe. The gate is broken.\n\n";
    Briefing b = parse("Press Briefing\n\n" + pair.repeat(3));

    assertThat(b.turns()).hasSize(6);
    assertThat(b.turns().get(1).label()).isNull();
    assertThat(b.turns().get(1).role()).isEqualTo(Role.OFFICIAL);
  }

  @Test
  void translationsBelongToTheirTurn() {
    String pair = "记者：为什么关闭？\n\nQ: Why is it shut?\n\n发言人：不安全。\n\nMS. QUILL: It is not safe.\n\n";
    Briefing b = parse(pair.repeat(3));

    assertThat(b.turns()).hasSize(6);
    assertThat(b.turns().get(0).text()).contains("为什么关闭？", "Why is it shut?");
  }

  @Test
  void whoAsksAndWhoAnswersShowsFromAllTurns() {
    Briefing b =
        parse(
            """
            Press Briefing at the Ministry of Harbours

            Bram Oster: Why is the lock shut? Is it safe?

            Ada Quill: It is not safe. The gate is broken, and we wait for a new one from the yard.

            Cato Lind: Who pays for the new gate?

            Ada Quill: The Board of Pilots pays, as it always did. It will not be cheap.

            Dora Penn: When will it open?

            Ada Quill: In June, if the yard keeps its word. We shall tell you in good time.
            """);

    assertThat(b.turns())
        .extracting(Turn::label, Turn::role)
        .contains(
            tuple("Bram Oster", Role.PRESS),
            tuple("Cato Lind", Role.PRESS),
            tuple("Ada Quill", Role.OFFICIAL));
  }

  @Test
  void oneWhoLeadsFromAnswersToQuestionsModerates() {
    String round =
        "MODERATOR: Next, please.\n\nQ: Why is it shut?\n\nMS. QUILL: It is not safe to open.\n\n";
    Briefing b = parse(TOP + round.repeat(3));

    assertThat(b.turns().get(0).role()).isEqualTo(Role.MODERATOR);
    assertThat(b.turns().get(1).role()).isEqualTo(Role.PRESS);
    assertThat(b.turns().get(2).role()).isEqualTo(Role.OFFICIAL);
  }

  private static Briefing parse(String text) {
    return TranscriptParser.create().parse(text);
  }

  @Test
  void aContactBetweenTurnsAndCapitalsBelowTheLastBelongToThePage() {
    Briefing b =
        TranscriptParser.create()
            .parse(
                """
                Press conference of the Harbour Board

                PREMIER: The lock opens in June. I am happy to take questions.

                Media contact: Ada Quill 0400 000 000

                JOURNALIST: Was it inspected before that?

                PREMIER: It was. Twice.

                JOURNALIST: Who paid for it?

                PREMIER: The Board did. Thank you.

                HBPO
                """);
    assertThat(b.furniture())
        .extracting(p -> p.text())
        .containsExactly("Media contact: Ada Quill 0400 000 000", "HBPO");
  }

  @Test
  void boldPrintThatAQuestionIsSetInIsNoPartOfIt() {
    List<Turn> turns =
        TranscriptParser.create()
            .parse(
                """
                Press Briefing by Ada Quill

                **Q: Why is it shut?**

                MS. QUILL: It is not *safe*.

                **Q: Since when,
                and for whom?**

                MS. QUILL: Since Monday, for **everybody**
                """)
            .turns();

    assertThat(turns.get(0).text()).isEqualTo("Why is it shut?");
    assertThat(turns.get(1).text()).isEqualTo("It is not *safe*.");
    assertThat(turns.get(2).text()).startsWith("Since when,").endsWith("for whom?");
    assertThat(turns.get(3).text()).isEqualTo("Since Monday, for **everybody**");
  }

  @Test
  void theFirstTwoLinesPrintedAgainAreTheHeadOfAPage() {
    Briefing b =
        TranscriptParser.create()
            .parse(
                """
                UNCLASSIFIED
                PAGE 01  PORTAL 02214
                SUBJECT: HARBOUR PRESS CONFERENCE, SEPTEMBER 9, 2031
                MR. QUILL: THE LOCK OPENS IN JUNE. I WILL TAKE A FEW
                QUESTIONS.
                Q: WILL THE BASE BE CLOSED?
                A: NO DECISION HAS BEEN TAKEN. THE AGREEMENT RUNS ON.
                Q: THE PRIME MINISTER SAID OTHERWISE.
                A: I READ THAT. I ASKED HIM. HE TOLD ME TO READ IT
                AGAIN. I DID.
                UNCLASSIFIED
                PAGE 02  PORTAL 02214
                HE MEANT THE TALKS, NOT THE BASE.
                Q: THANK YOU, SIR.
                """);
    assertThat(b.turns().get(4).text())
        .startsWith("I READ THAT.")
        .endsWith("HE MEANT THE TALKS, NOT THE BASE.")
        .doesNotContain("PORTAL");
  }
}
