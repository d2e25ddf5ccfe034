package org.presser.parse.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.presser.parse.page.Page;

/** Turns without labels, told by a mark or the margin. */
class BlockHabitsTest {

  private static final String MARKED = "%sWhy is the lock shut?\n\nIt is not safe.\n\n";

  @Test
  void marksThatPartQuestionsFromAnswersOpenTurns() {
    Page page = Page.of(MARKED.formatted("* ").repeat(4));

    assertThat(BlockHabits.of(page).marked())
        .extracting(Break::asks)
        .containsExactly(true, false, true, false, true, false, true, false);
    assertThat(BlockHabits.of(page).marked().get(0).start()).as("behind the mark").isEqualTo(2);
  }

  @Test
  void marginsDoSo() {
    assertThat(BlockHabits.of(Page.of(MARKED.formatted("     ").repeat(4))).marked()).hasSize(8);
  }

  @Test
  void dashesBeforeEveryTurnOpenTurns() {
    String text = "– Why is the lock shut?\n\n– It is not safe.\n\n".repeat(4);

    assertThat(BlockHabits.of(Page.of(text)).marked()).hasSize(8);
  }

  @Test
  void marksThatPartNothingOpenNone() {
    assertThat(BlockHabits.of(Page.of("* One.\n\nTwo.\n\n".repeat(5))).marked()).isEmpty();
    assertThat(BlockHabits.of(Page.of(MARKED.formatted("* ").repeat(2))).marked()).isEmpty();
  }
}
