package org.presser.parse.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.Words;
import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Header;
import org.presser.model.Place;
import org.presser.model.Role;
import org.presser.model.Severity;
import org.presser.model.Source;
import org.presser.model.Span;
import org.presser.model.Turn;
import org.presser.model.TurnKind;
import org.presser.parse.page.Page;
import org.presser.parse.page.RunningHeads;
import org.presser.parse.page.Wrap;
import org.presser.parse.role.Roles;
import org.presser.parse.scheme.Scheme;
import org.presser.parse.scheme.SchemeFinder;
import org.presser.parse.speaker.SpeakerTable;

/** Labels that came near opening a turn, and all findings together. */
class LabelFindingsTest {

  private static final Words WORDS = Lexicons.shipped().words("en");

  private static final String TEXT =
      """
      Q: Will the lock open?

      MR. QUILL: In June. The cafÃ© opens, too.

      Q: Who pays?

      MR. QUILL: We all do. Let me read what the town said:

      Rivermouth: we shall pay our part.

      Q: And the rest?

      MR. QUILL: The rest, too.
      """;

  private static Scheme scheme(Page page) {
    return SchemeFinder.find(page, Wrap.of(page), RunningHeads.find(page), WORDS);
  }

  private static Turn turn(int id, Role role, int line) {
    Span span = new Span(new Place(line, 1, line * 20), new Place(line, 9, line * 20 + 8));
    return new Turn(id, 1, TurnKind.STATEMENT, role, "X", "x", "word", span, null, null);
  }

  @Test
  void nothingIsToldWhereNoTurnIs() {
    Page page = Page.of(TEXT);
    assertThat(LabelFindings.of(page, scheme(page), List.of())).isEmpty();
  }

  @Test
  void labelsThatOpenedTurnsAreNotTold() {
    Page page = Page.of(TEXT);
    List<Turn> turns = List.of(turn(1, Role.PRESS, 1), turn(2, Role.OFFICIAL, 3));
    assertThat(LabelFindings.of(page, scheme(page), turns))
        .extracting(Finding::message)
        .noneMatch(m -> m.contains("'Q'") || m.contains("QUILL"));
  }

  @Test
  void rejectedLabelsAreToldOnceWithTheirPlace() {
    Page page = Page.of(TEXT);
    List<Turn> turns = List.of(turn(1, Role.PRESS, 1), turn(2, Role.OFFICIAL, 3));
    Scheme scheme = scheme(page);
    long near =
        scheme.rejected().stream()
            .filter(c -> c.score() >= 2 && c.cues().get(0).line() > 0)
            .count();
    assertThat(LabelFindings.of(page, scheme, turns)).hasSize((int) near);
  }

  @Test
  void allFindingsAreSortedByPlace() {
    Page page = Page.of(TEXT);
    Header header =
        new Header(null, null, null, null, null, null, null, List.of(), "en", true, Map.of(), null);
    Finding late =
        new Finding(FindingKind.DUPLICATE_FIELD, Severity.INFO, "A key stands twice.", 99, 1);
    List<Finding> found =
        Findings.of(
            new Briefing(
                new Source("x", 0, 0, "UTF-8", ""),
                header,
                List.of(),
                List.of(turn(1, Role.PRESS, 1), turn(2, Role.UNKNOWN, 3)),
                List.of(),
                List.of(),
                List.of(),
                List.of(late)),
            page,
            WORDS,
            scheme(page),
            new Roles(Map.of(), Map.of()),
            new SpeakerTable(List.of(), Map.of(), Map.of(), List.of()));
    assertThat(found)
        .extracting(Finding::kind)
        .containsSubsequence(
            FindingKind.UNSURE_ROLE, FindingKind.DAMAGED_TEXT, FindingKind.DUPLICATE_FIELD);
    assertThat(found.get(found.size() - 1)).isEqualTo(late);
  }
}
