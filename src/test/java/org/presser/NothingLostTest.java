package org.presser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presser.model.Briefing;
import org.presser.parse.TranscriptParser;
import org.presser.text.Transcript;
import org.presser.text.UnreadableTextException;

/** Every character of a transcript lies in exactly one part of its briefing. */
class NothingLostTest {

  static List<Path> transcripts() {
    return Stream.of(Transcripts.SAMPLES, Transcripts.CASES, Transcripts.CORPUS)
        .flatMap(folder -> Transcripts.in(folder).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void everyCharacterHasItsPlace(Path file) throws UnreadableTextException {
    Transcript transcript = Transcripts.read(file);

    Briefing briefing = TranscriptParser.create().parse(transcript.source(), transcript.text());

    assertThat(Coverage.faults(transcript.text(), briefing)).as(file.toString()).isEmpty();
  }

  @Test
  void coverageSeesWhatIsLostAndWhatIsThereTwice() {
    String text = "Q: Why is the lock shut?\n\nMS. QUILL: The gate is broken.\n\nQ: When?\n";
    Briefing briefing = TranscriptParser.create().parse(text);

    assertThat(briefing.turns()).hasSize(3);
    assertThat(Coverage.faults(text, briefing)).isEmpty();
    assertThat(Coverage.faults(text + "\nEnd\n", briefing)).containsExactly("lost: 7:1 End");
    assertThat(Coverage.faults(text, twice(briefing)))
        .containsExactly("twice: 1:1 Q: Why is the lock shut?");
  }

  private static Briefing twice(Briefing b) {
    return new Briefing(
        b.source(),
        b.header(),
        b.speakers(),
        List.of(b.turns().get(0), b.turns().get(0), b.turns().get(1), b.turns().get(2)),
        b.events(),
        b.headings(),
        b.furniture(),
        b.findings());
  }
}
