package org.presser.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Margins, blocks and sentence ends of a page. */
class PageTest {

  private static final Page PAGE = Page.of("  Title \n\n\u3000Q: Why?\nSo,\n \n(So.) \n");

  @Test
  void marginsLeaveBlanksOut() {
    assertThat(PAGE.line(0)).isEqualTo("Title");
    assertThat(PAGE.indent(0)).isEqualTo(2);
    assertThat(PAGE.line(2)).isEqualTo("Q: Why?");
    assertThat(PAGE.length(2)).isEqualTo(7);
    assertThat(PAGE.blank(4)).isTrue();
    assertThat(PAGE.count()).isEqualTo(6);
  }

  @Test
  void blocksOpenAtTheTopAndAfterBlankLines() {
    assertThat(PAGE.opensBlock(0)).isTrue();
    assertThat(PAGE.opensBlock(2)).isTrue();
    assertThat(PAGE.opensBlock(3)).isFalse();
  }

  @Test
  void neighboursSkipBlankLines() {
    assertThat(PAGE.next(0)).isEqualTo(2);
    assertThat(PAGE.next(5)).isEqualTo(-1);
    assertThat(PAGE.previous(5)).isEqualTo(3);
    assertThat(PAGE.previous(0)).isEqualTo(-1);
  }

  @Test
  void sentencesEndBeforeClosingMarksAndBlanks() {
    assertThat(PAGE.sentenceEndsBefore(PAGE.to(2))).as("Why?").isTrue();
    assertThat(PAGE.sentenceEndsBefore(PAGE.to(3))).as("So,").isFalse();
    assertThat(PAGE.sentenceEndsBefore(PAGE.to(5))).as("(So.)").isTrue();
    assertThat(PAGE.sentenceEndsBefore(0)).as("nothing before").isTrue();
  }

  @Test
  void percentilesLookAtLinesWithWords() {
    assertThat(Page.of("a\n\nbbb\nccccc\n").lengthPercentile(0)).isEqualTo(1);
    assertThat(Page.of("a\n\nbbb\nccccc\n").lengthPercentile(100)).isEqualTo(5);
    assertThat(Page.of("\n \n").lengthPercentile(50)).isZero();
  }
}
