package org.presser.parse.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Place;
import org.presser.model.Role;
import org.presser.model.Severity;
import org.presser.model.Span;
import org.presser.model.Turn;
import org.presser.model.TurnKind;
import org.presser.parse.TranscriptParser;
import org.presser.parse.page.Page;
import org.presser.parse.role.Roles;

/** Turns and roles that the text hardly tells are said to be doubtful, at their place. */
class DoubtTest {

  private static final Page PAGE = Page.of("line\n".repeat(20));

  private static Turn turn(int id, Role role, String label, String text) {
    Place from = new Place(id + 1, 1, id * 5 + 5);
    Place to = new Place(id + 1, 5, id * 5 + 9);
    return new Turn(
        id, 1, TurnKind.STATEMENT, role, label, label, text, new Span(from, to), null, null);
  }

  private static List<Finding> of(Turn... turns) {
    return TurnFindings.of(PAGE, List.of(turns));
  }

  @ParameterizedTest(name = "{0}, by {1}: {2}")
  @CsvSource({
    "PRESS, 0.0, WARNING, 'ask in 2 turns'",
    "OFFICIAL, 0.49, WARNING, 'answer in 2 turns'",
    "OFFICIAL, 0.5, INFO, 'answer in 2 turns'",
    "PRESS, 1.24, INFO, 'ask in 2 turns'",
    "PRESS, 1.25, , ",
    "MODERATOR, 0.1, , ",
    "UNKNOWN, 3, WARNING, '2 turns got the role unknown'",
  })
  void rolesAreDoubtedByTheirMargin(Role role, double margin, Severity severity, String told) {
    List<Turn> turns = List.of(turn(1, role, "IVO", "Hm."), turn(2, role, "IVO", "Hm."));
    List<Finding> found =
        RoleFindings.of(turns, new Roles(Map.of("IVO", role), Map.of("IVO", margin)));
    if (severity == null) {
      assertThat(found).isEmpty();
    } else {
      Finding only = found.get(0);
      assertThat(found).hasSize(1);
      assertThat(only.kind()).isEqualTo(FindingKind.UNSURE_ROLE);
      assertThat(only.severity()).isEqualTo(severity);
      assertThat(only.message()).contains("'IVO'", told);
      assertThat(only.line()).isEqualTo(2);
    }
  }

  @Test
  void rolesThatWordsTellAreNotDoubted() {
    Roles sure = new Roles(Map.of("Q", Role.PRESS), Map.of());
    assertThat(RoleFindings.of(List.of(turn(1, Role.PRESS, "Q", "Why?")), sure)).isEmpty();
  }

  @Test
  void unknownSpeechWithoutALabelIsToldOnce() {
    Roles none = new Roles(Map.of(), Map.of());
    List<Turn> turns =
        List.of(turn(1, Role.UNKNOWN, null, "Hm."), turn(2, Role.UNKNOWN, null, "Hm."));
    assertThat(RoleFindings.of(turns, none))
        .extracting(Finding::message)
        .containsExactly(
            "The text does not tell what speech without a label is; 2 turns got the role unknown.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It opens. / And the bridge? / In June. | true",
        "It opens. / “And the bridge?” / In June. | true",
        "And the bridge? / In June. / It opens. | false",
        "It opens. / In June. / And the bridge? | false",
        "It opens. / And the bridge? / And the quay? | false",
        "It opens. / And the bridge. / In June. | false",
      })
  void questionInsideAnAnswer(String paragraphs, boolean told) {
    String text = paragraphs.replace(" / ", "\n\n");
    List<Finding> found =
        of(turn(1, Role.PRESS, "Q", "Why?"), turn(2, Role.OFFICIAL, "MS. LEE", text));
    assertThat(found)
        .extracting(Finding::kind)
        .isEqualTo(told ? List.of(FindingKind.POSSIBLE_QUESTION) : List.of());
  }

  @Test
  void longParagraphThatAsksIsRhetoric() {
    String text = "It opens.\n\n" + "word ".repeat(79) + "why?\n\nIn June.";
    Turn q = turn(1, Role.PRESS, "Q", "Why?");
    assertThat(of(q, turn(2, Role.OFFICIAL, "MS. LEE", text))).isEmpty();
    assertThat(of(q, turn(2, Role.OFFICIAL, "MS. LEE", text.replaceFirst("word ", "")))).hasSize(1);
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource({"Ada Hill, Ivo Bell, 1", "Ada Hill, Ada Hill, 0", "Q, Q, 0"})
  void anotherAskerRightBehindTheFirst(String first, String second, int told) {
    List<Finding> found =
        of(
            turn(1, Role.PRESS, first, "Why?"),
            turn(2, Role.PRESS, second, "And when?"),
            turn(3, Role.OFFICIAL, "MS. LEE", "So."),
            turn(4, Role.PRESS, first, "Why?"));
    assertThat(found).hasSize(told);
    assertThat(found).allMatch(f -> f.kind() == FindingKind.QUESTIONS_IN_A_ROW && f.line() == 3);
  }

  @ParameterizedTest(name = "{0} turns without a label: {1}")
  @CsvSource({"1, 1", "2, 2", "3, 0"})
  void fewTurnsWithoutALabelAreExceptions(int bare, int told) {
    List<Turn> turns = new ArrayList<>();
    turns.add(turn(1, Role.OFFICIAL, null, "Welcome."));
    for (int i = 0; i < bare; i++) {
      turns.add(turn(turns.size() + 1, Role.PRESS, "Q", "Why?"));
      turns.add(turn(turns.size() + 1, Role.OFFICIAL, null, "So."));
    }
    List<Finding> found = TurnFindings.of(PAGE, turns);
    assertThat(found).hasSize(told).allMatch(f -> f.kind() == FindingKind.UNLABELLED_TURN);
  }

  @Test
  void documentWithoutLabelsIsToldOnce() {
    List<Finding> found =
        of(turn(1, Role.PRESS, null, "Why?"), turn(2, Role.OFFICIAL, null, "So."));
    assertThat(found).extracting(Finding::kind).containsExactly(FindingKind.NO_LABELS);
    assertThat(of(turn(1, Role.OFFICIAL, null, "Welcome."))).isEmpty();
  }

  @Test
  void placesAreThoseOfTheText() {
    String text =
        """
        Harbour Briefing
        6 May 2031

        Q: Will the lock open?

        MS. LEE: In June.

        And what about the bridge,
        which nobody has seen for years?

        It opens, too.

        Q: Who pays?

        MS. LEE: We all do.
        """;
    List<Finding> found = TranscriptParser.create().parse(text).findings();
    assertThat(found)
        .contains(
            new Finding(
                FindingKind.POSSIBLE_QUESTION,
                Severity.WARNING,
                "'And what about the bridge, which nobody has seen for years?' asks inside an"
                    + " answer; a label may have been missed there.",
                8,
                1));
  }
}
