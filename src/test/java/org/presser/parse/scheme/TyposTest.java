package org.presser.parse.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of a typist: one letter, two in a long label. */
class TyposTest {

  @ParameterizedTest
  @CsvSource({
    "ms quill,ms qiull,false",
    "ms quill,ms quil,true",
    "ms quill,mr quill,true",
    "ms quill,ms quill,false",
    "spokesperson,spokesprsn,true",
    "spokesperson,spokeprsn,false",
    "q,a,false",
    "记者们,记着们,true"
  })
  void nearLabelsDifferByALetterOrTwo(String a, String b, boolean near) {
    assertThat(Typos.near(a, b)).isEqualTo(near);
    assertThat(Typos.near(b, a)).isEqualTo(near);
  }
}
