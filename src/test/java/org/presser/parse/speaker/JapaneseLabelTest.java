package org.presser.parse.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.lexicon.LexiconException;
import org.presser.lexicon.LexiconReader;
import org.presser.lexicon.Lexicons;
import org.presser.model.Role;

/** Labels of Japanese and Korean form, with the words that they need as a lexicon of their own. */
class JapaneseLabelTest {

  private static final String LEXICON =
      """
      {"language": "und", "words": {
        "asking": ["記者", "기자"], "askingWords": ["記者", "기자"], "moderating": ["司会", "진행자"],
        "offices": ["大臣", "外務大臣", "局長", "課長", "장관"], "honorifics": ["氏"],
        "institutions": ["局", "課", "省"], "outlets": ["新聞", "テレビ", "신문"]}}
      """;

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "press | 東西新聞 田浦記者 | 田浦 | - | 東西新聞",
        "press | 佐浜（東西新聞） | 佐浜 | - | 東西新聞",
        "press | 北浜テレビ | - | - | 北浜テレビ",
        "press | 田浦記者 | - | - | -",
        "press | 瀬浜氏 | 瀬浜 | 氏 | -",
        "official | 榊浜外務大臣 | 榊浜 | 外務大臣 | -",
        "official | 外務大臣 | - | 外務大臣 | -",
        "official | 港湾局長 | - | 港湾局長 | -",
        "moderator | 司会（広報課長） | - | 司会, 広報課長 | -",
        "official | 박바다 장관 | 박바다 | 장관 | -",
        "official | 박바다장관 | 박바다 | 장관 | -",
        "press | 이파도(남도신문) | 이파도 | - | 남도신문",
      })
  void splits(String role, String label, String name, String title, String affiliation)
      throws LexiconException {
    byte[] json = LEXICON.getBytes(StandardCharsets.UTF_8);
    Lexicons lexicons = Lexicons.shipped().with(LexiconReader.read("test", json));
    LabelParts parts =
        LabelParts.of(
            label,
            role.equals("press")
                ? Role.PRESS
                : role.equals("moderator") ? Role.MODERATOR : Role.OFFICIAL,
            lexicons.words("und"));
    assertThat(parts.name()).as("name").isEqualTo(name);
    assertThat(parts.title()).as("title").isEqualTo(title);
    assertThat(parts.affiliation()).as("affiliation").isEqualTo(affiliation);
  }
}
