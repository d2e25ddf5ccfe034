package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Header;

/** When and where an event took place, and who briefed, by small invented headers. */
class EventTest {

  private static Header header(String language, String text) {
    return Headers.read(language, text).header();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en | Weekly media briefing (May 6, 2031)¶¶May 7, 2031 | 2031-05-06 | -",
        "en | Press conference on May 6, 2031¶¶Updated: May 8, 2031 18:22 | 2031-05-06 | -",
        "en | Press conference on the lock¶¶2031-05-08 18:22 | 2031-05-08 | POSTING_DATE",
        "en | Press briefing on the lock, 4/7/2031 | 2031-04-07 | AMBIGUOUS_DATE",
        "en | Press briefing on the lock, 4/7/2031¶¶Posted 4 July 2031 | 2031-07-04 | -",
        // the year stands elsewhere: on another line, before New Year, at the document's end
        "de | Mittwoch, 8. November 2031¶Regierungspressekonferenz vom 8. November"
            + " | 2031-11-08 | -",
        "en | Press briefing of December 30¶¶Posted January 2, 2032 | 2031-12-30 | -",
        "en | Remarks at media session (May 6)¶@@¶Q: Why?¶¶Ends/Tuesday, May 6, 2031"
            + " | 2031-05-06 | -",
        // a wire report is dated a day late
        "zh | 港务部5月例行记者会¶港口社 2031-05-29 00:11:48¶港口社5月29日电 28日下午3点，港务部举行例行记者会。"
            + " | 2031-05-28 | -",
      })
  void findsDate(String language, String text, String date, FindingKind doubt) {
    HeaderReading reading = Headers.read(language, text);
    assertThat(reading.header().date()).isEqualTo(date);
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .isEqualTo(doubt == null ? List.of() : List.of(doubt));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en | Press gaggle¶¶10:18 A.M. (Local) | 10:18 | Local",
        "en | Press gaggle¶¶2031-05-06 19:34 | - | -",
        "en | Press gaggle¶Updated: May 6, 2031 18:22 | - | -",
        "en | Press call¶¶0:15 Greeting¶14:02 The lock | - | -",
        "ru | Брифинг¶12 мая 2031 года  18:25  Актау | 18:25 | -",
        "zh | 记者会¶时间：2031年5月6日(15:00—16:40) | 15:00 | -",
        "zh | 记者会实录¶港务部今天（15日）上午10时举行例行新闻发布会。 | 10:00 | -",
      })
  void findsTime(String language, String text, String time, String zone) {
    Header h = header(language, text);
    assertThat(h.time()).isEqualTo(time);
    assertThat(h.timeZone()).isEqualTo(zone);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en | Gaggle¶¶Aboard the Ferry¶En Route Port Aldous"
            + " | Aboard the Ferry, En Route Port Aldous",
        "de | Medienkonferenz zum Deich¶Bern, 16.02.2031, 14.30 Uhr | Bern",
        "de | Pressekonferenz zum Deich¶Mittwoch, 6. Mai 2031 | -",
        "es | Conferencia de prensa de la ministra¶¶6.5.2031¶¶Puerto Viejo | Puerto Viejo",
        "en | TRANSCRIPT OF NEWS CONFERENCE, HARBOUR HOTEL, PORT ALDOUS, 6 MAY 2031"
            + " | HARBOUR HOTEL, PORT ALDOUS",
        "fr | Conférence de presse de Mme Anne Quai, à Nantes le 6 mai 2031. | Nantes",
        "en | Press conference on the lock¶¶PORT ALDOUS, May 6 -- Following is the briefing."
            + " | PORT ALDOUS",
        "en | Press conference¶Date: 6 May 2031¶Venue: Dock Hall | Dock Hall",
        "ja | 会見記録（令和6年3月5日 9:20～ 於：本館会議室） | 本館会議室",
      })
  void findsPlace(String language, String text, String place) {
    assertThat(header(language, text).place()).isEqualTo(place);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Press Briefing by Press Secretary Ada Quill and Dr. Tom F. Marlow"
            + " | Ada Quill, Tom F. Marlow",
        "en | Press Gaggle by Ada Quill en route Port Aldous | Ada Quill",
        "en | Foreign Ministry Spokesperson Li Hai’s Regular Press Conference | Li Hai",
        "en | Press Conference by Minister for Foreign Affairs Taro Minato | Taro Minato",
        "en | Press Conference by the Minister for External Trade | ''",
        "en | Press Briefing by Secretary Quill on the Visit of President Marlow | Quill",
        "en | Daily Press Briefing¶Ada Quill, Deputy Spokesman¶May 6, 2031 | Ada Quill",
        "en | Press call¶Speakers: Ada Quill, Press Secretary; Tom Marlow, Chief Economist"
            + " | Ada Quill, Tom Marlow",
        "en | News conference on the lock¶¶Ada Quill gave a news conference after the summit."
            + " | Ada Quill",
        "de | Pressekonferenz¶Sprecher: StS Kai, Mole (BMF), Dr. Hafen (AA) | Kai, Mole, Hafen",
        "fr | Point de presse de Mme Anne Quai, ministre des Ports | Anne Quai",
        "es | Rueda de prensa del presidente de la República, Julio Muelle, tras la reunión"
            + " | Julio Muelle",
        "es | Conferencia de prensa del presidente del Gobierno | ''",
        "ru | Брифинг официального представителя МИД России М.В.Пристань, Москва | М.В.Пристань",
        "zh | 2031年5月6日港务部发言人李海主持例行记者会 | 李海",
        "zh | 港务部发言人就航道问题答记者问 | ''",
        "zh | 记者会实录¶发布人：港务部新闻局局长、新闻发言人吴谦和大校 | 吴谦和",
        "ja | 港湾外務大臣会見記録 | ''",
        "ko | 정례브리핑¶2031.12.19 이부두 대변인 | 이부두",
      })
  void findsSpokespersons(String language, String text, String names) {
    assertThat(String.join(", ", header(language, text).spokespersons())).isEqualTo(names);
  }

  @Test
  void japaneseNameBeforeOfficeNeedsItsLabel() {
    String text = "港野外務大臣会見記録¶¶（令和6年3月5日）¶@@¶【港野外務大臣】まず，";
    assertThat(header("ja", text).spokespersons()).containsExactly("港野");
  }
}
