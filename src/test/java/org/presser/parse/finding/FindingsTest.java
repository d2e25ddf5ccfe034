package org.presser.parse.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.Words;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Header;
import org.presser.model.Passage;
import org.presser.model.Place;
import org.presser.model.Role;
import org.presser.model.Severity;
import org.presser.model.Span;
import org.presser.model.Speaker;
import org.presser.model.Turn;
import org.presser.model.TurnKind;
import org.presser.parse.page.Page;
import org.presser.parse.speaker.Resemblance;
import org.presser.parse.speaker.SpeakerTable;

/** What a person is told to look at. */
class FindingsTest {

  private static final Words WORDS = Lexicons.shipped().words("en");
  private static final SpeakerTable NOBODY =
      new SpeakerTable(List.of(), Map.of(), Map.of(), List.of());

  private static Header header(String title, boolean briefing) {
    return new Header(
        title, null, null, null, null, null, null, List.of(), "en", briefing, Map.of(), null);
  }

  private static Turn turn(int id, Role role, String label, String text) {
    Place place = new Place(id + 1, 1, id * 10);
    String speaker = label == null ? null : label;
    return new Turn(
        id, 0, TurnKind.STATEMENT, role, label, speaker, text, new Span(place, place), null, null);
  }

  private static Speaker speaker(String label, Role role, int turns, int words) {
    return new Speaker(label, null, role, null, null, List.of(label), turns, words);
  }

  private static List<FindingKind> kinds(List<Finding> findings) {
    return findings.stream().map(Finding::kind).toList();
  }

  @Test
  void articleIsNoBriefing() {
    List<Finding> found =
        ShapeFindings.of(
            header("Harbours reopen", false),
            NOBODY,
            List.of(turn(1, Role.UNKNOWN, null, "Yes.")),
            WORDS);
    assertThat(kinds(found)).containsExactly(FindingKind.NO_BRIEFING, FindingKind.FEW_TURNS);
    assertThat(found).extracting(Finding::severity).containsOnly(Severity.INFO);
  }

  @Test
  void titleOfABriefingWithoutQuestionsIsAWarning() {
    List<Finding> found =
        ShapeFindings.of(header("Press conference on harbours", false), NOBODY, List.of(), WORDS);
    assertThat(found).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(found.get(0).line()).isEqualTo(1);
  }

  @Test
  void oneTurnOfABriefingIsAWarning() {
    List<Finding> found =
        ShapeFindings.of(
            header(null, true), NOBODY, List.of(turn(1, Role.OFFICIAL, "A", "Yes.")), WORDS);
    assertThat(kinds(found)).containsExactly(FindingKind.FEW_TURNS);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void oneVoiceIsTold() {
    List<Turn> turns =
        List.of(
            turn(1, Role.PRESS, "Q", "Why?"),
            turn(2, Role.OFFICIAL, "ADA QUILL", "word ".repeat(300)),
            turn(3, Role.PRESS, "Q", "And when?"));
    SpeakerTable table =
        new SpeakerTable(
            List.of(speaker("Q", Role.PRESS, 2, 3), speaker("ADA QUILL", Role.OFFICIAL, 1, 300)),
            Map.of(),
            Map.of(),
            List.of());
    List<Finding> found = ShapeFindings.of(header(null, true), table, turns, WORDS);
    assertThat(kinds(found)).containsExactly(FindingKind.ONE_SPEAKER_DOMINATES);
    assertThat(found.get(0).message()).startsWith("'ADA QUILL' holds 99 of 100 words");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).line()).isEqualTo(3);
  }

  @Test
  void twoVoicesWithoutLabelsAreTwo() {
    List<Turn> turns =
        List.of(
            turn(1, Role.PRESS, null, "word ".repeat(100)),
            turn(2, Role.OFFICIAL, null, "word ".repeat(300)));
    assertThat(ShapeFindings.of(header(null, true), NOBODY, turns, WORDS)).isEmpty();
  }

  @Test
  void slipsAreTold() {
    SpeakerTable table =
        new SpeakerTable(
            List.of(),
            Map.of(),
            Map.of(),
            List.of(
                new Resemblance("QUIL", "QUILL", false, true),
                new Resemblance("EMILE", "ÉMILE", true, true)));
    List<Turn> turns =
        List.of(turn(1, Role.OFFICIAL, "QUIL", "Yes."), turn(2, Role.OFFICIAL, "EMILE", "Yes."));
    List<Finding> found = SpeakerFindings.of(table, turns);
    assertThat(kinds(found)).containsOnly(FindingKind.NEAR_DUPLICATE_LABEL);
    assertThat(found)
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.INFO);
    assertThat(found.get(0).message()).contains("kept apart");
    assertThat(found.get(1).message()).contains("taken for one speaker");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the cafÃ© is open",
        "donâ€™t",
        "donâ\u0080\u0099t",
        "What鈥檚 next",
        "a \ufffd here",
        "Ð¿Ñ€Ð¸Ð²ÐµÑ‚",
        "ä¸­å›½",
        "EspaÃ±a",
      })
  void damageIsFound(String text) {
    List<Finding> found = DamagedText.of(Page.of("Good.\n" + text));
    assertThat(kinds(found)).containsExactly(FindingKind.DAMAGED_TEXT);
    assertThat(found.get(0).line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the café is open, «CAFÉ» too",
        "NÃO, SÃO; AMANHû",
        "don’t — aquí—¿saben?",
        "Über Öl, Ünal",
        "鈥",
        "привет",
        "中国的",
        "10 °C, £5, ½",
      })
  void soundTextIsNot(String text) {
    assertThat(DamagedText.of(Page.of(text))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'END', true",
    "'[ENDS]', true",
    "'***', false",
    "'Share now', false",
  })
  void questionsBehindAnEndMark(String mark, boolean several) {
    List<Turn> turns =
        List.of(
            turn(1, Role.PRESS, "Q", "Why?"),
            turn(2, Role.OFFICIAL, "A", "So."),
            turn(5, Role.PRESS, "Q", "When?"));
    Place at = new Place(5, 1, 40);
    List<Finding> found =
        SeveralBriefings.of(
            Page.of("x\n".repeat(9)), WORDS, turns, List.of(new Passage(mark, new Span(at, at))));
    assertThat(kinds(found))
        .isEqualTo(several ? List.of(FindingKind.SEVERAL_BRIEFINGS) : List.of());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour Press Conference / 7 May 2031 | true",
        "Harbour Press Conference / Port Aldous / May 7, 2031 | true",
        "Harbour Press Conference | false",
        "we held a press conference on 7 May 2031 | false",
        "Harbour Press Conference / 6 May 2031 | false",
      })
  void secondTitleWithADateOfItsOwn(String block, boolean several) {
    String text =
        "Harbour Press Conference\n6 May 2031\n\nQ: Why?\n\nA: So.\n\n"
            + block.replace(" / ", "\n")
            + "\n\nQ: When?\n\nA: Soon.\n";
    Page page = Page.of(text);
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < page.count(); i++) {
      if (page.line(i).matches("[QA]: .*")) {
        Place place = page.lines().place(page.from(i));
        Role role = page.line(i).startsWith("Q") ? Role.PRESS : Role.OFFICIAL;
        turns.add(
            new Turn(
                turns.size() + 1,
                0,
                TurnKind.STATEMENT,
                role,
                "X",
                "x",
                "x",
                new Span(place, place),
                null,
                null));
      }
    }
    List<Finding> found = SeveralBriefings.of(page, WORDS, turns, List.of());
    assertThat(kinds(found))
        .isEqualTo(several ? List.of(FindingKind.SEVERAL_BRIEFINGS) : List.of());
  }

  @Test
  void manyOfAKindAreBounded() {
    List<Finding> many = new ArrayList<>();
    for (int i = 1; i <= 50; i++) {
      Severity severity = i == 45 ? Severity.WARNING : Severity.INFO;
      many.add(new Finding(FindingKind.WEAK_LABEL, severity, "Weak.", i, 1));
    }
    many.add(new Finding(FindingKind.DAMAGED_TEXT, Severity.WARNING, "Damaged.", 51, 1));
    List<Finding> bound = Limit.bound(many);
    assertThat(bound).hasSize(Limit.MOST + 1);
    assertThat(bound.get(Limit.MOST - 1).message())
        .isEqualTo("Weak. (and 30 more findings of this kind)");
    assertThat(bound.get(Limit.MOST - 1).severity()).isEqualTo(Severity.WARNING);
    assertThat(bound).isSortedAccordingTo(Comparator.comparingInt(Finding::line));
  }
}
