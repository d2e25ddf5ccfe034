package org.presser.parse.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.Words;

/** Notes, rules, furniture, and speech as one text. */
class TurnsTest {

  private static final Words WORDS = Lexicons.shipped().words("en");

  @ParameterizedTest
  @ValueSource(strings = {"(Laughter.)", "[Applause]", "（笑声）", "*(Pause.)*", "(so (it) is)", "※ 注"})
  void bracketsEncloseANote(String line) {
    assertThat(Notes.enclosed(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a) so (b)", "(open", "plain", "(", "(Yes.) he said"})
  void otherLinesAreNoNotes(String line) {
    assertThat(Notes.enclosed(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"***,true", "- - -,true", "oOo,false", "o-O-o,true", "--,false", "--- a,false"})
  void rulesHoldMarksOnly(String line, boolean rule) {
    assertThat(Notes.rule(line)).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page 3 of 12",
        "- 4 -",
        "https://harbour.example/briefings",
        "© 2031 Ministry of Harbours",
        "Share now",
        "00:01:02"
      })
  void piecesOfThePageAreFurniture(String line) {
    assertThat(Furniture.is(line, WORDS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Page 3 tells it all, you know.", "In 2031", "Why?", "Visit us at the pier"})
  void speechIsNoFurniture(String line) {
    assertThat(Furniture.is(line, WORDS)).isFalse();
  }

  @Test
  void brokenLinesAreJoinedByASpaceOrByNothing() {
    assertThat(SpeechText.join("It is\nshut.", pieces(0, 5, 6, 11))).isEqualTo("It is shut.");
    assertThat(SpeechText.join("关\n闭", pieces(0, 1, 2, 3))).isEqualTo("关闭");
    assertThat(SpeechText.join("It  \u00a0is", pieces(0, 7))).isEqualTo("It is");
  }

  @Test
  void blanksAtTheEndOfAPieceAreOne() {
    assertThat(SpeechText.join("It ", pieces(0, 3))).isEqualTo("It ");
    assertThat(SpeechText.join("It   is", pieces(0, 4))).isEqualTo("It ");
    assertThat(SpeechText.join("a b c", pieces(0, 3))).isEqualTo("a b");
    assertThat(SpeechText.join("a\tb", pieces(0, 3))).isEqualTo("a b");
  }

  @Test
  void resumedTurnBeginsAParagraph() {
    Draft first = new Draft(null);
    first.add(new Piece(0, 4, false));
    Draft second = new Draft(null);
    second.add(new Piece(6, 8, false));
    second.add(new Piece(9, 12, false));
    second.reach(14);
    first.resume(second);

    assertThat(first.pieces())
        .containsExactly(new Piece(0, 4, false), new Piece(6, 8, true), new Piece(9, 12, false));
    assertThat(first.end()).isEqualTo(14);
  }

  @Test
  void feedsOfAPageAreFurnitureWhereNothingElseStands() {
    assertThat(Furniture.is("\f", WORDS)).isTrue();
    assertThat(Furniture.is("- \f -", WORDS)).isTrue();
    assertThat(Furniture.is("- -", WORDS)).isFalse();
    assertThat(Furniture.is("\fNorth lock", WORDS)).isFalse();
  }

  @Test
  void paragraphsArePartedByABlankLine() {
    List<Piece> pieces = List.of(new Piece(0, 1, false), new Piece(2, 3, true));

    assertThat(SpeechText.join("a\nb", pieces)).isEqualTo("a\n\nb");
  }

  private static List<Piece> pieces(int... ends) {
    List<Piece> pieces = new java.util.ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      pieces.add(new Piece(ends[i], ends[i + 1], false));
    }
    return pieces;
  }
}
