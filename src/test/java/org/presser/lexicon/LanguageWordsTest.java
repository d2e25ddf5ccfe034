package org.presser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageWordsTest {

  private static final List<String> CODES = List.of("no", "da", "sv");

  private static final LanguageWords WORDS =
      LanguageWords.of(
          CODES,
          Map.of(
              "og", Set.of("da", "no"),
              "ikke", Set.of("no", "da"),
              "och", Set.of("sv"),
              "i", Set.of("sv", "da", "no")));

  @Test
  void wordsHaveLanguagesInTheOrderOfTheCodes() {
    assertThat(WORDS.languages("og")).containsExactly("no", "da");
    assertThat(WORDS.languages("i")).containsExactly("no", "da", "sv");
    assertThat(WORDS.languages("the")).isEmpty();
  }

  @Test
  void languagesHaveWords() {
    assertThat(WORDS.words("sv")).containsExactlyInAnyOrder("och", "i");
    assertThat(WORDS.words("en")).isEmpty();
  }

  @Test
  void languageOfMostWordsIsTheFirstOfSeveral() {
    assertThat(WORDS.mostCommon("i og ikke", 0)).isEqualTo("no");
    assertThat(WORDS.mostCommon("i og och och", 2)).isEqualTo("sv");
    assertThat(WORDS.mostCommon("i og och och", 3)).isNull();
    assertThat(WORDS.mostCommon("", 0)).isNull();
  }

  @Test
  void wordsThatAreReadAreThoseThatWereWritten() {
    ArrayWriter out = new ArrayWriter();
    WORDS.write(out);

    LanguageWords read = LanguageWords.read(CODES, new ArrayReader(out.bytes()));

    for (String word : List.of("og", "ikke", "och", "i", "the")) {
      assertThat(read.languages(word)).isEqualTo(WORDS.languages(word));
    }
    for (String code : CODES) {
      assertThat(read.words(code)).isEqualTo(WORDS.words(code));
    }
  }
}
