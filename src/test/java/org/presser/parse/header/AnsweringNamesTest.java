package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in a header that the body has as labels of those who answer. */
class AnsweringNamesTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '~',
      value = {
        // a line of its own, with letters behind the name, with its office on the same line
        "en ~ Joel Carver¶Daily Press Briefing¶Port Aldous, 4 May 2036 ~ MR CARVER ~ Joel Carver",
        "en ~ THE HON JOEL CARVER, MP¶¶DATE: 7 June 2035¶TITLE: Doorstop ~ MR CARVER ~ JOEL CARVER",
        "en ~ Nora Roxton MP   Shadow Minister for Locks   Shadow Minister¶¶DOORSTOP, ALDOUS"
            + " ~ ROXTON ~ Nora Roxton",
        // in a title: whom the briefing names, in another case, before what was said
        "hu ~ Interjú Kikötő Andrással a rádióban ~ Kikötő András ~ Kikötő Andrással",
        "bg ~ Петър Пристанев: Ако не се поправи кеят, няма да има риболов ~ Петър Пристанев"
            + " ~ Петър Пристанев",
        "sr ~ Lukić: Promena luke biće najteži posao ~ Lukić ~ Lukić",
        "en ~ Ada Quill Aldous Marsh Fever Press Conference Transcript ~ GOV. QUILL ~ Ada Quill",
        // on another line that names the briefing
        "es ~ Rueda de prensa matutina del miércoles¶RUEDA DE PRENSA DE LA PRESIDENTA ANA PENA SOL."
            + " ~ PRESIDENTA ANA PENA SOL ~ ANA PENA SOL",
        // no persons: a letterhead, an office that its label has with its institution
        "es ~ RUEDA DE PRENSA DEL GOBERNADOR DE LA CAJA MARINA ~ EL GOBENADOR DE LA CAJA MARINA ~ ''",
        "en ~ Port Aldous¶Daily Press Briefing ~ MR CARVER ~ ''",
      })
  void findsSpokespersons(String language, String text, String label, String names) {
    assertThat(
            String.join(", ", Headers.read(language, text, Set.of(label)).header().spokespersons()))
        .isEqualTo(names);
  }
}
