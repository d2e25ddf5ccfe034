package org.presser.parse.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presser.lexicon.Lexicons;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.Shape;
import org.presser.parse.turn.Draft;
import org.presser.parse.turn.Piece;

/** How a label's turns stand among the others. */
class LabelStatsTest {

  private static final String TEXT = "Why? So. When? Then.";

  private final Map<String, LabelStats> stats =
      LabelStats.of(
          List.of(turn("Q", 0, 4), turn("A", 5, 8), turn("Q", 9, 14), turn("A", 15, 20)),
          TEXT,
          Lexicons.shipped().words("en"));

  @Test
  void turnsAreCounted() {
    assertThat(stats.keySet()).containsExactly("Q", "A");
    assertThat(stats.get("Q").turns()).isEqualTo(2);
    assertThat(stats.get("Q").length()).isEqualTo(9);
    assertThat(stats.get("Q").mean()).isEqualTo(4.5);
  }

  @Test
  void askingIsAShare() {
    assertThat(stats.get("Q").asking()).isEqualTo(1);
    assertThat(stats.get("A").asking()).isZero();
  }

  @Test
  void neighboursLeaveTheEndsOut() {
    assertThat(stats.get("Q").precedes("A")).isEqualTo(1);
    assertThat(stats.get("Q").follows("A")).isTrue();
    assertThat(stats.get("Q").follows(l -> l.equals("A"))).as("but for the first").isEqualTo(1);
    assertThat(stats.get("A").precedes(l -> l.equals("Q"))).as("but for the last").isEqualTo(1);
  }

  private static Draft turn(String label, int from, int to) {
    Shape shape = new Shape("", ":", false);
    Draft draft = new Draft(new Cue(0, from, from, from, from, label, null, shape));
    draft.add(new Piece(from, to, false));
    return draft;
  }
}
