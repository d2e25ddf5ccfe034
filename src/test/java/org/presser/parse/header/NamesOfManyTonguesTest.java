package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.model.Header;
import org.presser.parse.TranscriptParser;

/** Last names with small words in them, and cities right before a date. */
class NamesOfManyTonguesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pressekonferenz mit Minister Otto von Bell | Otto von Bell | Frage: Wann öffnet die Schleuse und wer bezahlt das? | Antwort: Im Juni, wie wir gesagt haben.
          Persconferentie minister Jan van Dalen | Jan van Dalen | Vraag: Wanneer gaat de sluis open en wie betaalt dat? | Antwoord: In juni, zoals wij hebben gezegd.
          Conférence de presse du ministre des Ports, M. Octave de Rade | Octave de Rade | Question : Quand ouvrira l’écluse et qui va payer ? | Réponse : En juin, comme nous l’avons dit.
          Conferência de imprensa do ministro Olavo da Rada | Olavo da Rada | Pergunta: Quando abre a eclusa e quem a paga? | Resposta: Em junho, como nós dissemos.
          Rueda de prensa del ministro Pedro de Alba | Pedro de Alba | Pregunta: ¿Cuándo se abre la esclusa y quién la paga? | Respuesta: En junio, como hemos dicho.
          Conferenza stampa del ministro Carlo di Rada | Carlo di Rada | Domanda: Quando apre la chiusa e chi la paga? | Risposta: A giugno, come abbiamo detto.
          Press Conference by Minister Charles de Rada | Charles de Rada | Q: When will the lock open and who pays for it? | A: In June, as we have said.
          """)
  void aSmallWordInsideALastNameEndsNoName(
      String title, String name, String question, String answer) {
    assertThat(header(title + "\n6.5.2031\n", question, answer).spokespersons())
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Praha 6. května 2031 | Praha | Otázka: Kdy se otevře zdymadlo a kdo to zaplatí? | Odpověď: V červnu, jak jsme řekli.
          Helsinki 6.5.2031 klo 13.00 | Helsinki | Kysymys: Milloin sulku avataan ja kuka sen maksaa? | Vastaus: Kesäkuussa, kuten me sanoimme.
          Published 6 May 2031 | | Q: When will the lock open and who pays for it? | A: In June, as we have said.
          """)
  void aWordThatMeansNothingElseRightBeforeTheDateIsThePlace(
      String line, String place, String question, String answer) {
    assertThat(
            header("Tisková konference / Press Conference\n" + line + "\n", question, answer)
                .place())
        .isEqualTo(place);
  }

  private static Header header(String top, String question, String answer) {
    String talk = question + "\n\n" + answer + "\n\n";
    return TranscriptParser.create().parse(top + "\n" + talk.repeat(3)).header();
  }
}
