package org.presser.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presser.model.Briefing;
import org.presser.model.Source;
import org.presser.parse.TranscriptParser;
import org.presser.text.TextDecoder;
import org.presser.text.Transcript;
import org.presser.text.TranscriptReader;
import org.presser.text.UnreadableTextException;
import org.presser.write.BriefingWriter;

/** That the figures are those of {@code score.py}, where it is there; else those it once gave. */
class ScoreScriptTest {

  private static final Path SCRIPT = Path.of("../shared/score.py");
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path FIXTURE = Path.of("src/test/resources/eval");

  private final TranscriptReader reader = new TranscriptReader(TextDecoder.detecting());

  @TempDir private Path folder;

  @Test
  void figuresOnTheCorpusAreThoseOfTheScript() throws Exception {
    compare(CORPUS, TranscriptParser.create()::parse);
  }

  @Test
  void figuresOfADamagedResultAreThoseOfTheScript() throws Exception {
    compare(CORPUS, Results::damaged);
  }

  @Test
  void figuresOnTheCasesAreThoseOfTheScript() throws Exception {
    compare(CASES, TranscriptParser.create()::parse);
    compare(CASES, Results::damaged);
  }

  @Test
  void figuresOnTheFixtureAreThoseOfTheScript() throws Exception {
    compare(FIXTURE, Results::listed);
  }

  /** The file holds what the script printed. */
  @Test
  void figuresOnTheFixtureAreThoseOnRecord() throws Exception {
    assertThat(ours(FIXTURE, Results::listed))
        .isEqualTo(Files.readString(FIXTURE.resolve("figures.txt")));
  }

  private void compare(Path transcripts, BiFunction<Source, String, Briefing> parser)
      throws Exception {
    assumeTrue(Files.exists(SCRIPT) && Files.exists(transcripts) && hasPython());
    for (Path transcript : Evaluator.find(transcripts)) {
      write(transcript, parser);
    }
    assertThat(ours(transcripts, parser)).isEqualTo(theirs(transcripts));
  }

  private void write(Path transcript, BiFunction<Source, String, Briefing> parser)
      throws IOException, UnreadableTextException {
    Transcript t = reader.read(transcript, transcript.toString());
    Path json = folder.resolve(Evaluator.name(transcript) + ".json");
    try (Writer out = Files.newBufferedWriter(json)) {
      BriefingWriter.compactJson().write(parser.apply(t.source(), t.text()), out);
    } catch (RuntimeException e) {
      Files.delete(json); // a result that is not there is one that failed
    }
  }

  private String ours(Path transcripts, BiFunction<Source, String, Briefing> parser)
      throws Exception {
    Evaluator evaluator = new Evaluator(reader, parser);
    List<FileScore> scores = new ArrayList<>();
    for (Path transcript : Evaluator.find(transcripts)) {
      scores.add(evaluator.score(transcript));
    }
    StringWriter out = new StringWriter();
    TextReport.write(new Evaluation(scores), false, out);
    return withoutReasons(out.toString());
  }

  private String theirs(Path transcripts) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "python3",
            SCRIPT.toString(),
            "--corpus",
            transcripts.toString(),
            "--json",
            folder.toString());
    ProcessBuilder script = new ProcessBuilder(command).redirectErrorStream(true);
    script.environment().put("PYTHONIOENCODING", "utf-8");
    script.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = script.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return withoutReasons(out);
  }

  /** Why a file failed is said in other words. */
  private static String withoutReasons(String out) {
    return out.replaceAll("failed: .*", "failed");
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
