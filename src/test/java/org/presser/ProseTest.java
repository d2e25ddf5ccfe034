package org.presser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.presser.model.Role;
import org.presser.model.Turn;

/**
 * That no speakers are invented: articles, statements, recipes, lists, code, poems, laws and more,
 * in many languages, in none of which anybody is questioned by the press.
 */
class ProseTest {

  private static final Path PROSE = Path.of("src", "test", "resources", "prose");

  /** One text in so many may be taken for a briefing. */
  private static final int TOLERATED = 100;

  @Test
  void proseHasNoPressAndNoLabels() throws Exception {
    List<String> invented = new ArrayList<>();
    List<Path> texts = Transcripts.in(PROSE);
    for (Path text : texts) {
      List<Turn> turns = Transcripts.parse(text).turns();
      turns.stream()
          .filter(t -> t.label() != null || t.role() == Role.PRESS)
          .findFirst()
          .ifPresent(t -> invented.add(text.getFileName() + ": " + t.role() + " " + t.label()));
    }
    assertThat(texts).hasSizeGreaterThanOrEqualTo(200);
    assertThat(invented).hasSizeLessThanOrEqualTo(texts.size() / TOLERATED);
  }
}
