package org.presser.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.Words;

/** End marks, running heads, quotations, and lines without their marks. */
class MarksOfPageTest {

  private static final Words WORDS = Lexicons.shipped().words("en");

  @ParameterizedTest
  @ValueSource(
      strings = {"END", "[END]", "[ENDS", "###", "-30-", "END 10:10 A.M. EDT", "END10:10 A.M. EDT"})
  void endMarksEndABriefing(String line) {
    assertThat(EndMark.is(line, WORDS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The end of the pier", "END of story, I think", "10:10 A.M.", "12"})
  void otherLinesEndNothing(String line) {
    assertThat(EndMark.is(line, WORDS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10:10 A.M. EDT,true", "(1:31 p.m.),true", "at 10:10 A.M.,false", "10:10,false"})
  void timesOfDayStandAlone(String line, boolean time) {
    assertThat(EndMark.time(line)).isEqualTo(time);
  }

  @Test
  void headsThatRecurBesideAPageNumberAreFurniture() {
    String page = "Harbour Briefing\nPage %d\n\nMS. QUILL: The gate number %s is shut.\n\n";
    String text = page.formatted(1, "one") + page.formatted(2, "two") + page.formatted(3, "three");

    assertThat(RunningHeads.find(Page.of(text)))
        .containsExactly(
            true, true, false, false, false, true, true, false, false, false, true, true, false,
            false, false);
  }

  @Test
  void quotationsGoOnOverBrokenLinesAndEndWithTheBlock() {
    String text =
        """
        She said: “We will not close the channel before the
        end of June: that is what the Board has asked us to
        do and that is what we shall do in any case as long
        as the pilots agree

        Note: this is outside.
        """;
    Page page = Page.of(text);

    assertThat(Quotations.openAt(page, new Wrap(true, 52, false)))
        .containsExactly(false, true, true, true, false, false);
    assertThat(Quotations.openAt(page, new Wrap(false, 52, false))).containsOnly(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"**END**|END", "- Why? -|Why", "[…]|''", "（笑）|笑", "a b|a b"})
  void bareLinesBeginAndEndWithWords(String line, String bare) {
    assertThat(Bare.of(line)).isEqualTo(bare);
  }
}
