package org.presser.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presser.convert.OutputFiles.Stamping;
import org.presser.model.Briefing;
import org.presser.model.Source;
import org.presser.text.TextDecoder;
import org.presser.text.TranscriptReader;
import org.presser.write.BriefingWriter;

/** Runs with a parser that does as it is told. */
class ConversionTest implements RunListener {

  @TempDir private Path folder;

  private final List<Outcome> outcomes = new ArrayList<>();
  private final AtomicInteger parsed = new AtomicInteger();

  @Test
  void reportKeepsTheOrderOfTheInputs() throws IOException {
    Path in = make(100);

    run(in, Briefings::of);

    assertThat(outcomes).extracting(Outcome::file).isSorted().hasSize(100);
    assertThat(outcomes).allMatch(o -> o.status() == Outcome.Status.CONVERTED && o.turns() == 1);
  }

  @Test
  void faultsOfTheParserCostOnlyTheirFile() throws IOException {
    Path in = make(20);

    Conversion conversion =
        run(
            in,
            (source, text) -> {
              switch (text.strip()) {
                case "3" -> throw new IllegalStateException("bug");
                case "5" -> throw new StackOverflowError();
                default -> {
                  return Briefings.of(source, text);
                }
              }
            });

    assertThat(conversion.tally().converted()).isEqualTo(18);
    assertThat(outcomes)
        .filteredOn(o -> o.status() == Outcome.Status.FAILED)
        .extracting(Outcome::error)
        .allMatch(error -> error.startsWith("internal error, please report it: java.lang."))
        .hasSize(2);
  }

  @Test
  void whatNeedsAllMemoryIsTriedOnceMoreAlone() throws IOException {
    Path in = make(40);
    AtomicInteger atWork = new AtomicInteger();
    Set<String> tried = ConcurrentHashMap.newKeySet();
    List<Integer> company = Collections.synchronizedList(new ArrayList<>());

    Conversion conversion =
        run(
            in,
            (source, text) -> {
              int others = atWork.getAndIncrement();
              try {
                if (text.equals("7") && tried.add(text) || text.equals("8")) {
                  throw new OutOfMemoryError("for the test");
                }
                if (text.equals("7")) {
                  company.add(others);
                }
                return Briefings.of(source, text);
              } finally {
                atWork.decrementAndGet();
              }
            });

    assertThat(company).containsExactly(0);
    assertThat(conversion.tally().converted()).isEqualTo(39);
    assertThat(outcomes)
        .filteredOn(o -> o.status() == Outcome.Status.FAILED)
        .extracting(Outcome::error)
        .containsExactly("too large for the memory that Java may use (see java -Xmx)");
  }

  @Test
  void upToDateOutputsAreNotParsedAgain() throws IOException {
    Path in = make(10);
    run(in, Briefings::of);
    Files.writeString(in.resolve("04.txt"), "changed");
    Files.delete(folder.resolve("out/05.json"));
    parsed.set(0);

    Conversion again = run(in, Briefings::of);

    assertThat(again.tally().skipped()).isEqualTo(8);
    assertThat(parsed.get()).isEqualTo(2);
    assertThat(folder.resolve("out/04.json")).content().contains("changed");
  }

  @Test
  void stoppedRunLeavesWholeFilesOnly() throws IOException {
    Path in = make(200);
    List<Conversion> running = new ArrayList<>();
    Conversion conversion =
        conversion(
            in,
            (source, text) -> {
              if (text.equals("30")) {
                running.get(0).stop();
              }
              return Briefings.of(source, text);
            });
    running.add(conversion);

    conversion.intoFolder(folder.resolve("out"), files(Stamping.PRETTY));

    assertThat(conversion.isStopped()).isTrue();
    assertThat(conversion.tally().converted()).isBetween(31L, 199L).isEqualTo(outcomes.size());
    try (var outputs = Files.list(folder.resolve("out"))) {
      assertThat(outputs).hasSize(outcomes.size()).allMatch(f -> f.toString().endsWith(".json"));
    }
  }

  private Path make(int count) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < count; i++) {
      Files.writeString(in.resolve(String.format("%02d.txt", i)), String.valueOf(i));
    }
    return in;
  }

  private Conversion run(Path in, BiFunction<Source, String, Briefing> parser) throws IOException {
    outcomes.clear();
    Conversion conversion = conversion(in, parser);
    conversion.intoFolder(folder.resolve("out"), files(Stamping.PRETTY));
    return conversion;
  }

  private Conversion conversion(Path in, BiFunction<Source, String, Briefing> parser) {
    return new Conversion(
        new Conversion.Inputs(
            List.of(in.toString()),
            Collections.emptyIterator(),
            NameFilter.of(List.of(), List.of())),
        new Conversion.Work(
            new TranscriptReader(TextDecoder.detecting()),
            (source, text) -> {
              parsed.incrementAndGet();
              return parser.apply(source, text);
            },
            OutsideFacts.NONE,
            Map.of(),
            4),
        this);
  }

  private static OutputFiles files(Stamping stamping) {
    return new OutputFiles(".json", BriefingWriter.prettyJson(), stamping);
  }

  @Override
  public void done(Outcome outcome) {
    outcomes.add(outcome);
  }

  @Override
  public void notice(String path, String message) {}
}
