package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Header;

/** Titles, fields and spans of small invented headers. */
class HeaderReaderTest {

  private static Header header(String language, String text) {
    return Headers.read(language, text).header();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // a line that is broken, also before by over a blank line
        "en | PRESS BRIEFING¶BY HARBOUR SECRETARY ADA QUILL¶¶The Briefing Room¶¶1:15 P.M. EDT"
            + " | PRESS BRIEFING BY HARBOUR SECRETARY ADA QUILL",
        "en | Press conference¶¶by Secretary General Tom Marlow ahead of the meeting"
            + " | Press conference by Secretary General Tom Marlow ahead of the meeting",
        "zh | 港务部负责人就¶夏季航道问题答记者问¶¶2031-05-06 10:15 | 港务部负责人就 夏季航道问题答记者问",
        // no letterhead, no way to the page
        "en | Ministry of Harbours¶Port Office¶Daily briefing on the lock, 6 May 2031"
            + " | Daily briefing on the lock, 6 May 2031",
        "en | Home > News > Press Conferences > 2031¶Press conference on the lock"
            + " | Press conference on the lock",
        // a bare word yields to a fuller line
        "ja | 記者会見¶¶港湾大臣臨時会見記録¶¶（令和6年3月5日） | 港湾大臣臨時会見記録",
        // both languages
        "zh | 2031年5月6日港务部发言人李海主持例行记者会¶¶Port Spokesperson Li Hai’s Press Conference"
            + " | 2031年5月6日港务部发言人李海主持例行记者会 Port Spokesperson Li Hai’s Press Conference",
        // a field
        "es | Fecha: 2031-05-06¶Título: Conferencia de prensa de la ministra Ana Muelle"
            + " | Conferencia de prensa de la ministra Ana Muelle",
        // a room that has the word in it, a place, marks of a draft
        "en | The Briefing Room¶¶5:02 P.M. EST | -",
        "en | Via Teleconference¶(May 6, 2031) | -",
        "en | 6 May 2031¶¶E & OE .................. | -",
      })
  void findsTitle(String language, String text, String title) {
    assertThat(header(language, text).title()).isEqualTo(title);
  }

  @Test
  void secondValueOfOneKeyIsFinding() {
    HeaderReading reading = Headers.read("en", "Press call¶¶Date: 6 May 2031¶Date: 7 May 2031");
    assertThat(reading.header().fields()).containsExactly(entry("Date", "6 May 2031"));
    assertThat(reading.findings())
        .filteredOn(f -> f.kind() == FindingKind.DUPLICATE_FIELD)
        .extracting(Finding::line)
        .containsExactly(4);
  }

  @Test
  void spanRunsFromFirstToLastLineThatIsNoFurniture() {
    Header h = header("en", "¶  Share now¶  Press call¶¶May 6, 2031¶¶Print¶@@¶Q: Why?");
    assertThat(h.span().start().line()).isEqualTo(3);
    assertThat(h.span().start().column()).isEqualTo(3);
    assertThat(h.span().end().line()).isEqualTo(5);
    assertThat(h.span().end().column()).isEqualTo(12);
  }

  @Test
  void noHeader() {
    Header h = header("en", "");
    assertThat(h.span()).isNull();
    assertThat(h.title()).isNull();
    assertThat(h.date()).isNull();
    assertThat(h.fields()).isEmpty();
    assertThat(h.spokespersons()).isEmpty();
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"a: ", "1/", "12.", "5 May ", "((", "A B, ", "Mr ", "日", "部长", "by "})
  void endlessRepetitionIsReadInTime(String piece) {
    String text = ("Press briefing " + piece.repeat(3000) + "¶").repeat(200);
    assertThat(assertTimeout(Duration.ofSeconds(60), () -> header("zh", text))).isNotNull();
  }
}
