package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Header;

/** Small invented headers. */
class HeaderReaderTest {

  private static Header header(String language, String text) {
    return Headers.read(language, text).header();
  }

  static Stream<Arguments> titles() {
    return Stream.of(
        Arguments.of(
            "joined over a broken line",
            "en",
            "PRESS BRIEFING\nBY HARBOUR SECRETARY ADA QUILL\n\nThe Briefing Room\n\n1:15 P.M. EDT",
            "PRESS BRIEFING BY HARBOUR SECRETARY ADA QUILL"),
        Arguments.of(
            "by over a blank line",
            "en",
            "Press conference\n\nby Secretary General Tom Marlow ahead of the meeting",
            "Press conference by Secretary General Tom Marlow ahead of the meeting"),
        Arguments.of(
            "not the letterhead",
            "en",
            "Ministry of Harbours\nPort Office\nDaily briefing on the lock, 6 May 2031",
            "Daily briefing on the lock, 6 May 2031"),
        Arguments.of(
            "not the way to the page",
            "en",
            "Home > News > Press Conferences > 2031\nPress conference on the lock",
            "Press conference on the lock"),
        Arguments.of(
            "room that has the word in it", "en", "The Briefing Room\n\n5:02 P.M. EST", null),
        Arguments.of(
            "bare word yields to a fuller line",
            "ja",
            "記者会見\n\n港湾大臣臨時会見記録\n\n（令和6年3月5日）",
            "港湾大臣臨時会見記録"),
        Arguments.of(
            "Chinese over two lines",
            "zh",
            "港务部负责人就\n夏季航道问题答记者问\n\n2031-05-06 10:15",
            "港务部负责人就 夏季航道问题答记者问"),
        Arguments.of(
            "both languages",
            "zh",
            "2031年5月6日港务部发言人李海主持例行记者会\n\nHarbour Ministry Spokesperson Li Hai’s Press Conference",
            "2031年5月6日港务部发言人李海主持例行记者会 Harbour Ministry Spokesperson Li Hai’s Press Conference"),
        Arguments.of(
            "field",
            "es",
            "Fecha: 2031-05-06\nTítulo: Conferencia de prensa de la ministra Ana Muelle",
            "Conferencia de prensa de la ministra Ana Muelle"),
        Arguments.of(
            "nothing but place and date", "en", "Via Teleconference\n(May 6, 2031)", null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void findsTitle(String name, String language, String text, String title) {
    assertThat(header(language, text).title()).isEqualTo(title);
  }

  static Stream<Arguments> dates() {
    return Stream.of(
        Arguments.of(
            "title beats the line below",
            "en",
            "Weekly media briefing (May 6, 2031)\n\nMay 7, 2031",
            "2031-05-06",
            FindingKind.CONFLICTING_DATES),
        Arguments.of(
            "event beats posting",
            "en",
            "Press conference on May 6, 2031\n\nUpdated: May 8, 2031 18:22",
            "2031-05-06",
            null),
        Arguments.of(
            "posting alone",
            "en",
            "Press conference on the lock\n\n2031-05-08 18:22",
            "2031-05-08",
            FindingKind.POSTING_DATE),
        Arguments.of(
            "month first in English",
            "en",
            "Press briefing on the lock, 4/7/2031",
            "2031-04-07",
            FindingKind.AMBIGUOUS_DATE),
        Arguments.of(
            "order read off another date",
            "en",
            "Press briefing on the lock, 4/7/2031\n\nPosted 4 July 2031",
            "2031-07-04",
            null),
        Arguments.of(
            "year from another line",
            "de",
            "Mittwoch, 8. November 2031\nRegierungspressekonferenz vom 8. November",
            "2031-11-08",
            null),
        Arguments.of(
            "year before New Year",
            "en",
            "Press briefing of December 30\n\nPosted January 2, 2032",
            "2031-12-30",
            null),
        Arguments.of(
            "year from the end of the document",
            "en",
            "Remarks at media session (May 6)\n@@\nQ: Will it open?\n\nEnds/Tuesday, May 6, 2031",
            "2031-05-06",
            null),
        Arguments.of(
            "day of a wire report",
            "zh",
            "港务部5月例行记者会\n港口社 2031-05-29 00:11:48\n港口社北京5月29日电 28日下午3点，港务部举行例行记者会。",
            "2031-05-28",
            null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void findsDate(String name, String language, String text, String date, FindingKind doubt) {
    HeaderReading reading = Headers.read(language, text);
    assertThat(reading.header().date()).isEqualTo(date);
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .isEqualTo(doubt == null ? java.util.List.of() : java.util.List.of(doubt));
  }

  static Stream<Arguments> times() {
    return Stream.of(
        Arguments.of("own line", "en", "Press gaggle\n\n10:18 A.M. (Local)", "10:18", "Local"),
        Arguments.of("posting stamp", "en", "Press gaggle\n\n2031-05-06 19:34", null, null),
        Arguments.of("posting words", "en", "Press gaggle\nUpdated: May 6, 2031 18:22", null, null),
        Arguments.of(
            "date and place", "ru", "Брифинг\n12 мая 2031 года  18:25  Актау", "18:25", null),
        Arguments.of("field", "zh", "记者会\n时间：2031年5月6日(15:00—16:40)", "15:00", null),
        Arguments.of("sentence", "zh", "记者会实录\n港务部今天（15日）上午10时举行例行新闻发布会。", "10:00", null),
        Arguments.of("agenda", "en", "Press call\n\n0:15 Greeting\n14:02 The lock", null, null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("times")
  void findsTime(String name, String language, String text, String time, String zone) {
    Header h = header(language, text);
    assertThat(h.time()).isEqualTo(time);
    assertThat(h.timeZone()).isEqualTo(zone);
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of(
            "lines",
            "en",
            "Gaggle\n\nAboard the Ferry\nEn Route Port Aldous",
            "Aboard the Ferry, En Route Port Aldous"),
        Arguments.of(
            "beside the date",
            "de",
            "Medienkonferenz zum Deich\nBern, 16.02.2031, 14.30 Uhr",
            "Bern"),
        Arguments.of(
            "day of the week", "de", "Pressekonferenz zum Deich\nMittwoch, 6. Mai 2031", null),
        Arguments.of(
            "next to the date",
            "es",
            "Conferencia de prensa de la ministra\n\n6.5.2031\n\nPuerto Viejo",
            "Puerto Viejo"),
        Arguments.of(
            "title",
            "en",
            "TRANSCRIPT OF NEWS CONFERENCE, HARBOUR HOTEL, PORT ALDOUS, 6 MAY 2031",
            "HARBOUR HOTEL, PORT ALDOUS"),
        Arguments.of(
            "before the title's date",
            "fr",
            "Conférence de presse de Mme Anne Quai, à Nantes le 6 mai 2031.",
            "Nantes"),
        Arguments.of(
            "dateline",
            "en",
            "Press conference on the lock\n\n"
                + "PORT ALDOUS, May 6 /Harbour Newswire/ -- Following is the briefing.",
            "PORT ALDOUS"),
        Arguments.of(
            "field", "en", "Press conference\nDate: 6 May 2031\nVenue: Dock Hall", "Dock Hall"),
        Arguments.of("in brackets", "ja", "会見記録（令和6年3月5日 9:20～ 於：本館会議室）", "本館会議室"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void findsPlace(String name, String language, String text, String place) {
    assertThat(header(language, text).place()).isEqualTo(place);
  }

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of(
            "en",
            "Press Briefing by Press Secretary Ada Quill and Dr. Tom F. Marlow",
            "Ada Quill, Tom F. Marlow"),
        Arguments.of("en", "Press Gaggle by Ada Quill en route Port Aldous", "Ada Quill"),
        Arguments.of(
            "en", "Foreign Ministry Spokesperson Li Hai’s Regular Press Conference", "Li Hai"),
        Arguments.of(
            "en", "Press Conference by Minister for Foreign Affairs Taro Minato", "Taro Minato"),
        Arguments.of("en", "Press Conference by the Minister for External Trade", ""),
        Arguments.of(
            "en", "Press Briefing by Secretary Quill on the Visit of President Marlow", "Quill"),
        Arguments.of(
            "en", "Daily Press Briefing\nAda Quill, Deputy Spokesman\nMay 6, 2031", "Ada Quill"),
        Arguments.of(
            "en",
            "Press call\nSpeakers: Ada Quill, Press Secretary; Tom Marlow, Chief Economist",
            "Ada Quill, Tom Marlow"),
        Arguments.of(
            "en",
            "News conference on the lock\n\nAda Quill gave a news conference after the summit.",
            "Ada Quill"),
        Arguments.of(
            "de",
            "Pressekonferenz\nSprecher: StS Kai, Mole (BMF), Dr. Hafen (AA)",
            "Kai, Mole, Hafen"),
        Arguments.of("fr", "Point de presse de Mme Anne Quai, ministre des Ports", "Anne Quai"),
        Arguments.of(
            "es",
            "Rueda de prensa del presidente de la República, Julio Muelle, tras la reunión",
            "Julio Muelle"),
        Arguments.of("es", "Conferencia de prensa del presidente del Gobierno", ""),
        Arguments.of(
            "ru",
            "Брифинг официального представителя МИД России М.В.Пристань, Москва",
            "М.В.Пристань"),
        Arguments.of("zh", "2031年5月6日港务部发言人李海主持例行记者会", "李海"),
        Arguments.of("zh", "港务部发言人就航道问题答记者问", ""),
        Arguments.of("zh", "记者会实录\n发布人：港务部新闻局局长、新闻发言人吴谦和大校", "吴谦和"),
        Arguments.of("ja", "港湾外務大臣会見記録", ""),
        Arguments.of("ko", "정례브리핑\n2031.12.19 이부두 대변인", "이부두"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("names")
  void findsSpokespersons(String language, String text, String names) {
    assertThat(String.join(", ", header(language, text).spokespersons())).isEqualTo(names);
  }

  @Test
  void japaneseNameBeforeOfficeNeedsItsLabel() {
    String text = "港野外務大臣会見記録\n\n（令和6年3月5日）\n@@\n【港野外務大臣】まず，";
    assertThat(header("ja", text).spokespersons()).containsExactly("港野");
  }

  @Test
  void secondValueOfOneKeyIsFinding() {
    HeaderReading reading = Headers.read("en", "Press call\n\nDate: 6 May 2031\nDate: 7 May 2031");
    assertThat(reading.header().fields())
        .containsExactly(java.util.Map.entry("Date", "6 May 2031"));
    assertThat(reading.findings())
        .filteredOn(f -> f.kind() == FindingKind.DUPLICATE_FIELD)
        .extracting(Finding::line)
        .containsExactly(4);
  }

  @Test
  void spanRunsFromFirstToLastLineThatIsNoFurniture() {
    Header h = header("en", "\n  Share now\n  Press call\n\nMay 6, 2031\n\nPrint\n@@\nQ: Why?");
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

  @ParameterizedTest
  @ValueSource(strings = {"a: ", "1/", "12.", "5 May ", "((", "A B, ", "Mr ", "日", "部长", "by "})
  void endlessRepetitionIsReadInTime(String piece) {
    String text = ("Press briefing " + piece.repeat(3000) + "\n").repeat(200);
    assertThat(
            org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(8), () -> header("zh", text)))
        .isNotNull();
  }
}
