package org.presser.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What a generator writes, the program recovers: who said what, who asks, and what nobody said. It
 * reads evidence, so a share of transcripts may fail; the floors go up, never down.
 */
class RecoveryTest {

  private static final int SAMPLES = 2000;

  /** The least share of transcripts that are recovered without any fault. */
  private static final double WHOLE = 0.93;

  /** The least share of turns whose label, words and side are recovered. */
  private static final double TURNS = 0.985;

  @Test
  void turnsAndNotesAreThoseThatWereWritten() {
    Recovery recovery = Recovery.of(SAMPLES, 5L);

    assertThat(recovery.whole()).as(recovery.toString()).isGreaterThan(WHOLE);
    assertThat(recovery.turns()).as(recovery.toString()).isGreaterThan(TURNS);
  }
}
