package org.presser.parse.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.parse.page.Page;

/** Marks before a label, with numbers and times made equal. */
class MarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q: Why|''|Q: Why",
        "- Q: Why|-|Q: Why",
        "**Q:** Why|**|Q:** Why",
        "12. Why|N.|Why",
        "(3) Why|N)|Why",
        "四、为什么|N、|为什么",
        "[00:01:02] Q: Why|T|Q: Why",
        ">> Q: Why|>>|Q: Why",
        "2.5 million|''|2.5 million"
      })
  void marksAreTakenOff(String line, String signature, String rest) {
    Marks marks = Marks.read(line, 0, line.length());

    assertThat(marks.signature()).isEqualTo(signature);
    assertThat(line.substring(marks.end())).isEqualTo(rest);
  }

  @Test
  void timeCodeIsKept() {
    assertThat(Marks.read("00:01:02 Why", 0, 12).time()).isEqualTo("00:01:02");
    assertThat(Marks.read("- Why", 0, 5).time()).isNull();
  }

  @Test
  void linesOfMarksAlone() {
    Page page = Page.of("12\n00:01:02\n\n- \nQ\n");

    assertThat(MarkedStart.only(page, 1)).isTrue();
    assertThat(MarkedStart.only(page, 2)).as("blank").isFalse();
    assertThat(MarkedStart.only(page, 3)).isTrue();
    assertThat(MarkedStart.only(page, 4)).isFalse();
  }
}
