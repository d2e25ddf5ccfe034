package org.presser.parse.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.lexicon.Lexicons;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.Shape;
import org.presser.parse.turn.Draft;
import org.presser.parse.turn.Piece;

/** What the turns of a talk tell of those who speak: who calls, welcomes, addresses, asks. */
class LabelStatsOfTalksTest {

  /** Reads a talk, a turn a line: a label, a colon, pieces of speech that bars part. */
  private static Map<String, LabelStats> talk(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Draft> drafts = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      String label = colon == 0 ? null : line.substring(0, colon);
      int at = text.length();
      Shape shape = new Shape("", ":", false);
      Draft draft =
          new Draft(label == null ? null : new Cue(0, at, at, at, at, label, null, shape));
      for (String piece : line.substring(colon + 1).split("\\|")) {
        if (!piece.isEmpty()) {
          int from = text.length();
          text.append(piece);
          draft.add(new Piece(from, text.length(), false));
          text.append('\n');
        }
      }
      drafts.add(draft);
    }
    return LabelStats.of(drafts, text.toString(), Lexicons.shipped().words("en"));
  }

  @ParameterizedTest(name = "{0} before {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Rey Bell, please. | Rey Bell | true",
        "Now to REY BELL. | Rey Bell | true",
        "Mr. Bell. | Rey Bell, Tide Daily | true",
        "And now Tull. | Mia Tull | true",
        "Thank you. | Rey Bell | false",
        "Tide Daily. | Rey Bell, Tide Daily | false",
        "Mr. Li. | Bo Li | false",
        "Rey Bell asked that before, and so I will not say it again, since all of you have heard it"
            + " and since the time is short, as you see. | Rey Bell | false",
      })
  void whoIsNamedAtTheEndOfATurnIsCalled(String before, String label, boolean called) {
    assertThat(talk("Ada Quill:" + before, label + ":So.").get(label).called()).isEqualTo(called);
  }

  @Test
  void callsComeFromALabelRightBefore() {
    assertThat(talk(":Rey Bell, please.", "Rey Bell:So.").get("Rey Bell").called()).isFalse();
    assertThat(talk("Ada Quill:", "Rey Bell:So.").get("Rey Bell").called()).isFalse();
    assertThat(talk("Ada Quill:Rey Bell.|So.", "Rey Bell:So.").get("Rey Bell").called()).isFalse();
    assertThat(talk("Rey Bell:So.").get("Rey Bell").called()).isFalse();
  }

  @Test
  void whoNamesAnotherInFullAtTheStartWelcomes() {
    Map<String, LabelStats> stats =
        talk("Rey Bell:Welcome.|Here is ADA QUILL.", "Ada Quill:Thank you, Rey.");

    assertThat(stats.get("Rey Bell").welcoming()).isTrue();
    assertThat(stats.get("Ada Quill").welcoming()).isFalse();
  }

  @Test
  void namesMayBeBrokenOverLines() {
    assertThat(talk("Rey Bell:Here is Ada|Quill.", "Ada Quill:So.").get("Rey Bell").welcoming())
        .isTrue();
  }

  @Test
  void whoNamesHimselfOrOneNameOrComesLateDoesNot() {
    assertThat(talk("Rey Bell:I am Rey Bell.", "Ada Quill:So.").get("Rey Bell").welcoming())
        .isFalse();
    assertThat(talk("Rey Bell:Here is Quill.", "Quill:So.").get("Rey Bell").welcoming()).isFalse();
    assertThat(
            talk("Ada Quill:So.", "Rey Bell:So.", "Ada Quill:So.", "Rey Bell:So, Ada Quill.")
                .get("Rey Bell")
                .welcoming())
        .isFalse();
    assertThat(
            talk("A B:So.", "C D:So.", "E F:So, Ada Quill.", "Ada Quill:So.")
                .get("E F")
                .welcoming())
        .as("among four")
        .isFalse();
    assertThat(talk("A B:So.", "C D:Ada Quill.", "Ada Quill:So.").get("C D").welcoming())
        .as("among three")
        .isTrue();
  }

  @Test
  void formsOfAddressBeforeACommaAddress() {
    Map<String, LabelStats> stats =
        talk("A:Minister, so it is.", "A:Sir, why?", "A:The minister, so they say.", "A:", "B:So.");

    assertThat(stats.get("A").addressing()).isEqualTo(0.5);
    assertThat(stats.get("B").addressing()).isZero();
    assertThat(talk("A:Minister").get("A").addressing()).isZero();
  }

  @Test
  void questionMarksCountInTheLastThird() {
    String words = "so ".repeat(100);

    assertThat(talk("A:Why? " + words + words).get("A").asking()).isZero();
    assertThat(talk("A:" + words + words + "Why? So.").get("A").asking()).isOne();
    assertThat(talk("A:Why?|" + words).get("A").asking()).isZero();
    assertThat(talk("A:Why?|So it is.").get("A").asking()).isOne();
    assertThat(talk("A:?" + "s".repeat(199)).get("A").asking()).isOne();
    assertThat(talk("A:?" + "s".repeat(200)).get("A").asking()).isZero();
    assertThat(talk("A:" + words + "?" + "s".repeat(140)).get("A").asking()).isOne();
  }

  @Test
  void neighboursAreCountedByTheirLabels() {
    Map<String, LabelStats> stats = talk("A:So.", "B:So.", "A:So.", "C:So.", ":So.", "A:So.");

    assertThat(stats.get("A").follows()).as("B and speech without a label").isEqualTo(2);
    assertThat(talk("A:So.").get("A").follows()).as("at least one").isOne();
    assertThat(stats.get("A").follows("B")).isTrue();
    assertThat(stats.get("A").follows("C")).isFalse();
    assertThat(stats.get("A").precedes("B")).isEqualTo(1 / 3.0);
    assertThat(stats.get("A").precedes(l -> l.equals("B") || l.equals("C"))).isOne();
  }
}
