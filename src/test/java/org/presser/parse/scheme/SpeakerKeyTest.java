package org.presser.parse.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key at the top that explains the initials of speakers. */
class SpeakerKeyTest {

  @ParameterizedTest
  @CsvSource({
    "AQ,Ada Quill",
    "RB,Rey Bell",
    "MT,Mia Tull-Marsh",
    "IG,Ivo Grant",
    "OB,Otto Brand",
    "SPK,The Speaker",
    "DRABC,Dr Abc",
  })
  void initialsAreExplained(String label, String name) {
    String top =
        "Speaker key\nAQ Ada Quill\nRB: Rey Bell  \nMT\tMia Tull-Marsh\nIG – Ivo Grant\nOB=Otto Brand\n"
            + "SPK  The Speaker\nDRABC Dr Abc\n";

    assertThat(SpeakerKey.nameOf(label, top, top.length())).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "A,A Ada",
    "Aq,Aq Ada Quill",
    "ABCDEF,ABCDEF Ada Bcd",
    "AQ,AQ",
    "AQ,AQ ada quill",
    "AQ,AQAda Quill",
    "AQ,AQ Ada Quill 7",
    "AQ,AQ Rey Bell",
    "AQ,The AQ Ada Quill",
    "AQ,AQ 7",
    "AQ,AQ Ada Quill who has been the master of all harbours since the year of the flood",
  })
  void otherLinesAreNoKey(String label, String line) {
    assertThat(SpeakerKey.nameOf(label, line + "\n", 200)).isNull();
  }

  @Test
  void keyStandsAboveTheFirstTurn() {
    String top = "The AQ of the port\nAQ\nAQ Ada Quill";

    assertThat(SpeakerKey.nameOf("AQ", top, top.length())).isEqualTo("Ada Quill");
    assertThat(SpeakerKey.nameOf("AQ", top, 24)).isNull();
    assertThat(SpeakerKey.nameOf("AQ", "AQ Ada Quill", 12)).as("at the start").isNotNull();
  }
}
