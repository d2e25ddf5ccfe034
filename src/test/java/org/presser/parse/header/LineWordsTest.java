package org.presser.parse.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.lexicon.Lexicons;

/** What the words of a line show it to be: a briefing's name, a place, the key of a field. */
class LineWordsTest {

  private static final HeaderWords EN = words("en");
  private static final LineRoles ROLES = new LineRoles(List.of(), List.of(), EN);

  private static HeaderWords words(String language) {
    return new HeaderWords(Lexicons.shipped().words(language), language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press Conference",
        "Press conference on the lock",
        "The press conference of Monday",
        "Press Conference in the Briefing Room",
        "Weekly Press Briefing",
      })
  void briefingsAreNamed(String line) {
    assertThat(ROLES.briefing(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour House",
        "The Briefing Room",
        "Press Briefing Room",
        "Brief words",
        "Pressing"
      })
  void roomsAndOtherWordsAreNoBriefings(String line) {
    assertThat(ROLES.briefing(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Press Conference,true",
    "Press Conference:,true",
    "Transcript - Press Conference,true",
    "Press Conference on the lock,false",
    "Press Conference of Ada Quill,false",
    "Harbour House,false",
  })
  void nothingButABriefingsNameIsBare(String line, boolean bare) {
    assertThat(ROLES.bare(line)).isEqualTo(bare);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour House",
        "The Old Hall",
        "Old Hall, Port Aldous",
        "Room 4",
        "Aboard the ferry",
        "The Briefing Room",
      })
  void placesAreToldByTheirWords(String line) {
    assertThat(ROLES.place(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Quill",
        "Venue: Old Hall",
        "Press Conference",
        "so we went to the hall of the old and saw it",
        "Ada Quill and Rey Bell in the Hall of the Board of Pilots of the Harbour of Port Aldous, Nordland",
        "",
      })
  void otherLinesAreNoPlaces(String line) {
    assertThat(ROLES.place(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | true | Press conference at the Old Hall | the Old Hall",
        "en | true | Press conference at the Old Hall, Port Aldous | the Old Hall, Port Aldous",
        "en | true | Press conference at the Old Hall, Port Aldous. | the Old Hall, Port Aldous",
        "en | true | Press conference on the lock at the castle in Port Aldous | castle in Port Aldous",
        "en | true | Press conference at the Old Hall, 6 May 2031 | the Old Hall",
        "en | true | Press conference at the Old Hall, Tuesday | the Old Hall",
        "en | false | The minister met the press at the Old Hall. | the Old Hall",
        "zh | false | 港口部發言人在港口大樓會見傳媒 | 港口大樓",
        "zh | false | 發言人於海事處總部會見傳媒 | 海事處總部",
        "ko | false | 대변인은 망조항에서 브리핑을 했다 | 망조항",
      })
  void placesStandBehindAWordThatLeadsToThem(
      String language, boolean title, String line, String place) {
    String found = AtPlace.find(line, title, words(language));

    assertThat(found).isNotNull();
    assertThat(found.replaceFirst("^[Tt]he ", "")).isEqualTo(place.replaceFirst("^the ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | true | Press conference at the request of the Board",
        "en | true | Press conference in May",
        "en | true | Press conference in the matter of Minister Quill",
        "en | true | Press conference on Tuesday",
        "zh | false | 發言人於昨日會見傳媒",
        "zh | false | 發言人於５月６日會見傳媒",
        "ko | false | 대변인은 브리핑을 했다",
      })
  void otherWordsLeadToNone(String language, boolean title, String line) {
    assertThat(AtPlace.find(line, title, words(language))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Port Aldous",
        "Old Hall, Port Aldous",
        "Frankfurt am Main",
        "St. Aldous",
        "New Nordland"
      })
  void placesHaveCapitals(String text) {
    assertThat(new PlaceWords(EN).plain(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "port Aldous",
        "Port Aldous?",
        "Port Aldous 7",
        "Minister Quill",
        "Press Conference",
        "One Two Three Four Five",
        "so it is",
        "",
      })
  void otherTextsHaveNotAPlacesForm(String text) {
    assertThat(new PlaceWords(EN).plain(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at the Old Hall | Old Hall",
        "in Port Aldous | Port Aldous",
        "Old Hall | Old Hall",
        "at home | at home",
        "at the pier | at the pier",
        "Port | Port",
      })
  void smallWordsBeforePlacesAreTakenOff(String text, String place) {
    assertThat(new PlaceWords(EN).unled(text)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Port Aldous, Nordland | true",
        "Port Aldous, Old Hall, Nordland | true",
        "Port Aldous | false",
        "Port Aldous, in the rain | false",
        "port Aldous, Nordland | false",
        "Port Aldous, Minister of Harbours | false",
        "Port Aldous, One Two Three Four Five | false",
      })
  void listsOfPlacesHaveCommas(String text, boolean listed) {
    assertThat(new PlaceWords(EN).listed(text)).isEqualTo(listed);
  }
}
