package org.presser.parse.scheme;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.presser.Tables;
import org.presser.model.Explanation;
import org.presser.model.Source;
import org.presser.model.Verdict;
import org.presser.parse.TranscriptParser;

/** What speaks for and against a dialogue, and for and against each label, in small documents. */
class ReasonTableTest {

  private static final TranscriptParser PARSER = TranscriptParser.create();

  @Test
  void talkIsToldAsInTheTable() throws IOException {
    Tables.check("dialogues.txt", ReasonTableTest::talk);
  }

  @Test
  void labelsAreWeighedAsInTheTable() throws IOException {
    Tables.check("labels.txt", ReasonTableTest::labels);
  }

  static List<String> talk(String text) {
    Verdict verdict = explain(text).dialogue();
    return List.of(line("people talk", verdict));
  }

  static List<String> labels(String text) {
    return explain(text).labels().stream().map(l -> line(l.label(), l.verdict())).toList();
  }

  private static Explanation explain(String text) {
    return PARSER.explain(new Source("-", 0, 0, "UTF-8", ""), text);
  }

  private static String line(String what, Verdict verdict) {
    String all =
        verdict.reasons().stream()
            .map(r -> String.format(Locale.ROOT, "%s %+.1f", r.text(), r.weight()))
            .collect(Collectors.joining(", "));
    return "  " + what + (verdict.holds() ? ", yes: " : ", no: ") + all;
  }
}
