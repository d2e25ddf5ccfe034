package org.presser.parse.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Which labels a document means: its own habit decides. */
class SchemeFinderTest {

  private static final String BRIEFING =
      """
      MS. QUILL: Good morning. The lock will open in June.

      Q: Why not in May?

      MS. QUILL: The gate is not safe, and it will not be before the end of May.

      Q: Who pays?

      MS. QUILL: The Board of Pilots pays, as it always did.
      """;

  @Test
  void recurringLabelsOpenTurns() {
    assertThat(Schemes.labels(BRIEFING))
        .containsExactly("MS. QUILL", "Q", "MS. QUILL", "Q", "MS. QUILL");
  }

  @Test
  void wordsOfASentenceBeforeAColonOpenNone() {
    String text = BRIEFING + "\nRemember this: we said so on Monday.\n";

    assertThat(Schemes.labels(text)).doesNotContain("Remember this");
    assertThat(Schemes.of(text).rejected())
        .extracting(c -> c.form().label())
        .contains("Remember this");
  }

  @Test
  void oneLabelWithASlipIsBelieved() {
    String text = BRIEFING.replaceFirst("MS. QUILL: The gate", "MS. QUIL: The gate");

    assertThat(Schemes.labels(text)).contains("MS. QUIL");
  }

  @Test
  void whoAsksBetweenTwoTurnsOfOneSpeakerIsSomebodyElse() {
    String text = BRIEFING + "\nBRAM OSTER: Is that all?\n\nMS. QUILL: That is all.\n";

    assertThat(Schemes.labels(text)).contains("BRAM OSTER");
  }

  @Test
  void fieldsAboveTheFirstTurnOpenNone() {
    String text = "Date: May 6, 2031\nPlace: Port Aldous\n\n" + BRIEFING;

    assertThat(Schemes.labels(text)).doesNotContain("Date", "Place");
  }

  @Test
  void reasonsAreKept() {
    assertThat(Schemes.of(BRIEFING).accepted())
        .allSatisfy(
            c -> {
              assertThat(c.evidence()).isNotEmpty();
              assertThat(c.score())
                  .isCloseTo(
                      c.evidence().stream().mapToDouble(Evidence::weight).sum(), within(1e-9));
            });
    assertThat(new Evidence("is long", -0.5).describe()).isEqualTo("-0.5 is long");
  }

  @Test
  void silencedSchemeOpensNothing() {
    Scheme scheme = Schemes.of(BRIEFING).silenced();

    assertThat(scheme.cues()).isEmpty();
    assertThat(scheme.accepted()).isEmpty();
    assertThat(scheme.rejected()).isNotEmpty();
  }
}
