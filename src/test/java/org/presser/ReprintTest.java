package org.presser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.presser.model.Briefing;
import org.presser.model.Turn;
import org.presser.parse.TranscriptParser;
import org.presser.text.UnreadableTextException;

/** The cases and samples printed anew: the same speakers are found whatever the print. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReprintTest {

  private List<Reprint> transcripts;

  @BeforeAll
  void take() {
    transcripts =
        Stream.of(Transcripts.CASES, Transcripts.SAMPLES)
            .flatMap(folder -> Transcripts.in(folder).stream())
            .map(ReprintTest::text)
            .flatMap(text -> Reprint.of(text).stream())
            .toList();
    assertThat(transcripts).hasSizeGreaterThan(50);
  }

  private static String text(Path file) {
    try {
      return Transcripts.read(file).text();
    } catch (UnreadableTextException e) {
      throw new IllegalArgumentException(file.toString(), e);
    }
  }

  /** How the transcripts are printed, and the least F1 of their labels. */
  static Stream<Arguments> prints() {
    return Stream.of(
        print("as they are", 1, r -> r.print(l -> l + ": ")),
        print("full-width colons", 0.99, r -> r.print(l -> l + "：")),
        print("no blank behind the colon", 0.99, r -> r.print(l -> l + ":")),
        print("a blank before the colon", 0.99, r -> r.print(l -> l + " : ")),
        print("tabs behind the colon", 0.99, r -> r.print(l -> l + ":\t")),
        print("tabs", 0.94, r -> r.print(l -> l + "\t")),
        print("hyphens", 0.98, r -> r.print(l -> l + " - ")),
        print("dashes", 0.98, r -> r.print(l -> l + " – ")),
        print("periods and hyphens", 0.99, r -> r.print(l -> l + ".- ")),
        print("periods", 0.84, r -> r.print(l -> l + ". ")),
        print("brackets", 0.99, r -> r.print(l -> "[" + l + "] ")),
        print("brackets and colons", 0.99, r -> r.print(l -> "[" + l + "]: ")),
        print("bold print", 0.99, r -> r.print(l -> "**" + l + ":** ")),
        print("bold print without colons", 0.98, r -> r.print(l -> "**" + l + "** ")),
        print("lines of their own", 0.99, r -> r.print(l -> l + ":\n")),
        print("lines of their own without colons", 0.95, r -> r.print(l -> l + "\n")),
        print("capitals", 0.99, r -> r.print(l -> l.toUpperCase(Locale.ROOT) + ": ")),
        print("numbers before", 0.99, r -> r.printNumbered((i, l) -> i + ". " + l + ": ")),
        print("bullets before", 0.99, r -> r.print(l -> "• " + l + ": ")),
        print("arrows before", 0.99, r -> r.print(l -> ">> " + l + ": ")),
        print("times before", 0.99, r -> r.printNumbered((i, l) -> time(i) + l + ": ")),
        print("without the header", 0.99, r -> r.print(l -> l + ": ").substring(r.head().length())),
        print("without question marks", 0.98, r -> plain(r).replaceAll("[?？؟]", ".")),
        print("without blank lines", 0.99, r -> plain(r).replaceAll("\\n\\s*\\n", "\n")),
        print("a blank line behind each", 0.99, r -> plain(r).replaceAll("\\n+", "\n\n")),
        print("indented", 0.99, r -> plain(r).replaceAll("(?m)^(?=.)", "    ")),
        print("on one line", 0.88, r -> plain(r).replaceAll("\\s*\\n\\s*", " ")));
  }

  private static Arguments print(String name, double least, Function<Reprint, String> print) {
    return arguments(name, least, print);
  }

  private static String plain(Reprint r) {
    return r.print(l -> l + ": ");
  }

  private static String time(int i) {
    return String.format(Locale.ROOT, "[00:%02d:%02d] ", i / 60, i % 60);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("prints")
  void labelsAreFoundAgain(String name, double least, Function<Reprint, String> print) {
    int labels = 0;
    int got = 0;
    int found = 0;
    for (Reprint r : transcripts) {
      Briefing again = TranscriptParser.create().parse(print.apply(r));
      labels += r.labels().size();
      got += again.turns().stream().map(Turn::label).filter(Objects::nonNull).count();
      found += r.found(again);
    }
    double f1 = 2.0 * found / (labels + got);
    assertThat(f1).as(name).isGreaterThanOrEqualTo(least);
  }
}
