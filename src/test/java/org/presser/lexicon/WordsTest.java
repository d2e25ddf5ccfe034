package org.presser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which words hold for a document. */
class WordsTest {

  private static final Lexicon OURS =
      new Lexicon(
          "eo",
          Map.of(WordClass.ASKING, Set.of("demando"), WordClass.ANSWERING, Set.of("a", "respondo")),
          Map.of("majo", 5),
          Map.of("erao", 1900));

  private final Lexicons lexicons = Lexicons.shipped().with(OURS);

  @Test
  void wordsOfTheDocumentsLanguageHold() {
    Words words = lexicons.words("eo");

    assertThat(words.labelClass("demando")).contains(WordClass.ASKING);
    assertThat(words.has(WordClass.ASKING, "demando")).isTrue();
    assertThat(words.month("majo")).contains(5);
    assertThat(words.eras()).containsEntry("erao", 1900);
    assertThat(words.longest(WordClass.ASKING)).isGreaterThanOrEqualTo("demando".length());
  }

  @Test
  void wordsOfAnotherLanguageDoNot() {
    assertThat(lexicons.words("de").labelClass("demando")).isEmpty();
    assertThat(lexicons.words(null).labelClass("demando")).isEmpty();
  }

  @Test
  void englishHoldsBesideEveryLanguage() {
    assertThat(lexicons.words("eo").labelClass("question")).contains(WordClass.ASKING);
    assertThat(Lexicons.shipped().words("xx").labelClass("question")).contains(WordClass.ASKING);
  }

  @Test
  void oneLookUpTellsAllClasses() {
    Words words = lexicons.words("eo");
    long bits = words.classes("respondo");

    assertThat(Words.holds(bits, WordClass.ANSWERING)).isTrue();
    assertThat(Words.holds(bits, WordClass.ASKING)).isFalse();
    assertThat(words.classes("no such word")).isZero();
    assertThat(Words.bits(WordClass.ANSWERING) & bits).isNotZero();
  }

  @Test
  void classOfALabelIsTheFirstOfTheFirstLexiconThatHasIt() {
    Lexicon first =
        new Lexicon("eo", Map.of(WordClass.MODERATING, Set.of("a")), Map.of("m", 1), Map.of());
    Lexicon second =
        new Lexicon(
            "en",
            Map.of(WordClass.ASKING, Set.of("a", "b"), WordClass.ANSWERING, Set.of("b")),
            Map.of("m", 2, "n", 3),
            Map.of());
    Words words = LexiconMerge.of(List.of(first, second));

    assertThat(words.labelClass("a")).contains(WordClass.MODERATING);
    assertThat(words.labelClass("b")).contains(WordClass.ASKING);
    assertThat(words.classes("a")).isEqualTo(Words.bits(WordClass.MODERATING, WordClass.ASKING));
    assertThat(words.month("m")).contains(1);
    assertThat(words.month("n")).contains(3);
  }

  @Test
  void classesLeaveRoomForWhatALabelDoes() {
    long all = Words.bits(WordClass.values());
    assertThat(WordNumber.classes(all)).isEqualTo(all);
    for (WordClass c : WordNumber.LABELS) {
      long number = WordNumber.labelled(WordNumber.bit(c), c);
      assertThat(WordNumber.label(number)).isEqualTo(c);
      assertThat(WordNumber.classes(number)).isEqualTo(WordNumber.bit(c));
    }
  }

  @Test
  void shippedLexiconsKnowTheCommonestWordsOfTheirLanguages() {
    assertThat(Lexicons.shipped().languagesOf("und")).contains("de");
    assertThat(Lexicons.shipped().languagesOf("no such word")).isEmpty();
  }
}
