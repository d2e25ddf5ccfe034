package org.presser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the compiled lexicons hold what the JSON does; if not, the build has to be run anew. */
class CompiledLexiconsTest {

  private static final Lexicons JSON = Lexicons.fromJson();

  static List<String> codes() {
    List<String> codes = new ArrayList<>(JSON.codes());
    codes.add(Lexicons.COMMON);
    return codes;
  }

  @ParameterizedTest
  @MethodSource("codes")
  void wordsAreThoseOfTheJson(String code) {
    Words json = JSON.words(code);
    Words compiled = CompiledLexicons.words(code).orElseThrow();

    assertThat(CompiledLexicons.compile(compiled)).isEqualTo(CompiledLexicons.compile(json));
    for (WordClass c : WordClass.values()) {
      assertThat(compiled.all(c)).isEqualTo(json.all(c));
      assertThat(compiled.longest(c)).isEqualTo(json.longest(c));
      for (String word : json.all(c)) {
        assertThat(compiled.classes(word)).as(word).isEqualTo(json.classes(word));
        assertThat(compiled.labelClass(word)).as(word).isEqualTo(json.labelClass(word));
      }
    }
    assertThat(compiled.month("jan")).isEqualTo(json.month("jan")).contains(1);
    assertThat(compiled.eras()).isEqualTo(json.eras());
  }

  @Test
  void commonestWordsAreThoseOfTheJson() {
    assertThat(CompiledLexicons.commonest(JSON.codes()).map(CompiledLexicons::compile))
        .contains(CompiledLexicons.compile(JSON.commonest()));
    assertThat(Lexicons.shipped().codes()).isEqualTo(JSON.codes());
    assertThat(Lexicons.shipped().languagesOf("the")).contains("en");
    assertThat(Lexicons.shipped().writtenIn(UnicodeScript.THAI)).containsExactly("th");
  }

  @Test
  void weekdaysAreThoseOfThisJava() {
    LanguageWords compiled = CompiledLexicons.weekdays(JSON.codes()).orElseThrow();
    LanguageWords java = Weekdays.java(JSON.codes());

    for (String code : JSON.codes()) {
      assertThat(compiled.words(code)).as(code).isEqualTo(java.words(code)).isNotEmpty();
    }
    assertThat(Weekdays.of("de")).contains("montag", "monday").doesNotContain("lundi");
    assertThat(Weekdays.of(null)).contains("monday").doesNotContain("montag");
  }
}
