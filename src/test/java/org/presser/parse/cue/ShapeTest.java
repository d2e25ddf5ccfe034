package org.presser.parse.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shape tells, and a label without what surrounds it. */
class ShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|:   |false|true |true |false",
        "[ |]   |false|false|true |true",
        "''|' ' |false|false|false|false",
        "''|.   |true |false|false|false",
        "''|''  |true |false|false|false"
      })
  void shapesAreMoreOrLessFirm(
      String opener,
      String delimiter,
      boolean unmarked,
      boolean colon,
      boolean firm,
      boolean bracketed) {
    Shape shape = new Shape(opener, delimiter, false);

    assertThat(shape.unmarked()).isEqualTo(unmarked);
    assertThat(shape.colon()).isEqualTo(colon);
    assertThat(shape.firm()).isEqualTo(firm);
    assertThat(shape.bracketed()).isEqualTo(bracketed);
  }

  @Test
  void labelsInsideALineAreNotFirm() {
    Shape shape = new Shape(Shape.INLINE, ":", false);

    assertThat(shape.inline()).isTrue();
    assertThat(shape.firm()).isFalse();
    assertThat(new Shape("~", ":", false).inline()).as("a mark").isFalse();
  }

  @Test
  void shapesAreDescribedInWords() {
    assertThat(new Shape("**", ":**", false).describe())
        .isEqualTo("label at a line's start after '**' before ':**'");
    assertThat(new Shape("", "", true).describe()).isEqualTo("label alone on its line");
    assertThat(new Shape(Shape.INLINE, ":", false).describe())
        .isEqualTo("label inside a line before ':'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**Ada Quill**|Ada Quill",
        "Ada\u3000  Quill|Ada Quill",
        "_Q_|Q",
        "Quill 00:12|Quill"
      })
  void labelsLoseWhatSurroundsThem(String printed, String label) {
    assertThat(LabelSpan.of(printed, 0, printed.length()).text()).isEqualTo(label);
  }

  @Test
  void wordsOfASentenceAndMarksAreNoLabel() {
    assertThat(LabelSpan.of("12 …", 0, 4)).isNull();
    String sentence = "We said so and so on that day";
    assertThat(LabelSpan.of(sentence, 0, sentence.length())).isNull();
  }

  @Test
  void voiceTagsHoldTheirLabel() {
    assertThat(LabelSpan.of("<v Ada Quill>", 1, 12).text()).isEqualTo("Ada Quill");
    assertThat(LabelSpan.of("<q who=\"Ada\">", 1, 12).text()).isEqualTo("Ada");
  }
}
