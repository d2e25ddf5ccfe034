package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who asks and who answers, where labels alone do not say so. */
class WhoAsksTest {

  @Test
  void whoIsHeardBrieflyBeforeTheAnswersAsksWhereSeveralDo() {
    assertThat(
            TurnLines.of(
                """
                Press Briefing, Port Aldous, May 6, 2031

                MINISTER QUILL: Good afternoon. The lock stays shut until June.

                JANE HARKER: Why until June?

                MINISTER QUILL: The inspectors come in May.

                TOM BRANDT: And who pays?

                MINISTER QUILL: The Board does.

                RUTH VALE: When does it say so?

                MINISTER QUILL: Today.

                IVO MARSH: But it did not say so this morning, it told us.

                MINISTER QUILL: It does now.
                """))
        .contains("press JANE HARKER", "press TOM BRANDT", "press RUTH VALE", "press IVO MARSH");
  }

  @Test
  void whoeverSpeaksFromTheAudienceAsks() {
    assertThat(
            TurnLines.of(
                """
                Town hall press conference, Port Aldous

                MINISTER QUILL: The lock stays shut.

                AUDIENCE MEMBER: That is what you said last year.

                MINISTER QUILL: It was true last year. It is true now.

                AUDIENCE MEMBER: Then open it.
                """))
        .containsExactly(
            "official MINISTER QUILL",
            "press AUDIENCE MEMBER",
            "official MINISTER QUILL",
            "press AUDIENCE MEMBER");
  }

  @Test
  void membersOfACommitteeWithOfficesAskItsWitness() {
    assertThat(
            TurnLines.of(
                """
                COMMITTEE ON HARBOURS

                Chairman: I welcome Mr. Keane to the meeting. He has ten minutes.

                Mr. Dermot Keane: I thank the Chairman. The board has a deficit of 4 million. There are                 three reasons, and dredging is the first of them.

                Senator Orla Tuohy: Why was the contract not tendered?

                Mr. Dermot Keane: It was an emergency. It is in the statement that members have.

                Senator Orla Tuohy: It lasted fourteen months. Has he read the letter?

                Mr. Dermot Keane: I have. We answered it in March, at some length.
                """))
        .containsExactly(
            "official Chairman",
            "official Mr. Dermot Keane",
            "press Senator Orla Tuohy",
            "official Mr. Dermot Keane",
            "press Senator Orla Tuohy",
            "official Mr. Dermot Keane");
  }

  @Test
  void whoIsAskedIsIntroducedInTheHeader() {
    assertThat(
            TurnLines.of(
                """
                ENTREVISTA | MINISTRA DE MUELLES

                “El muelle no vota, por eso hay que escucharlo”

                Carmela Ibarra recibe a este diario al cumplirse un año de la riada

                Carmela Ibarra (Puerto Alto, 1991) llegó al ministerio tres días antes de la riada. Pide                 que se apague el aire.

                Pregunta. ¿Qué recuerda de aquella noche?

                Respuesta. El ruido. Nadie te prepara para el ruido.

                P. ¿Qué falló?

                R. Fallaron dos cosas: los sensores y nosotros. Ya están cambiados.
                """))
        .containsExactly("press Pregunta", "official Respuesta", "press P", "official R");
  }
}
