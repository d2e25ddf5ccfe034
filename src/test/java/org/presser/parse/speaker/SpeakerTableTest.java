package org.presser.parse.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.model.Role;
import org.presser.model.Speaker;

/** Who speaks: which labels are one person, and what the table says of each. */
class SpeakerTableTest {

  @ParameterizedTest(name = "{1} | {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | official PRESS SECRETARY ADA F. QUILL | official MR. QUILL",
        "en | official Ada Quill | official MS. QUILL",
        "en | official Mayor Ada Quill | official Mayor",
        "en | official Mayor Ada Quill | official Mayor Quill",
        "en | official PRESIDENT QUILL | official THE PRESIDENT",
        "en | official President of the Republic Ada Quill | official Ada Quill",
        "en | official Ada Quill | official AQ",
        "en | official ADA F. QUILL | official ADA QUILL",
        "en | official Ada Quill | official A. Quill",
        "en | official MR. QUILL | official MR QUILL",
        "en | official MR. QUILL | official MR.QUILL",
        "en | official LeRON QUILL | official LERON QUILL",
        "en | official MR. QUILL (Public Works) | official MR. QUILL",
        "en | official PM | official P.M.",
        "en | press Anna Berg, Tide Daily | press Anna Berg",
        "en | press Anna Berg, Tide Daily | press Berg",
        "en | press Reuters | press Q (Reuters)",
        "en | moderator Piet Farrow (Moderator) | moderator Moderator",
        "en | official Piet van der Linde | official MR. VAN DER LINDE",
        "en | official Official Spokesperson, Shri Ravi Sagar | official Shri Ravi Sagar, Official Spokesperson",
        "es | official PRESIDENTA ROSA MAR LUNA | official PRESIDENTA MAR",
        "es | official IVO ROCA, SECRETARIO DE PUERTOS | official IVO ROCA",
        "fr | official ÉMILE ROC | official EMILE ROC",
        "de | press FRAGE WARNAU | press ZUSATZFRAGE WARNAU",
        "zh | press 路透社记者 | press 路透社记者追问",
        "zh | official 外交部发言人沈若溪 | official 沈若溪",
        "zh | official 沈若溪 | official 沈若溪（笑）",
        "ru | official Г.Саблин | official Г. Саблин",
      })
  void joinsOnEvidence(String language, String one, String other) {
    assertThat(new Script(language).turns(one, other).table().speakers()).hasSize(1);
  }

  @ParameterizedTest(name = "{1} | {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | official Ada Quill | official Ivo Quill",
        "en | official MR. QUILL | official MS. QUILL",
        "en | official SENATOR QUILL | official GENERAL QUILL",
        "en | official ADA F. QUILL | official ADA G. QUILL",
        "en | official Ada Quill | press MS. QUILL",
        "en | press Anna Berg, Tide Daily | press Anna Berg, Fen Gazette",
        "en | official Wagenau (AA) | official Wagenau (BMI)",
        "en | official ATTORNEY GENERAL QUILL | official ATTORNEY GENRAL QUILL",
        "en | press Speaker 1 | press Speaker 2",
        "en | press Q | press QUESTION",
        "en | official Donna Quill | official Donna",
        "en | official AQ | official Ada Quill",
        "en | official Prime Minister Ada Quill | official Minister",
        "en | official AMBASSADOR HUNTSAM | official AMBASSADOR HUNTSMA",
        "en | official SENIOR ADMINISTRATION OFFICIAL | official Ada Quill",
        "de | press Frage | press Frage (zum Jemen)",
        "zh | press 总台央视记者 | press 总台央广记者",
        "zh | press 记者A | press 记者B",
      })
  void keepsApart(String language, String one, String other) {
    assertThat(new Script(language).turns(one, other).table().speakers()).hasSize(2);
  }

  @Test
  void surnameOfTwoIsNobodys() {
    List<Speaker> speakers =
        new Script("en")
            .turns("official Ada Quill", "official Ivo Quill", "official MR. QUILL")
            .table()
            .speakers();
    assertThat(speakers).hasSize(3);
  }

  @Test
  void titlesThatContradictEachOtherAreNotJoinedToOneName() {
    List<Speaker> speakers =
        new Script("en")
            .turns("official Bo Quill", "official MR. QUILL", "official MRS. QUILL")
            .table()
            .speakers();
    assertThat(speakers).hasSize(3);
  }

  @Test
  void officeOfTwoIsNobodys() {
    List<Speaker> speakers =
        new Script("en")
            .turns("official PRESIDENT QUILL", "official PRESIDENT SAND", "official THE PRESIDENT")
            .table()
            .speakers();
    assertThat(speakers).hasSize(3);
  }

  @Test
  void bareSurnameWithSeveralOutletsIsNobodys() {
    List<Speaker> speakers =
        new Script("de")
            .turns("official Wagenau (AA)", "official Wagenau (BMI)", "official Wagenau")
            .table()
            .speakers();
    assertThat(speakers).hasSize(3);
    assertThat(speakers).extracting(Speaker::id).doesNotHaveDuplicates();
  }

  @Test
  void headerTellsNameAndOffice() {
    SpeakerTable table =
        new Script("en")
            .top("PRESS BRIEFING BY PRESS SECRETARY ADA QUILL\nHarbour Room", "ADA QUILL")
            .turns("official MS. QUILL", "press Q")
            .table();
    assertThat(table.speakers().get(0))
        .isEqualTo(
            new Speaker(
                "ada-quill",
                "ADA QUILL",
                Role.OFFICIAL,
                "PRESS SECRETARY",
                null,
                List.of("MS. QUILL"),
                1,
                2));
  }

  @Test
  void headerWithTwoOfOneSurnameTellsNothing() {
    SpeakerTable table =
        new Script("en")
            .top("Briefing by Ada Quill and Ivo Quill", "Ada Quill", "Ivo Quill")
            .turns("official MR. QUILL")
            .table();
    assertThat(table.speakers().get(0).name()).isEqualTo("QUILL");
  }

  @Test
  void countsTurnsAndWordsInOrderOfFirstTurn() {
    SpeakerTable table =
        new Script("en")
            .turn("press", "Tide Daily", "Will the lock open in 2031?")
            .turn("official", "Ada Quill", "In June; don’t wait.")
            .turn("press", "Tide Daily", "Which one?")
            .table();
    assertThat(table.speakers())
        .extracting(Speaker::id, Speaker::turns, Speaker::words)
        .containsExactly(tuple("tide-daily", 2, 8), tuple("ada-quill", 1, 5));
    assertThat(table.id("Ada Quill")).isEqualTo("ada-quill");
    assertThat(table.id(null)).isNull();
    assertThat(table.named("Tide Daily")).isTrue();
    assertThat(table.named(null)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Quill | ada-quill",
        "ÉMILE D’ARC-ROÇ | emile-darc-roc",
        "Łukasz Østen | lukasz-osten",
        "法新社记者 | 法新社记者",
        "Г.Саблин | г-саблин",
        "Фёдор Йод | фёдор-йод",
        "प्रश्न | प्रश्न",
        "*** | speaker",
      })
  void idsAreKebabCase(String name, String id) {
    assertThat(SpeakerIds.kebab(name)).isEqualTo(id);
  }

  @Test
  void idsAreUnique() {
    SpeakerIds ids = new SpeakerIds();
    assertThat(ids.give("Quill", null)).isEqualTo("quill");
    assertThat(ids.give("QUILL", "MR")).isEqualTo("quill-mr");
    assertThat(ids.give("Quill", null)).isEqualTo("quill-2");
    assertThat(ids.give("Quill", "MR")).isEqualTo("quill-mr-2");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one two 3 | 3",
        "don't | 2",
        "今天10点开会。 | 6",
        "한국어 문장 | 2",
        "हिन्दी में | 2",
        "--- | 0",
      })
  void countsWords(String text, int words) {
    assertThat(WordCount.of(text)).isEqualTo(words);
  }
}
