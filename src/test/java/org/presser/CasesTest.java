package org.presser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presser.eval.Evaluator;
import org.presser.eval.FileScore;
import org.presser.eval.GoldException;
import org.presser.parse.TranscriptParser;
import org.presser.text.TextDecoder;
import org.presser.text.TranscriptReader;
import org.presser.text.UnreadableTextException;

/**
 * Transcripts marked by hand, in {@code src/test/resources/cases}: their turns start where the gold
 * says, with its labels, askers and words, their headers say the same, and all else of the document
 * is as its {@link Sheet} has it.
 */
class CasesTest {

  private static final Evaluator EVALUATOR =
      new Evaluator(
          new TranscriptReader(TextDecoder.detecting()), TranscriptParser.create()::parse);

  static List<Path> cases() {
    return Transcripts.in(Transcripts.CASES);
  }

  /** The cases that have a sheet: those where nothing is known to be wrong. */
  static List<Path> cleanCases() {
    return cases().stream().filter(f -> Files.exists(sheet(f))).toList();
  }

  @Test
  void noFileStandsAlone() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Path file : cases()) {
      String name = Transcripts.name(file);
      expected.addAll(List.of(name + ".txt", name + ".turns.tsv", name + ".header.json"));
      if (Files.exists(sheet(file))) {
        expected.add(name + ".sheet");
      }
    }
    try (Stream<Path> files = Files.list(Transcripts.CASES)) {
      assertThat(files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()))
          .isEqualTo(expected);
    }
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(95);
    assertThat(cleanCases()).hasSizeGreaterThanOrEqualTo(80);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void briefingIsAsMarked(Path file) throws GoldException {
    FileScore score = EVALUATOR.score(file);

    assertThat(score.failure()).isNull();
    assertThat(score.misses()).as(file.toString()).isEmpty();
    assertThat(score.header()).filteredOn(mark -> !mark.agrees()).as(file.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cleanCases")
  void documentIsAsItsSheet(Path file) throws IOException, UnreadableTextException {
    Expected.assertSame(Sheet.of(Transcripts.parse(file)), sheet(file));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("cases")
  void lineEndsMakeNoDifference(Path file) throws UnreadableTextException {
    assertThat(Transcripts.parse(file, "\r\n")).isEqualTo(Transcripts.parse(file));
    assertThat(Transcripts.parse(file, "\r")).isEqualTo(Transcripts.parse(file));
  }

  private static Path sheet(Path file) {
    return file.resolveSibling(Transcripts.name(file) + ".sheet");
  }
}
