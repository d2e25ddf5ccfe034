package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.model.Header;

/** Layouts of headers by small invented ones: what each says about the event. */
class HeaderLayoutsTest {

  private static Header header(String language, String text) {
    return Headers.read(language, text).header();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '~',
      value = {
        // lists below a line that announces them, with and without a colon
        "en ~ Status call¶¶PARTICIPANTS¶  ADA QUILL, Lead Director¶  TOM REED, Chair, Harbour Team"
            + "¶  IDA FINCH, Public Affairs (moderator) ~ ADA QUILL, TOM REED",
        "en ~ Press call¶Participants from the bank:¶Mr. Tom Reed, Governor¶Dr. Ida Finch, Economist"
            + " ~ Tom Reed, Ida Finch",
        "de ~ Pressekonferenz¶¶Sprecherinnen und Sprecher¶¶• Kai (AA)¶• Dr. Mole (BMF) ~ Kai, Mole",
        "zh ~ 新闻发布会实录¶嘉宾¶航运局副局长 林潮生¶航运局规划司司长 马文清 ~ 林潮生, 马文清",
        // a name above its office, names that the body has as labels
        "en ~ Daily Briefing¶Ada Quill¶Department Spokesperson ~ Ada Quill",
        "en ~ Team press conference¶REPRESENTATIVES – Ada Quill (Arctic), Tom Reed (Falcon)¶@@¶"
            + "Ada Quill: Yes.¶Tom Reed: No. ~ Ada Quill, Tom Reed",
        // offices before names, several on one line
        "pt ~ Briefing¶Ministra do Mar, Ana Pena; Ministro das Ilhas, Rui Cais"
            + " ~ Ana Pena, Rui Cais",
        "en ~ Press call by Minister for Coastal Piers Ada Quill on the Long Island Visit"
            + " ~ Ada Quill",
        "en ~ Remarks by President Quill at the joint press conference with Prime Minister Reed"
            + " ~ Quill, Reed",
        "ru ~ Брифинг официального представителя МПВК М. В. Пристань, Москва ~ М. В. Пристань",
        "zh ~ 港务部发言人顾衡之主持例行记者会 ~ 顾衡之",
        "ja ~ 汐見港湾大臣会見記録 ~ 汐見",
        "ja ~ 港湾担当大臣会見概要 ~ ''",
        "en ~ Minister for Locks¶¶Ada Quill¶¶Doorstop interview, Port Aldous ~ Ada Quill",
        // several with their offices behind commas; offices before names in a list
        "en ~ Midday Briefing¶¶The following is a transcript of today's briefing by Ada Quill,"
            + " Spokesperson for the Bank, and Tom Reed, Spokesperson for the Chair. ~ Ada Quill, Tom Reed",
        "es ~ Rueda de prensa¶¶Intervienen: ministra de Mareas, Ana Pena; y ministro de Puertos, Rui Sol"
            + " ~ Ana Pena, Rui Sol",
        "ko ~ 정례브리핑¶브리핑 : 한도윤 대변인, 서지훈 합참 공보실장 ~ 한도윤, 서지훈",
        "zh ~ 例行記者會¶主持人：林望潮副主任委員兼發言人 ~ 林望潮",
        "en ~ Press call¶Presenter: Mr. Tom Reed, ASD PA ~ Tom Reed",
        "fr ~ CONFERENCE DE PRESSE DE M. OCTAVE DE LA RADE AU CERCLE, PORT-ALDOUS, LE 6 MAI 2031"
            + " ~ OCTAVE DE LA RADE",
        "zh ~ 發布會¶發布人：港務署新聞發言人林望潮上校 ~ 林望潮",
        // what is announced is no name
        "id ~ Keterangan Gubernur mengenai Badan Pasar, Longsor Bukit, dan Tarif ~ ''",
        "ms ~ Sesi Soal Jawab bersama Menteri Perikanan Mengenai Musim Tengkujuh Semasa dan Harga"
            + " ~ Perikanan",
        "ja ~ 港湾大臣閣議後記者会見の概要¶港湾省 ~ ''",
        "id ~ Keterangan Presiden mengenai Badan, Erupsi Gunung Kelapa, dan Amnesti Nelayan ~ ''",
        "pt ~ Entrevista coletiva concedida pelo Presidente, Rui Sol, na chegada ao Hotel Le Marin"
            + " ~ Rui Sol",
        "en ~ Telebriefing: Update on Outbreak ~ ''",
        "en ~ Press briefing - Port Aldous ~ ''",
      })
  void findsSpokespersons(String language, String text, String names) {
    assertThat(String.join(", ", header(language, text).spokespersons())).isEqualTo(names);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "en ~ PRESS CONFERENCE AT THE QUAY HOTEL, ALDOUS, 3 MAY 1967 ~ QUAY HOTEL, ALDOUS",
        "de ~ Pressekonferenz am 6. Mai 2031 in Kiel ~ Kiel",
        "es ~ Conferencia de prensa del vocero, en el Salón de Actos de Puerto Aldo"
            + " ~ Salón de Actos de Puerto Aldo",
        "en ~ Doorstop - Port Aldous ~ Port Aldous",
        "en ~ Press call¶Ministry of Piers · Quay House, Port Aldous · 6 May 2031, 11:00"
            + " ~ Quay House, Port Aldous",
        "en ~ Press conference¶Frankfurt am Main, 6 May 2031 ~ Frankfurt am Main",
        "fr ~ Conférence de presse du ministre¶(Hôtel de la Gare) ~ Hôtel de la Gare",
        "zh ~ 局長會見傳媒談話¶¶以下為局長今日（五月六日）下午在望潮總部會見傳媒的談話內容： ~ 望潮總部",
        "zh ~ 主席記者會全文¶八十四年十月十一日上午九時於望潮新村 ~ 望潮新村",
        "ko ~ 기자회견¶대통령이 2031년 5월 6일 오전 10시 망조관에서 기자회견을 열었다. ~ 망조관",
        "ja ~ 総裁会見要旨¶2031年5月6日¶於　望潮銀行本店 ~ 望潮銀行本店",
        "en ~ Press call¶Adam Quill, Director¶Ed Verity, PAO ~ -",
        // behind a dash, with the town in another small word, without the agency of a dateline
        "en ~ DOORSTOP - 6 MAY 2031 - QUAY HOUSE, ALDOUS ~ QUAY HOUSE, ALDOUS",
        "pt ~ Entrevista do Presidente ao Programa Maré, da TV Rio - Porto Aldo/DF ~ Porto Aldo/DF",
        "cs ~ Tisková konference po zasedání vlády na zámku v Dolních Lužanech"
            + " ~ zámku v Dolních Lužanech",
        "en ~ Briefing by Ada Quill¶¶Port Aldous, DC–(NORNEWS)–May 6, 2031. ~ Port Aldous, DC",
        // keys with no colon: numbered, or beside another
        "ja ~ 定例記者会見¶1 日時 令和13年5月6日¶2 場所 県庁3階 報道室 ~ 県庁3階 報道室",
        "en ~ Press Briefing¶Event Press Briefing¶Location Quay Room, New Building"
            + " ~ Quay Room, New Building",
        // what holds a word of places is no place: a headline, a slogan, a menu
        "ar ~ المؤتمر الصحفي¶سامى منصور: مهمة رئيس الميناء ثقيلة¶6 مايو 2031 ~ -",
        "en ~ The Largest Network for Port and Harbor Jobs and Careers - JOIN NOW¶Press call ~ -",
        "hi ~ मीडिया सेंटर¶¶साप्ताहिक ब्रीफिंग की प्रतिलिपि ~ -",
      })
  void findsPlace(String language, String text, String place) {
    assertThat(header(language, text).place()).isEqualTo(place);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "en ~ Press call¶DATE/DATE: May 6, 2031 ~ DATE/DATE ~ May 6, 2031",
        "en ~ # Press call¶¶**From:** Department of Piers¶**Published on:** 9 May 2031"
            + " ~ From ~ Department of Piers",
        "en ~ Press call¶SUBJECT/SUJET: The Minister announces the results of the review."
            + " ~ SUBJECT/SUJET ~ The Minister announces the results of the review.",
        "fr ~ Point de presse¶¶Lieu : Quai¶¶ti : QUAI Anne ~ ti ~ QUAI Anne",
        "zh ~ 发布会¶发布人：航运局局长　林潮生¶　　　　航运局司长　马文清" + " ~ 发布人 ~ 航运局局长　林潮生 航运局司长　马文清",
        "zh ~ 发布会¶分享到： 微信 微博 ~ 分享到 ~ -",
        "zh ~ 图文直播：港务局召开“北港”新闻发布会¶直播时间：2031年5月6日 ~ 图文直播 ~ -",
        "ru ~ Брифинг¶Обозначения:¶К = корреспондент ~ Обозначения ~ -",
        "en ~ Harbours¶¶Ada Quill: the lock will open in the spring¶¶6 May 2031 ~ Ada Quill ~ -",
        "ko ~ 정례브리핑¶일시 : 2031년 5월 6일¶장소 : 브리핑실¶첨부파일 : ~ 첨부파일 ~ -",
        "de ~ Er sagte der Presse, so der Minister: „Ja. Das ist gut.“ ~ Minister ~ -",
      })
  void readsFields(String language, String text, String key, String value) {
    assertThat(header(language, text).fields().get(key)).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "en ~ ---¶title: East lock¶date: 2031-05-06T15:00:00+02:00¶---¶# Press briefing"
            + " ~ East lock ~ 15:00 ~ - ~ +02:00",
        "en ~ Press call¶1:04 P.M. EDT¶@@¶Q: Why?¶¶END 1:31 P.M. EDT"
            + " ~ Press call ~ 13:04 ~ 13:31 ~ EDT",
        "en ~ WEBVTT - Media conference on the lock, 6 May 2031"
            + " ~ Media conference on the lock, 6 May 2031 ~ - ~ - ~ -",
        "en ~ TRANSCRIPT OF THE CHIEF MINISTER¶THE HON ADA QUILL MP¶DOORSTOP INTERVIEW, ALDOUS"
            + " ~ TRANSCRIPT OF THE CHIEF MINISTER THE HON ADA QUILL MP DOORSTOP INTERVIEW, ALDOUS"
            + " ~ - ~ - ~ -",
        "ru ~ Стенограмма брифинга¶г. Приморск, 6 мая 2031 года, 11:00"
            + " ~ Стенограмма брифинга ~ 11:00 ~ - ~ -",
        "pt ~ 2031-05-06 às 15h42¶¶Transcrição da conferência de imprensa"
            + " ~ Transcrição da conferência de imprensa ~ - ~ - ~ -",
        "ja ~ 閣議後記者会見概要¶R13.05.06(火)08:46 省内会見場" + " ~ 閣議後記者会見概要 ~ 08:46 ~ - ~ -",
        "en ~ TRANSCRIPT OF DOORSTOP, ALDOUS 6 MAY 2031  E&OE-PROOF ONLY"
            + " ~ TRANSCRIPT OF DOORSTOP, ALDOUS 6 MAY 2031 ~ - ~ - ~ -",
        "es ~ “2031, Año de la Maestra Rural”¶Discurso ante los pescadores del norte"
            + " ~ Discurso ante los pescadores del norte ~ - ~ - ~ -",
        "ru ~ На печать¶¶Стенограмма встречи с коллективом газеты, 6 мая 2031 г."
            + " ~ Стенограмма встречи с коллективом газеты, 6 мая 2031 г. ~ - ~ - ~ -",
        "fi ~ Ministeri osaa vastata vastaamatta.¶¶6. toukokuuta 2031"
            + " ~ Ministeri osaa vastata vastaamatta. ~ - ~ - ~ -",
        "id ~ Presiden Jadi Wartawan Saat Hari Bahari¶Oleh sebab itu, dia bertanya"
            + " ~ Presiden Jadi Wartawan Saat Hari Bahari ~ - ~ - ~ -",
        "ko ~ 정례브리핑 질의응답 (5.6., 14:00)¶등록일 2031-05-07 08:31"
            + " ~ 정례브리핑 질의응답 (5.6., 14:00) ~ 14:00 ~ - ~ -",
      })
  void findsTitleAndTime(
      String language, String text, String title, String time, String end, String zone) {
    Header header = header(language, text);
    assertThat(header.title()).isEqualTo(title);
    assertThat(header.time()).isEqualTo(time);
    assertThat(header.endTime()).isEqualTo(end);
    assertThat(header.timeZone()).isEqualTo(zone);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "en ~ Statement on the storm of 5 May¶¶6 May 2031 ~ 2031-05-06",
        "en ~ Press remarks¶11.12.2031 | Aldous ~ 2031-12-11",
        "el ~ Press Briefing, 31-05-06¶¶6 Μαΐου 2031 ~ 2031-05-06",
        "ja ~ 記者会見¶H31.2.6 ~ 2019-02-06",
        "en ~ Press call 14.8.68 ~ 1968-08-14",
        "ar ~ المؤتمر الصحفي¶٩ نيسان/أبريل ٢٠٣١ ~ 2031-04-09",
        "zh ~ 新闻发布会¶发布时间¶2031年5月6日（星期二）上午10时¶发布地点¶发布厅 ~ 2031-05-06",
      })
  void findsDate(String language, String text, String date) {
    assertThat(header(language, text).date()).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "zh ~ 2031年5月6日海港部发言人主持例行记者会 ~ 海港部",
        "en ~ Briefing by the Spokesperson of the Ministry of Ports (May 8, 2031) ~ Ministry of Ports",
        "fr ~ Point de presse du ministère des Ports ~ ministère des Ports",
        "ru ~ Брифинг представителя Министерства портов А.С.Пристань ~ Министерства портов",
        "ko ~ 항만부 대변인 정례브리핑 ~ 항만부",
        "en ~ Press gaggle on the lock ~ -",
      })
  void findsInstitution(String language, String text, String institution) {
    assertThat(header(language, text).institution()).isEqualTo(institution);
  }
}
