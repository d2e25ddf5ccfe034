package org.presser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lexicon may hold, and where the reader says that it is broken. */
class LexiconReaderTest {

  @Test
  void wordsMonthsAndErasAreReadFolded() throws LexiconException {
    Lexicon lexicon =
        read(
            """
            {"language": "sw",
             "words": {"asking": ["SWALI", "Mwandishi  wa habari"], "answering": []},
             "months": {"Mei": 5},
             "eras": {"Enzi": 1900}}
            """);

    assertThat(lexicon.language()).isEqualTo("sw");
    assertThat(lexicon.words(WordClass.ASKING)).containsOnly("swali", "mwandishi wa habari");
    assertThat(lexicon.words(WordClass.MODERATING)).isEmpty();
    assertThat(lexicon.months()).containsEntry("mei", 5);
    assertThat(lexicon.eras()).containsEntry("enzi", 1900);
  }

  @Test
  void lexiconWithoutLanguageBelongsToAll() throws LexiconException {
    assertThat(read("{}").language()).isEqualTo("common");
    assertThat(read("\ufeff{}").words()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                              | 1:1  | expected an object",
        "[]                              | 1:1  | expected an object",
        "{\"lang\": \"sw\"}              | 1:2  | \"lang\" is none of language, words, months, eras",
        "{\"language\": 1}               | 1:14 | expected a language code",
        "{\"words\": {\"askng\": []}}    | 1:12 | \"askng\" is no class of words",
        "{\"words\": {\"asking\": \"Q\"}}| 1:22 | expected a list of words",
        "{\"words\": {\"asking\": [1]}}  | 1:23 | expected a word",
        "{\"months\": {\"Mei\": \"5\"}}  | 1:20 | expected a number",
        "{\"months\": {\"五月\": true}}   | 1:19 | expected a number",
        "{} {}                           | 1:4  | expected the end of the file",
      })
  void brokenLexiconIsToldWithItsPlace(String json, String place, String problem) {
    LexiconException e = catchThrowableOfType(LexiconException.class, () -> read(json));

    assertThat(e.where()).isEqualTo("my.json:" + place);
    assertThat(e.problem()).isEqualTo(problem);
    assertThat(e).hasMessage("my.json:" + place + ": " + problem);
  }

  @Test
  void brokenJsonIsToldWithItsPlace() {
    LexiconException e =
        catchThrowableOfType(
            LexiconException.class, () -> read("{\"words\": {\n  \"asking\": [\"Q\",]\n}}"));

    assertThat(e.where()).startsWith("my.json:2:");
    assertThat(e.problem()).doesNotContain("\n", "Source");
  }

  @Test
  void lexiconThatIsNotInUtf8IsTold() {
    LexiconException e =
        catchThrowableOfType(
            LexiconException.class,
            () -> LexiconReader.read("my.json", new byte[] {'{', '"', (byte) 0xFF, '"'}));

    assertThat(e).hasMessage("my.json: not in UTF-8");
  }

  private static Lexicon read(String json) throws LexiconException {
    return LexiconReader.read("my.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
