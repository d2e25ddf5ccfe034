package org.presser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.presser.model.ExplainedLabel;
import org.presser.model.Explanation;
import org.presser.model.Verdict;
import org.presser.parse.TranscriptParser;
import org.presser.text.Transcript;
import org.presser.text.UnreadableTextException;

/**
 * What speaks for and against a dialogue and each label, in samples and prose: a change here is a
 * change of mind.
 */
class EvidenceTest {

  private static final Path EXPECTED = Path.of("src", "test", "resources", "evidence.txt");
  private static final Path PROSE = Path.of("src", "test", "resources", "prose");

  @Test
  void evidenceIsAsWrittenDown() throws IOException, UnreadableTextException {
    StringBuilder out = new StringBuilder();
    for (Path file :
        Stream.of(every(1, Transcripts.SAMPLES), every(8, Transcripts.CASES), every(20, PROSE))
            .flatMap(List::stream)
            .toList()) {
      Transcript transcript = Transcripts.read(file);
      Explanation e = TranscriptParser.create().explain(transcript.source(), transcript.text());
      out.append(Transcripts.name(file)).append(": dialogue");
      out.append(drawn(e.dialogue())).append('\n');
      e.labels().forEach(label -> out.append(drawn(label)).append('\n'));
      out.append('\n');
    }
    Expected.assertSame(out.toString(), EXPECTED);
  }

  private static List<Path> every(int step, Path folder) {
    List<Path> all = Transcripts.in(folder);
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  private static String drawn(ExplainedLabel label) {
    String where = label.label() + " ×" + label.places().size() + ", " + label.habit();
    return "  " + where + ":" + drawn(label.verdict());
  }

  private static String drawn(Verdict verdict) {
    String reasons =
        verdict.reasons().stream()
            .map(r -> String.format(Locale.ROOT, "%s %+.2f", r.text(), r.weight()))
            .collect(Collectors.joining("; "));
    return (verdict.holds() ? " yes: " : " no: ") + reasons;
  }
}
