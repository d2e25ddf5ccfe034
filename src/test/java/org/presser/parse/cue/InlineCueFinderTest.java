package org.presser.parse.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.parse.page.Page;

/** Labels after a sentence's end, where line ends were lost. */
class InlineCueFinderTest {

  @Test
  void labelAfterASentenceIsACue() {
    String line = "Thank you. Q: Why is it shut? MS. QUILL: It is not safe.";

    assertThat(cues(line)).extracting(Cue::label).containsExactly("Q", "MS. QUILL");
    assertThat(cues(line)).allMatch(cue -> cue.shape().inline());
  }

  @Test
  void chineseNeedsNoBlank() {
    assertThat(cues("谢谢。记者：为什么？")).extracting(Cue::label).containsExactly("记者");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We meet at 12:30 today.",
        "He said. “Note: it is shut.”",
        "See this. https://harbour.example",
        "One thing and another: time."
      })
  void colonsInRunningTextAreNone(String line) {
    assertThat(cues(line)).isEmpty();
  }

  @Test
  void linesInsideAQuotationHoldNone() {
    Page page = Page.of("So. Q: Why?");

    assertThat(InlineCueFinder.find(page, new boolean[1], new boolean[] {true})).isEmpty();
  }

  private static List<Cue> cues(String text) {
    Page page = Page.of(text);
    return InlineCueFinder.find(page, new boolean[page.count()], new boolean[page.count()]);
  }
}
