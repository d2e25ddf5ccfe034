package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Header;
import org.presser.model.Severity;
import org.presser.model.Source;

/** How findings are reported, whatever the parser makes of a text. */
class FindingsTest {

  private static final Finding WARNING =
      new Finding(FindingKind.WEAK_LABEL, Severity.WARNING, "\u001bNote was kept as text.", 9, 4);
  private static final Finding INFO =
      new Finding(FindingKind.FEW_TURNS, Severity.INFO, "There is one turn.", 1, 1);

  @Test
  void warningsAreReportedWithTheirPlaceAndInfosAreNot() {
    Ran ran = Ran.parsingTo(briefing(INFO, WARNING), "-");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEqualTo("-:9:4: warning: \\u001bNote was kept as text.\n");
  }

  @Test
  void quietPrintsNoWarnings() {
    Ran ran = Ran.parsingTo(briefing(WARNING), "--quiet", "-");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void strictFailsOnWarningsAndStillWrites() {
    Ran ran = Ran.parsingTo(briefing(WARNING, WARNING), "--strict", "--quiet", "-");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).startsWith("{");
    assertThat(ran.err()).isEqualTo("presser: error: --strict: warnings: 2\n");
  }

  @Test
  void strictDoesNotFailOnInfos() {
    assertThat(Ran.parsingTo(briefing(INFO), "--strict", "-").code()).isZero();
  }

  @Test
  void faultInTheParserIsAnErrorOfThatFile() {
    Ran ran = Ran.parsingTo(null, "-");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith("-: error: internal error, please report it: java.lang.NullPointerException")
        .containsOnlyOnce("\n");
  }

  private static Briefing briefing(Finding... findings) {
    Header header =
        new Header(
            null, null, null, null, null, null, null, List.of(), null, false, Map.of(), null);
    return new Briefing(
        new Source("-", 1, 1, "UTF-8", "9f"),
        header,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(findings));
  }
}
