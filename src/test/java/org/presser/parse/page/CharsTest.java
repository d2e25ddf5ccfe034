package org.presser.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of characters. */
class CharsTest {

  @ParameterizedTest
  @ValueSource(chars = {' ', '\t', '\n', '\f', '\u00a0', '\u2003', '\u202f', '\u3000'})
  void whateverPrintsNothingIsBlank(char c) {
    assertThat(Chars.blank(c)).isTrue();
    assertThat(Chars.invisible(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u200b', '\u200e', '\u202a', '\u2066', '\ufeff', '\u00ad'})
  void whateverTakesNoPlaceIsInvisible(char c) {
    assertThat(Chars.invisible(c)).isTrue();
    assertThat(Chars.blank(c)).isFalse();
  }

  @Test
  void questionMarksAreThoseOfTheirScript() {
    assertThat(Chars.question("Why?", 3)).isTrue();
    assertThat(Chars.question("为什么？", 3)).isTrue();
    assertThat(Chars.question("لماذا؟", 5)).isTrue();
    assertThat(Chars.question("γιατί;", 5)).as("the Greek one").isTrue();
    assertThat(Chars.question("so;", 2)).as("a semicolon").isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {':', '：', '﹕', '︰'})
  void colonsOfAllWidths(char c) {
    assertThat(Chars.colon(c)).isTrue();
    assertThat(Chars.terminal(';')).isTrue();
  }

  @Test
  void scriptsAreToldApart() {
    assertThat(Chars.cjk('港')).isTrue();
    assertThat(Chars.cjk('：')).as("full width").isTrue();
    assertThat(Chars.cjk('갑')).as("Korean has spaces").isFalse();
    assertThat(Chars.unspaced('ก')).as("Thai").isTrue();
    assertThat(Chars.cased('Ж')).isTrue();
    assertThat(Chars.cased('س')).isFalse();
  }

  @Test
  void wordsHoldLettersDigitsAndCombiningMarks() {
    assertThat("a7éЖ港\u0301".chars().allMatch(c -> Chars.word((char) c))).isTrue();
    assertThat(" .-:(“—".chars().noneMatch(c -> Chars.word((char) c))).isTrue();
  }
}
