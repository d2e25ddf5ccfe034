package org.presser.parse.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels are weighed by the habit that they keep. */
class HabitTest {

  @Test
  void regularHabitsSupportTheirLabels() {
    assertThat(new HabitStats(8, 0, 1, 1).support()).isGreaterThan(2);
    assertThat(new HabitStats(8, 8, 1, 1).support()).isBetween(-0.5, 0.5);
    assertThat(new HabitStats(0, 5, 0, 0).support()).isEqualTo(-0.5);
  }

  @Test
  void supportGrowsWithTheCuesUpToALimit() {
    double two = new HabitStats(2, 0, 1, 1).support();
    double ten = new HabitStats(10, 0, 1, 1).support();
    double thousand = new HabitStats(1000, 0, 1, 1).support();

    assertThat(ten).isGreaterThan(two);
    assertThat(thousand).isEqualTo(3);
  }

  @Test
  void labelNotInCapitalsIsStrangeAmongCapitals() {
    String text =
        "MS. QUILL: It is shut.\n\nQ: Why?\n\n".repeat(6) + "Bram Oster: So it goes on.\n";

    assertThat(Schemes.of(text).rejected())
        .filteredOn(c -> c.form().label().equals("Bram Oster"))
        .allSatisfy(
            c ->
                assertThat(c.evidence())
                    .extracting(Evidence::reason)
                    .contains("is not in capitals as the others are"));
  }
}
