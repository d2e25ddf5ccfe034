package org.presser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.model.Briefing;
import org.presser.model.Place;
import org.presser.model.Turn;
import org.presser.text.Transcript;
import org.presser.text.UnreadableTextException;

/** Places in the text: drawn into it, and counted again. */
class SpansTest {

  private static final Path DRAWINGS = Path.of("src", "test", "resources", "spans");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02-lone-q-wrapped",
        "03-period-labels-pages",
        "08-ja-brackets",
        "13-markdown-front-matter"
      })
  void partsLieWhereTheDrawingShows(String sample) throws IOException, UnreadableTextException {
    Path file = Transcripts.SAMPLES.resolve(sample + ".txt");
    String text = Transcripts.read(file).text();

    String drawn = SpanDrawing.draw(text, Transcripts.parse(file));

    Expected.assertSame(drawn, DRAWINGS.resolve(sample + ".txt"));
  }

  @ParameterizedTest
  @MethodSource("org.presser.SamplesTest#samples")
  void linesAndColumnsAgreeWithOffsets(Path sample) throws UnreadableTextException {
    Transcript transcript = Transcripts.read(sample);
    Briefing briefing = Transcripts.parse(sample);

    for (Turn turn : briefing.turns()) {
      assertThat(turn.span().start()).isEqualTo(place(transcript.text(), turn.span().start()));
      assertThat(turn.span().end()).isEqualTo(place(transcript.text(), turn.span().end()));
    }
  }

  /** Counts line and column anew from the offset. */
  private static Place place(String text, Place place) {
    int[] points = text.codePoints().toArray();
    int line = 1;
    int column = 1;
    for (int i = 0; i < place.offset(); i++) {
      line += points[i] == '\n' ? 1 : 0;
      column = points[i] == '\n' ? 1 : column + 1;
    }
    return new Place(line, column, place.offset());
  }
}
