package org.presser.parse.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.parse.page.Page;

/** Every place at a line's start that could open a turn. */
class CueFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q: Why is it shut?       | Q             | ''  | :    | Why is it shut?",
        "MS. QUILL:  Good day.    | MS. QUILL     | ''  | :    | Good day.",
        "Frau Quill : Ja.         | Frau Quill    | ''  | :    | Ja.",
        "记者：为什么？            | 记者          | ''  | :    | 为什么？",
        "【记者】为什么？          | 记者          | 【  | 】   | 为什么？",
        "[REPORTER] Why?          | REPORTER      | [   | ]    | Why?",
        "<질문> 왜입니까?          | 질문          | <   | >    | 왜입니까?",
        "**Ada Quill:** So.       | Ada Quill     | **  | :**  | So.",
        "P.- ¿Por qué?            | P             | ''  | .-   | ¿Por qué?",
        "Q - Pourquoi ?           | Q             | ''  | -    | Pourquoi ?",
        "(問) なぜですか。         | 問            | (   | )    | なぜですか。",
        "Frage (zum Lohn): Wann?  | Frage (zum Lohn) | '' | : | Wann?"
      })
  void labelsAreFoundInAllShapes(
      String line, String label, String opener, String delimiter, String speech) {
    assertThat(cues(line))
        .anySatisfy(
            cue -> {
              assertThat(cue.label()).isEqualTo(label);
              assertThat(cue.shape()).isEqualTo(new Shape(opener, delimiter, false));
              assertThat(line.substring(cue.body())).isEqualTo(speech);
            });
  }

  @Test
  void letterWithoutDelimiterIsACue() {
    assertThat(cues("Q    Why is it shut?"))
        .anySatisfy(
            cue -> {
              assertThat(cue.label()).isEqualTo("Q");
              assertThat(cue.shape().delimiter()).isEqualTo(" ");
            });
  }

  @Test
  void labelAloneOnItsLineNeedsALineBelow() {
    assertThat(cues("ADA QUILL\nGood day.\n"))
        .anySatisfy(cue -> assertThat(cue.shape()).isEqualTo(new Shape("", "", true)));
    assertThat(cues("ADA QUILL\n")).noneMatch(cue -> cue.shape().alone());
  }

  @Test
  void timeCodesBelongToTheCue() {
    assertThat(cues("[00:01:02] Q: Why?").get(0).time()).isEqualTo("00:01:02");
    assertThat(cues("Q: (00:01)\nWhy?").get(0).time()).isEqualTo("00:01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12:30", "https://harbour.example", "※ 注：", "—", "Why? No: so.", ": a"})
  void whatNoLabelCanBeIsRefused(String line) {
    assertThat(cues(line)).noneMatch(cue -> cue.shape().colon());
  }

  @Test
  void skippedLinesHoldNoCue() {
    assertThat(CueFinder.find(Page.of("Q: Why?"), new boolean[] {true})).isEmpty();
  }

  private static List<Cue> cues(String text) {
    Page page = Page.of(text);
    return CueFinder.find(page, new boolean[page.count()]);
  }
}
