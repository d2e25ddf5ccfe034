package org.presser.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That every input has a place of its own. */
class OutputNamesTest {

  @Test
  void endingOfATextFileGivesWay() {
    OutputNames names = new OutputNames(".json");

    assertThat(names.claim("2031/a.txt")).isEqualTo("2031/a.json");
    assertThat(names.claim("2031/a.b.HTML")).isEqualTo("2031/a.b.json");
    assertThat(names.claim("2031.05.06")).isEqualTo("2031.05.06.json");
    assertThat(names.claim("a.log")).isEqualTo("a.log.json");
  }

  @Test
  void collidingNamesAreToldApart() {
    OutputNames names = new OutputNames(".json");

    assertThat(names.claim("a.html")).isEqualTo("a.json");
    assertThat(names.claim("a.txt")).isEqualTo("a.txt.json");
    assertThat(names.claim("a.txt")).isEqualTo("a.txt-2.json");
    assertThat(names.claim("a.txt")).isEqualTo("a.txt-3.json");
    assertThat(names.claim("a.txt.md")).isEqualTo("a.txt.md.json");
    assertThat(names.claim("b/a.txt")).isEqualTo("b/a.json");
  }

  @Test
  void manyNamesStayApart() {
    HashSet64 set = new HashSet64();
    Set<String> wrong = new HashSet<>();
    for (int i = 0; i < 300_000; i++) {
      if (!set.add("2031/05/" + i + ".json")) {
        wrong.add("taken for old: " + i);
      }
    }
    for (int i = 0; i < 300_000; i++) {
      if (set.add("2031/05/" + i + ".json")) {
        wrong.add("taken for new: " + i);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
