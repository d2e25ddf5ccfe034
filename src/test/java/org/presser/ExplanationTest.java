package org.presser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presser.model.ExplainedLabel;
import org.presser.model.ExplainedLine;
import org.presser.model.ExplainedPart;
import org.presser.model.Explanation;
import org.presser.model.LineUse;
import org.presser.model.Turn;
import org.presser.parse.TranscriptParser;
import org.presser.text.Transcript;

/** That an explanation tells of every character, and of the same briefing. */
class ExplanationTest {

  static Stream<Path> transcripts() {
    return Stream.of(Transcripts.SAMPLES, Transcripts.CASES, Transcripts.CORPUS)
        .flatMap(folder -> Transcripts.in(folder).stream());
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void everyCharacterIsExplained(Path file) throws Exception {
    Transcript transcript = Transcripts.read(file);

    Explanation e = TranscriptParser.create().explain(transcript.source(), transcript.text());

    String parts =
        e.lines().stream()
            .map(l -> l.parts().stream().map(ExplainedPart::text).collect(Collectors.joining()))
            .collect(Collectors.joining());
    assertThat(withoutBlanks(parts)).isEqualTo(withoutBlanks(transcript.text()));
    assertThat(parts(e)).noneMatch(p -> p.use() == LineUse.UNUSED);
    assertThat(e.lines()).hasSize(transcript.source().lines());
    assertThat(e.briefing()).isEqualTo(Transcripts.parse(file));
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void everyTurnIsExplained(Path file) throws Exception {
    Transcript transcript = Transcripts.read(file);

    Explanation e = TranscriptParser.create().explain(transcript.source(), transcript.text());

    TreeSet<Integer> seen = new TreeSet<>();
    parts(e).stream().filter(p -> p.turn() != null).forEach(p -> seen.add(p.turn()));
    assertThat(seen)
        .containsExactlyElementsOf(e.briefing().turns().stream().map(Turn::id).toList());
    List<String> opening =
        e.labels().stream().filter(l -> l.verdict().holds()).map(ExplainedLabel::label).toList();
    assertThat(opening)
        .containsAll(
            e.briefing().turns().stream().map(Turn::label).filter(l -> l != null).toList());
  }

  private static List<ExplainedPart> parts(Explanation e) {
    return e.lines().stream().map(ExplainedLine::parts).flatMap(List::stream).toList();
  }

  private static String withoutBlanks(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x200b)
        .filter(c -> c != 0xfeff)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
