package org.presser.parse.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.Words;

/** Labels that look like slips of others are told, and stay apart. */
class NearDuplicatesTest {

  private static final Words WORDS = Lexicons.shipped().words("en");

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "AMBASSADOR HUNTSMORE | AMBASSADOR HUNSTMORE",
        "MODERATOR | MODERATER",
        "PRESIDENT | PRESDIENT",
        "HASKETT | HASKET",
        "Ada Quillon | Ada Quilon",
        "Vissarion Pell, Fen Gazette | Visarion Pell, Fen Gazette",
      })
  void slipIsTold(String frequent, String slip) {
    SpeakerTable table =
        new Script("en")
            .turns(
                "official " + frequent,
                "press Q",
                "official " + frequent,
                "press Q",
                "official " + frequent,
                "official " + slip)
            .table();
    assertThat(table.resemblances()).containsExactly(new Resemblance(slip, frequent, false, true));
    assertThat(table.id(slip)).isNotEqualTo(table.id(frequent));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "MR. QUILL | MS. QUILL",
        "Speaker 1 | Speaker 2",
        "JOURNALIST | JOURNALISTS",
        "CNN | CNBC",
        "BBC News | NBC News",
        "Reporter A | Reporter B",
        "Ida | Ada",
        "Ada Quill | Ivo Brack",
      })
  void differenceWithMeaningIsNot(String frequent, String other) {
    SpeakerTable table =
        new Script("en")
            .turns("press " + frequent, "press " + frequent, "press " + frequent, "press " + other)
            .table();
    assertThat(table.resemblances()).isEmpty();
  }

  @Test
  void accentsAreJoinedAndTold() {
    SpeakerTable table = new Script("fr").turns("official ÉMILE ROC", "official EMILE ROC").table();
    assertThat(table.resemblances())
        .containsExactly(new Resemblance("EMILE ROC", "ÉMILE ROC", true, true));
    assertThat(table.speakers()).hasSize(1);
  }

  @Tag("slow")
  @Test
  void workIsLinear() {
    List<String> labels = new ArrayList<>();
    List<Integer> turns = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      labels.add("Delegate " + Integer.toString(i * 7919, 36).replaceAll("\\d", "q"));
      turns.add(1 + i % 3);
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> NearDuplicates.find(labels, turns, new Groups(labels.size()), WORDS));
  }
}
