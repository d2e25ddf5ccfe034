package org.presser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.model.Place;
import org.presser.model.Span;

class LinesTest {

  @Test
  void lineEndClosesALineAndOpensNone() {
    assertThat(Lines.of("a\n").count()).isEqualTo(1);
    assertThat(Lines.of("a\n\n").count()).isEqualTo(2);
    assertThat(Lines.of("a\nb").count()).isEqualTo(2);
    assertThat(Lines.of("").count()).isEqualTo(1);
    assertThat(Lines.of("\n").count()).isEqualTo(1);
  }

  @Test
  void linesAreCutWithoutTheirEnds() {
    Lines lines = Lines.of("one\n\nthree\n");

    assertThat(lines.text(0)).isEqualTo("one");
    assertThat(lines.text(1)).isEmpty();
    assertThat(lines.text(2)).isEqualTo("three");
    assertThat(lines.start(2)).isEqualTo(5);
    assertThat(lines.end(2)).isEqualTo(10);
    assertThat(lines.text()).isEqualTo("one\n\nthree\n");
  }

  @Test
  void lineEndBelongsToTheLineThatItEnds() {
    Lines lines = Lines.of("ab\ncd\n");

    assertThat(lines.lineAt(2)).isZero();
    assertThat(lines.lineAt(3)).isEqualTo(1);
    assertThat(lines.lineAt(6)).isEqualTo(1);
    assertThat(lines.place(2)).isEqualTo(new Place(1, 3, 2));
    assertThat(lines.place(3)).isEqualTo(new Place(2, 1, 3));
    assertThat(lines.place(6)).isEqualTo(new Place(2, 4, 6));
  }

  @Test
  void placesCountSurrogatePairsOnce() {
    String text = "😀a😀\n😀b";
    Lines lines = Lines.of(text);

    assertThat(lines.place(text.indexOf('a'))).isEqualTo(new Place(1, 2, 1));
    assertThat(lines.place(text.indexOf('\n'))).isEqualTo(new Place(1, 4, 3));
    assertThat(lines.place(text.indexOf('b'))).isEqualTo(new Place(2, 2, 5));
    assertThat(lines.span(0, text.length()))
        .isEqualTo(new Span(new Place(1, 1, 0), new Place(2, 3, 6)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "plain\ntext", "a😀\n😀😀b\n\n記者😀：\n", "half \uD83D pair\nx"})
  void placesAgreeWithCountingByHand(String text) {
    Lines lines = Lines.of(text);
    for (int i = 0; i <= text.length(); i++) {
      int start = lines.start(lines.lineAt(i));
      assertThat(lines.place(i))
          .isEqualTo(
              new Place(
                  lines.lineAt(i) + 1,
                  text.codePointCount(start, i) + 1,
                  text.codePointCount(0, i)));
    }
  }

  @Test
  void otherCharactersThatBreakLinesElsewhereAreText() {
    assertThat(Lines.of("a\u000Bb\fc\u0085d\u2028e\u2029f").count()).isEqualTo(1);
  }

  @Test
  void indexOutsideTheTextIsRefused() {
    Lines lines = Lines.of("ab");

    assertThatThrownBy(() -> lines.place(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> lines.lineAt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> lines.span(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void allLineEndsBecomeOne() {
    assertThat(LineEnds.normalize("a\r\nb\rc\nd\r\r\n\n\re\r")).isEqualTo("a\nb\nc\nd\n\n\n\ne\n");
    String plain = "a\nb";
    assertThat(LineEnds.normalize(plain)).isSameAs(plain);
  }

  @Test
  void placesLeadBackToTheirIndexes() {
    String text = "a\ud83d\ude00b\n\ud83d\ude00\ud83d\ude00c\n\ud83d";
    Lines lines = Lines.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
      if (!inside) {
        assertThat(lines.index(lines.place(i))).as("index %d", i).isEqualTo(i);
      }
    }
  }
}
