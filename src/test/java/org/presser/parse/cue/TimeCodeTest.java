package org.presser.parse.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time codes at a line's start, and the times in them. */
class TimeCodeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "00:12:03|00:12:03",
        "(04:25)|04:25",
        "[6.5.31, 14:05]|14:05",
        "00:00:01.000 --> 00:00:02.000|00:00:01",
        "[1:02:03]|1:02:03"
      })
  void codesAreReadToTheirEnd(String code, String time) {
    String text = code + " Why?";

    assertThat(TimeCode.end(text, 0, text.length())).isEqualTo(code.length());
    assertThat(TimeCode.clock(text, 0, code.length())).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9:45 A.M.", "12", "1:2", "(laughs)", "Q: Why", "(04:25", "12:30pm", ""})
  void whatIsNoCodeEndsWhereItBegins(String text) {
    assertThat(TimeCode.end(text, 0, text.length())).isZero();
  }
}
