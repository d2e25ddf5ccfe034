package org.presser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presser.text.UnreadableTextException;

/** The samples' JSON is what the program prints for them. */
class SamplesTest {

  static List<Path> samples() {
    return Transcripts.in(Transcripts.SAMPLES);
  }

  @Test
  void everyTranscriptHasItsJsonAndEveryJsonItsTranscript() throws IOException {
    List<String> json;
    try (Stream<Path> files = Files.list(Transcripts.SAMPLES)) {
      json = files.map(Path::toString).filter(f -> f.endsWith(".json")).sorted().toList();
    }
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(json).isEqualTo(samples().stream().map(s -> expected(s).toString()).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleGivesItsJson(Path sample) throws IOException, UnreadableTextException {
    Expected.assertSame(Transcripts.json(Transcripts.parse(sample)), expected(sample));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("samples")
  void lineEndsMakeNoDifference(Path sample) throws IOException, UnreadableTextException {
    String json = Transcripts.json(Transcripts.parse(sample));

    assertThat(Transcripts.json(Transcripts.parse(sample, "\r\n"))).isEqualTo(json);
    assertThat(Transcripts.json(Transcripts.parse(sample, "\r"))).isEqualTo(json);
  }

  private static Path expected(Path sample) {
    return sample.resolveSibling(Transcripts.name(sample) + ".json");
  }
}
