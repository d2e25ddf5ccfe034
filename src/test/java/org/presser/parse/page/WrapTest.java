package org.presser.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether lines are broken at a margin. */
class WrapTest {

  private static final String BROKEN =
      """
      The east lock will open when it is safe, and not a day
      before that, as we said in this room on Monday and as
      the Board of Pilots was told in a letter of which all
      of you have had a copy.
      """;

  @Test
  void linesThatRunOnAtOneWidthAreBroken() {
    Page page = Page.of(BROKEN);
    Wrap wrap = Wrap.of(page);

    assertThat(wrap.hard()).isTrue();
    assertThat(wrap.doubled()).isFalse();
    assertThat(wrap.runsOn(page, 1)).isTrue();
    assertThat(wrap.runsOn(page, 0)).isFalse();
  }

  @Test
  void blankLineBetweenAllBrokenLinesIsNoParagraphEnd() {
    String doubled = BROKEN.repeat(8).replace("\n", "\n\n");

    assertThat(Wrap.of(Page.of(doubled)).doubled()).isTrue();
  }

  @Test
  void paragraphsOnOneLineEachAreNotBroken() {
    assertThat(Wrap.of(Page.of("Q: Why is it shut?\n\nA: It is not safe.\n")).hard()).isFalse();
    assertThat(Wrap.of(Page.of("")).hard()).isFalse();
  }
}
