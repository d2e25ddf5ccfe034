package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.lexicon.Lexicons;

/** Spellings of dates; a year or month that is not printed is 0. */
class DateFinderTest {

  private static List<DateMatch> find(String language, String text) {
    return DateFinder.find(text, new HeaderWords(Lexicons.shipped().words(language), language));
  }

  private static String print(List<DateMatch> dates) {
    return dates.stream()
        .map(d -> d.year() + "-" + d.month() + "-" + d.day())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2031-05-06 | 2031-5-6",
        "en | 20310506 | 2031-5-6",
        "en | 8/27/2031 | 2031-8-27",
        "en | 4-7-09 | 2009-4-7",
        "en | 1.20.26 | 2026-1-20",
        "en | 28.7.2031 | 2031-7-28",
        "en | THURSDAY, 8TH FEBRUARY. 1962 | 1962-2-8",
        "en | Thursday, 1st of March 2031 | 2031-3-1",
        "en | 21 Apr 93 02:14:44 GMT | 1993-4-21",
        "en | 24 May. 2031 | 2031-5-24",
        "en | 25-May-2031 09:01 | 2031-5-25",
        "en | Oct. 12, 2031 | 2031-10-12",
        "en | November 22nd 2031 | 2031-11-22",
        "en | April 20 /Harbour Newswire/ | 0-4-20",
        "en | March 3 or 5 June 2031 | 0-3-3 2031-6-5",
        "es | 4 de octubre de 2031 | 2031-10-4",
        "es | Mayo 9, 2031 | 2031-5-9",
        "fr | 1er mars 2031 | 2031-3-1",
        "fr | (23.05.31) | 2031-5-23",
        "de | 12. Juni 2031 | 2031-6-12",
        "de | Mittwoch, 13. Jänner 2031 | 2031-1-13",
        "de | vom 8. November | 0-11-8",
        "it | 09 GEN 2031 | 2031-1-9",
        "pt | 1º de março de 2031 | 2031-3-1",
        "ru | 12 августа 2031 года | 2031-8-12",
        "pl | 3 marca 2031 r. | 2031-3-3",
        "nl | 06/05/2031 | 2031-5-6",
        "lv | 2031. gada 6. maijā | 2031-5-6",
        "lt | 2031 m. gegužės 6 d. | 2031-5-6",
        "eu | 2031ko maiatzaren 6a | 2031-5-6",
        "ka | 2031 წლის 6 მაისი | 2031-5-6",
        "hy | 2031 թ. մայիսի 6 | 2031-5-6",
        "ru | с 2031 и 6 мая 2032 года | 2032-5-6",
        "ar | ٦ مايو ٢٠٣١ | 2031-5-6",
        "fa | ۱۷ دی ۱۳۹۷ | 2019-1-7",
        "zh | 2031年3月6日外港部 | 2031-3-6",
        "zh | 20310306日外港部 | 2031-3-6",
        "zh | 109年12月3日(星期四) | 2020-12-3",
        "zh | 民國112年6月6日 | 2023-6-6",
        "zh | 日期：111-07-14 | 2022-7-14",
        "zh | 今日（五月七日）上午 | 0-5-7",
        "zh | 9月29日電 28日下午3點 | 0-9-29 0-0-28",
        "ja | 平成29年1月5日(木曜日) | 2017-1-5",
        "ja | 令和元年11月8日 | 2019-11-8",
        "ko | 2031년 3월 6일 | 2031-3-6",
        "ko | 2031. 3. 25. 10:30 | 2031-3-25",
        "vi | 15h00 ngày 10/6/2031 | 2031-6-10",
      })
  void readsSpelling(String language, String text, String dates) {
    assertThat(print(find(language, text))).isEqualTo(dates);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 202-456-2100",
        "Resolution 1397",
        "F76/74",
        "12:30",
        "3.14",
        "Room 401",
        "31 February 2031",
        "version 1.2.3.4",
        "Page 3 of 12",
        "May 2031"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(find("en", text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    "en, 4/7/2031, AMBIGUOUS",
    "en, 4/4/2031, NUMERIC",
    "en, 13/4/2031, NUMERIC",
    "de, 4.7.2031, NUMERIC",
    "en, 2031-04-07, STAMP",
    "en, 7 April 2031, NAMED",
  })
  void tellsHowDateIsWritten(String language, String text, DateMatch.Form form) {
    assertThat(find(language, text)).extracting(DateMatch::form).containsExactly(form);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"on 6 May 2031, at", "am 6.5.2031 um", "(2031. 5. 6.)"})
  void knowsWhereDateStands(String text) {
    DateMatch d = find("de", text).get(0);
    assertThat(text.substring(d.start(), d.end())).matches("\\d.*[\\d.]").hasSizeBetween(8, 12);
  }
}
