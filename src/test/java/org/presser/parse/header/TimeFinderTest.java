package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.lexicon.Lexicons;

/** Spellings of times of day: start, end, zone. */
class TimeFinderTest {

  private static List<TimeMatch> find(String language, String text) {
    HeaderWords words = new HeaderWords(Lexicons.shipped().words(language), language);
    return TimeFinder.find(text, DateFinder.find(text, words), words);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en | 5:39 P.M. EDT | 17:39 | - | EDT",
        "en | 11.15am | 11:15 | - | -",
        "en | AT 3 P. M. | 15:00 | - | -",
        "en | 12:05 a.m. | 00:05 | - | -",
        "en | 12 noon | 12:00 | - | -",
        "en | 10:18 A.M. (Local) | 10:18 | - | Local",
        "en | 15:00 | 15:00 | - | -",
        "en | 1430 hrs | 14:30 | - | -",
        "en | 0900 GMT | 09:00 | - | GMT",
        "en | 9:00 AM - 9:45 AM ET | 09:00 | 09:45 | ET",
        "en | 1:45-2:30 pm | 13:45 | 14:30 | -",
        "en | 21 Apr 93 02:14:44 GMT | 02:14 | - | GMT",
        "de | 14.30 Uhr | 14:30 | - | -",
        "de | um 9 Uhr | 09:00 | - | -",
        "fr | 14h30 | 14:30 | - | -",
        "fr | 13 h 5 | 13:05 | - | -",
        "it | ore 16,30 | 16:30 | - | -",
        "sv | kl. 10.30 | 10:30 | - | -",
        "sv | kl. 10.00-10.45 | 10:00 | 10:45 | -",
        "pl | godz. 10.15 – 11.00 | 10:15 | 11:00 | -",
        "de | 14.30-15.00 Uhr | 14:30 | 15:00 | -",
        "de | von 14.30 bis 15.00 Uhr | 14:30 | 15:00 | -",
        "en | 11.30-12.15 p.m. | 11:30 | 12:15 | -",
        "en | 10.30-11 a.m. | 10:30 | 11:00 | -",
        "en | 12:00 - 1 p.m. | 12:00 | 13:00 | -",
        "en | 10 to 11 a.m. CET (Local) | 11:00 | - | CET",
        "en | noon | 12:00 | - | -",
        "en | noon to 2 p.m. | 12:00 | 14:00 | -",
        "en | 12 midnight | 12:00 | - | -",
        "en | 0000 UTC | 00:00 | - | UTC",
        "en | 2359 hrs | 23:59 | - | -",
        "en | 23:59:59 | 23:59 | - | -",
        "en | 2031-05-06T15:00:00+02:00 | 15:00 | - | +02:00",
        "en | 2031-05-06T15:00Z | 15:00 | - | Z",
        "en | 2031-05-06T15:00:00+0200 | 15:00 | - | +0200",
        "en | 2031-05-06T15:00 | 15:00 | - | -",
        "fr | 9 heures du matin | 09:00 | - | -",
        "es | 12.30 horas | 12:30 | - | -",
        "zh | 晚上8点15分至9点 | 20:15 | 21:00 | -",
        "en | 3:15 p.m. to 4:00 | 15:15 | 16:00 | -",
        "en | 11:15 a.m. to 1:00 p.m. | 11:15 | 13:00 | -",
        "en | 22:00 - 06:00 | 22:00 | 06:00 | -",
        "ja | 午前九時五十分 | 09:50 | - | -",
        "ja | 午後3時30分から4時 | 15:30 | 16:00 | -",
        "zh | 上午10時30分 | 10:30 | - | -",
        "zh | 下午3點 | 15:00 | - | -",
        "zh | (15:00—16:40) | 15:00 | 16:40 | -",
        "zh | 下午2时半 | 14:30 | - | -",
        "ja | 11時15分 | 11:15 | - | -",
        "ja | 9:20~ | 09:20 | - | -",
        "ja | 9時25分～9時41分 | 09:25 | 09:41 | -",
        "ja | 10時00分から10時38分 | 10:00 | 10:38 | -",
        "ko | 오전 10시 30분 | 10:30 | - | -",
        "ko | 오후 2시 | 14:00 | - | -",
      })
  void readsSpelling(String language, String text, String start, String end, String zone) {
    TimeMatch t = find(language, text).get(0);
    assertThat(TimeMatch.print(t.from())).as("start").isEqualTo(start);
    assertThat(t.to() < 0 ? null : TimeMatch.print(t.to())).as("end").isEqualTo(end);
    assertThat(t.zone()).as("zone").isEqualTo(zone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4.5 million",
        "28.7.2031",
        "Room 12",
        "3 to 5",
        "25:10",
        "24:00",
        "12:60",
        "2 ships",
        "3.15 - 4.20",
        "paragraph 1.2.10-3.15",
        "1:2",
        "12:3",
        "12:345",
        "2460 hrs",
        "2400 hrs",
        "12345 hrs",
        "2031-05-06T25:00",
        "2031-05-06T15.00",
        "the afternoon",
        "l'après-midi",
        "1430",
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(find("en", text)).isEmpty();
    assertThat(find("fr", text)).isEmpty();
  }

  @Test
  void lengthIsNoTime() {
    assertThat(find("it", "Durata: 2 ore 57 min")).isEmpty();
  }
}
