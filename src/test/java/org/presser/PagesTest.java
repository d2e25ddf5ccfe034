package org.presser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.model.Briefing;
import org.presser.model.Turn;
import org.presser.text.Transcript;
import org.presser.text.UnreadableTextException;

/** Pages saved from four invented sites give what their plain text gives. */
class PagesTest {

  private static final Path PAGES = Path.of("src", "test", "resources", "pages");

  /** What a turn says, wherever it stands. */
  private record Said(String kind, String role, String label, String speaker, String text) {

    static Said of(Turn turn) {
      return new Said(
          turn.kind().name(), turn.role().name(), turn.label(), turn.speaker(), turn.text());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"paragraphs.html", "line-breaks.html", "table.html", "definition-list.html"})
  void pageGivesTheTurnsOfItsPlainText(String page) throws UnreadableTextException {
    Briefing plain = Transcripts.parse(PAGES.resolve("plain.txt"));
    Briefing saved = Transcripts.parse(PAGES.resolve(page));

    assertThat(said(plain)).hasSize(8);
    assertThat(said(saved)).isEqualTo(said(plain));
    assertThat(saved.furniture()).isEmpty();
    assertThat(saved.header().title()).isEqualTo(plain.header().title());
    assertThat(saved.header().date()).isEqualTo("2031-05-06").isEqualTo(plain.header().date());
    assertThat(saved.header().place()).isEqualTo("Port Aldous").isEqualTo(plain.header().place());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"paragraphs.html", "line-breaks.html", "table.html", "definition-list.html"})
  void offsetsCountInTheExtractedText(String page) throws UnreadableTextException {
    Transcript transcript = Transcripts.read(PAGES.resolve(page));

    for (Turn turn : Transcripts.parse(PAGES.resolve(page)).turns()) {
      String cut =
          transcript.text().substring(turn.span().start().offset(), turn.span().end().offset());
      assertThat(cut).isEqualTo(turn.label() + ": " + turn.text());
    }
  }

  private static List<Said> said(Briefing briefing) {
    return briefing.turns().stream().map(Said::of).toList();
  }
}
