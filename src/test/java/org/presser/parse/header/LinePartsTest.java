package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.lexicon.Lexicons;

/** What lines of headers are cut into: pieces beside dates, keys and values, marks, numbers. */
class LinePartsTest {

  private static final HeaderWords EN = new HeaderWords(Lexicons.shipped().words("en"), "en");

  private static List<String> pieces(String line) {
    List<DateMatch> dates = DateFinder.find(line, EN);
    return Pieces.of(line, dates, TimeFinder.find(line, dates, EN), EN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Port Aldous, 6 May 2031=Port Aldous",
        "Tuesday, 6 May 2031, Port Aldous=Port Aldous",
        "Port Aldous (6 May 2031)=Port Aldous",
        "Old Hall (left wing), 6 May 2031=Old Hall (left wing)",
        "at Port Aldous on 6 May 2031 at 3 p.m.=Port Aldous",
        "6 May 2031 · Port Aldous=Port Aldous",
        "Port Aldous | 6 May 2031 | Old Hall=Port Aldous|Old Hall",
        "Port Aldous  6 May 2031  Old Hall=Port Aldous|Old Hall",
        "Port Aldous\t6 May 2031=Port Aldous",
        "St. Aldous, 6 May 2031=St. Aldous",
        "6 May 2031=",
        "- 6 May 2031 -=",
        "the Old Hall=the Old Hall",
        "“Old Hall”=Old Hall",
        "Old Hall • Port Aldous=Old Hall|Port Aldous",
        "Old·Hall=Old·Hall",
      })
  void piecesAreWhatDatesLeave(String line, String pieces) {
    assertThat(String.join("|", pieces(line.replace("\\t", "\t"))))
        .isEqualTo(pieces == null ? "" : pieces);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "**Port Aldous**=Port Aldous",
        "*Port Aldous*=Port Aldous",
        "_*Port Aldous*_=Port Aldous",
        "__Date:__ May=Date: May",
        "*Port* Aldous=*Port* Aldous",
        "*Port* and *Aldous*=*Port* and *Aldous*",
        "* Port Aldous *=* Port Aldous *",
        "WEBVTT - Port Aldous=Port Aldous",
        "WEBVTT Port Aldous=Port Aldous",
        "WEBVTT=",
        "***=***",
        "____=____",
        "**=**",
        "*a*=a",
      })
  void marksOfPrintAreTakenOff(String line, String clean) {
    assertThat(LineMarks.clean(line)).isEqualTo(clean == null ? "" : clean);
  }

  @Test
  void numbersOfLinesAreTakenOffWhereMostHaveOne() {
    List<String> lines = IntStream.range(0, 9).mapToObj(n -> n + "  line " + (n + 1)).toList();
    List<String> bare = IntStream.range(0, 9).mapToObj(n -> "line " + (n + 1)).toList();

    assertThat(LineMarks.unnumbered(lines)).isEqualTo(bare);
    assertThat(LineMarks.unnumbered(lines.subList(0, 8))).isEqualTo(bare.subList(0, 8));
    assertThat(LineMarks.unnumbered(lines.subList(0, 7))).isEqualTo(lines.subList(0, 7));
    assertThat(LineMarks.unnumbered(lines.subList(1, 9)))
        .as("from 1")
        .isEqualTo(lines.subList(1, 9));
  }

  @Test
  void otherNumbersStay() {
    List<String> once = IntStream.range(0, 9).mapToObj(n -> n + " line").toList();
    List<String> jumping = IntStream.range(0, 9).mapToObj(n -> 2 * n + "  line").toList();
    List<String> mixed =
        IntStream.range(0, 18).mapToObj(n -> n % 2 == 0 ? n / 2 + "  line" : "a line").toList();
    List<String> blank =
        IntStream.range(0, 18).mapToObj(n -> n % 2 == 0 ? n / 2 + "  line" : " ").toList();

    assertThat(LineMarks.unnumbered(once)).as("one blank behind").isEqualTo(once);
    assertThat(LineMarks.unnumbered(jumping)).as("not one after the other").isEqualTo(jumping);
    assertThat(LineMarks.unnumbered(mixed)).as("half of the lines").isEqualTo(mixed);
    assertThat(LineMarks.unnumbered(blank)).as("blank lines apart").contains("line", " ");
  }

  @ParameterizedTest
  @CsvSource({
    "Date: May,4",
    "Date：May,4",
    "12:30,-1",
    "12:30: so,5",
    "http://x,-1",
    "See http://x: so,12",
    ": so,0",
    "so,-1",
    "a:1,1",
    "1:a,1",
  })
  void timesAndAddressesHoldNoColon(String line, int colon) {
    assertThat(KeyFinder.colon(line, 0)).isEqualTo(colon);
  }

  @ParameterizedTest
  @CsvSource({
    "• Date,2",
    "1. Date,3",
    "12) Date,4",
    "3.15 pm,0",
    "1.Date,2",
    "Date,0",
    "- Date,2",
    "123. Date,0",
    "一、日期,2",
  })
  void bulletsAndNumbersOpenLines(String line, int after) {
    assertThat(KeyFinder.afterBullet(line)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "31,2,2031",
    "49,2,2049",
    "50,2,1950",
    "99,2,1999",
    "2574,4,2031",
    "2031,4,2031",
    "2400,4,2400",
    "2699,4,2156",
  })
  void yearsAreCompleted(int printed, int digits, int year) {
    assertThat(Calendars.year(printed, digits)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "109,3,2020",
    "199,3,2110",
    "200,3,200",
    "80,2,1991",
    "79,2,1979",
    "31,2,2031",
    "2031,4,2031",
  })
  void yearsOfTheRepublicAreCompleted(int printed, int digits, int year) {
    assertThat(Calendars.eastAsianYear(printed, digits)).isEqualTo(year);
  }

  @Test
  void daysAreThoseOfTheCalendar() {
    assertThat(Calendars.plausible(1899)).isFalse();
    assertThat(Calendars.plausible(1900)).isTrue();
    assertThat(Calendars.plausible(2150)).isTrue();
    assertThat(Calendars.plausible(2151)).isFalse();
    assertThat(Calendars.valid(2031, 2, 28)).isTrue();
    assertThat(Calendars.valid(2031, 2, 29)).isFalse();
    assertThat(Calendars.valid(2032, 2, 29)).isTrue();
    assertThat(Calendars.valid(0, 2, 29)).as("of some year").isTrue();
    assertThat(Calendars.valid(2031, 4, 31)).isFalse();
    assertThat(Calendars.valid(2031, 12, 31)).isTrue();
    assertThat(Calendars.valid(2031, 13, 1)).isFalse();
    assertThat(Calendars.valid(2031, 0, 1)).isFalse();
    assertThat(Calendars.valid(2031, 1, 0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1400,1,1,2021-03-21",
    "1399,12,30,2021-03-20",
    "1400,6,31,2021-09-22",
    "1400,7,1,2021-09-23",
    "1400,8,1,2021-10-23",
    "1400,12,29,2022-03-20",
    "1390,1,1,2011-03-21",
    "1310,1,1,1931-03-22",
  })
  void persianDaysAreCounted(int year, int month, int day, LocalDate date) {
    assertThat(Calendars.persian(year, month, day)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({"1400,0,1", "1400,13,1", "1400,1,0", "1400,6,32", "1400,7,31"})
  void otherPersianDaysAreNone(int year, int month, int day) {
    assertThat(Calendars.persian(year, month, day)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "十,10",
    "十二,12",
    "二十,20",
    "二十五,25",
    "三十一,31",
    "二〇三一,2031",
    "12,12",
    "１２,12",
    "五,5",
    "2031年,2031",
    "一零九,109",
    "〇,0",
  })
  void numeralsAreReadInManyPrints(String printed, int value) {
    Numeral n = Numeral.at(printed, 0);

    assertThat(n.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "年", "第", "1234567890"})
  void otherTextIsNoNumeral(String text) {
    assertThat(Numeral.at(text, 0)).isNull();
  }
}
