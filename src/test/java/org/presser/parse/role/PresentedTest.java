package org.presser.parse.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.lexicon.Lexicons;

/** Who is named with an office above the first turn. */
class PresentedTest {

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister Ada Quill | Ada Quill",
        "Minister of Harbours Ada Quill speaks | Ms Quill",
        "Ada Quill, Minister | QUILL",
        "Ada Quill, Minister of Harbours, and Rey Bell | Ada Quill",
        "A talk with Rey Bell, Minister Quill | Quill",
        "On the quillback and Minister Quill | Quill",
        "Ada Quill (left), Minister Bo Quill | Bo Quill",
      })
  void officeBesideANamePresents(String top, String label) {
    assertThat(presented(top, label)).isTrue();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A talk with Ada Quill | Ada Quill",
        "Minister Quillon speaks | Quill",
        "Minister Maquill speaks | Quill",
        "Minister Rey Bell, Ada Quill | Ada Quill",
        "Ada Quill, Tide Daily, Minister | Ada Quill",
        "Ada Quill Minister | Ada Quill",
        "Ada Quill, | Ada Quill",
        "Minister Bo Li | Bo Li",
        "Minister of all the many harbours and locks and canals and lighthouses of the land Quill"
            + " | Quill",
        "Minister Ada Quill | 7",
      })
  void otherNamesAreNotPresented(String top, String label) {
    assertThat(presented(top, label)).isFalse();
  }

  private static boolean presented(String top, String label) {
    return new Presented(top, Lexicons.shipped().words("en")).is(label);
  }
}
