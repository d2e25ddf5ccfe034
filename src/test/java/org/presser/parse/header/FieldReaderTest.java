package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Page;

/** Fields of invented headers. */
class FieldReaderTest {

  private static List<Field> read(String language, String text) {
    HeaderWords words = new HeaderWords(Lexicons.shipped().words(language), language);
    Answerers nobody = Answerers.of(Set.of(), words);
    BodyLabels labels = BodyLabels.of(Page.of(text), text.length(), nobody);
    return FieldReader.read(Headers.lines(text, words), labels, words);
  }

  private static Map<String, String> printed(String language, String text) {
    Map<String, String> map = new LinkedHashMap<>();
    read(language, text).stream()
        .filter(Field::printed)
        .forEach(f -> map.putIfAbsent(f.key(), f.value()));
    return map;
  }

  static Stream<Arguments> headers() {
    return Stream.of(
        Arguments.of(
            "several on one line",
            "en",
            "Journal : Harbour Gazette Press Briefing Date : Author : NA Page No. : 7",
            "{Journal=Harbour Gazette Press Briefing, Date=null, Author=null, Page No.=7}"),
        Arguments.of(
            "keys as printed",
            "zh",
            "一、時　間：109年12月3日上午10時\n二、地　點：港務部三樓會議室",
            "{時　間=109年12月3日上午10時, 地　點=港務部三樓會議室}"),
        Arguments.of(
            "bullets", "zh", "• 發布時間:2031-05-06\n• 點閱次數：1187", "{發布時間=2031-05-06, 點閱次數=1187}"),
        Arguments.of("stamp behind the value", "zh", "来源：港口报  2031-05-06 10:11", "{来源=港口报}"),
        Arguments.of(
            "behind something else",
            "it",
            "CONFERENZA STAMPA | - Porto - 11:00 Durata: 2 ore 57 min",
            "{Durata=2 ore 57 min}"),
        Arguments.of(
            "value on the next line",
            "fr",
            "Conférence de presse\n\nMots-clés :\nPORT, DIGUE\n\nThématique :\nTransport",
            "{Mots-clés=PORT, DIGUE, Thématique=Transport}"),
        Arguments.of(
            "front matter",
            "en",
            "---\ntitle: \"Lock reopens\"\nspeakers:\n  - Ada Quill\n  - Tom Marlow\nnote:\n---",
            "{title=Lock reopens, speakers=Ada Quill, Tom Marlow, note=null}"),
        Arguments.of(
            "mail header",
            "en",
            "From: a@port.example\nNewsgroups: port.news\nSubject: LOCKS: briefing\n"
                + "Organization: Harbour Office,\n  12 Dock Street\nLines: 99",
            "{From=a@port.example, Newsgroups=port.news, Subject=LOCKS: briefing, "
                + "Organization=Harbour Office, 12 Dock Street, Lines=99}"),
        Arguments.of(
            "key that no lexicon knows, between others",
            "en",
            "State Harbour Board monthly call\nDate: 11/16/2031\nRecording ID: 884-22",
            "{Date=11/16/2031, Recording ID=884-22}"),
        Arguments.of(
            "value goes on",
            "en",
            "Press conference\n\nSubjects: the lock; the dredger;\nthe north pier",
            "{Subjects=the lock; the dredger; the north pier}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headers")
  void readsFields(String name, String language, String text, String fields) {
    assertThat(printed(language, text)).hasToString(fields);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST-CABINET PRESS CONFERENCE: Monday, 5 May 2031",
        "Press Q&A: Reopening of the Marsh Line",
        "TRANSCRIPT: What the harbour master said",
        "EVERY WORD: Quill's pre-match press conference",
        "HARBOUR FINALS: TUGS VS BARGES",
        "Main topics:",
        "https://port.example/briefing",
        "Doors open at 10:30",
        "Here is what the harbour master had to say:",
      })
  void titleOrSentenceIsNoField(String line) {
    assertThat(printed("en", line)).isEmpty();
  }

  @Test
  void oneValueUnderSeveralKeysIsWidget() {
    String text = "• Post: opens a window\n• Chat: opens a window\n• Mail: opens a window";
    assertThat(printed("en", "Press conference\n\n" + text)).isEmpty();
  }

  @Test
  void keyAboveValueIsUsedButNotPrinted() {
    List<Field> fields = read("en", "Briefing\n\nDate\n6 May 2031\nVenue\nDock Hall");
    assertThat(fields).extracting(Field::printed).containsOnly(false);
    assertThat(fields)
        .filteredOn(f -> f.is(WordClass.KEY_PLACE))
        .extracting(Field::value)
        .containsExactly("Dock Hall");
  }
}
