package org.presser.stats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Writes statistics as tables for people. */
public final class StatisticsText {

  private final Statistics statistics;
  private final int top;
  private final UnaryOperator<String> printable;
  private final Writer out;

  private StatisticsText(
      Statistics statistics, int top, UnaryOperator<String> printable, Writer out) {
    this.statistics = statistics;
    this.top = top;
    this.printable = printable;
    this.out = out;
  }

  /**
   * Writes the tables.
   *
   * @param statistics what to write
   * @param top how many speakers and outlets are listed
   * @param printable what makes text safe for a terminal
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(
      Statistics statistics, int top, UnaryOperator<String> printable, Writer out)
      throws IOException {
    new StatisticsText(statistics, top, printable, out).write();
  }

  private void write() throws IOException {
    total();
    speakers("Speakers", "turns", statistics.speakers());
    speakers("Outlets and askers", "questions", statistics.outlets());
    findings();
  }

  private void total() throws IOException {
    FileFigures t = statistics.total();
    Table table = new Table(1, "Briefings", number(statistics.files().size()));
    List<String> dates =
        statistics.files().stream()
            .map(FileFigures::date)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    if (!dates.isEmpty()) {
      table.row(List.of("  first", dates.get(0)));
      table.row(List.of("  last", dates.get(dates.size() - 1)));
    }
    table.row(List.of("Turns", number(t.turns())));
    table.row(List.of("  questions", number(t.questions())));
    table.row(List.of("  follow-ups", number(t.followUps())));
    table.row(List.of("  answers", number(t.answers())));
    table.row(List.of("Exchanges", number(t.exchanges())));
    table.row(List.of("  unanswered", number(t.unanswered())));
    table.row(List.of("Words", number(t.words())));
    table.row(List.of("Findings", number(t.findings())));
    table.row(List.of("  warnings", number(t.warnings())));
    table.write(out);
  }

  private void speakers(String title, String turns, List<SpeakerFigures> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    long words = Math.max(1, statistics.total().words());
    Table table =
        new Table(2, title, "role", "briefings", turns, "follow-ups", "words", "% of words");
    for (SpeakerFigures s : all.subList(0, Math.min(top, all.size()))) {
      table.row(
          List.of(
              printable.apply(s.name()),
              word(s.role()),
              number(s.briefings()),
              number(s.turns()),
              number(s.followUps()),
              number(s.words()),
              String.format(Locale.ROOT, "%.1f", 100.0 * s.words() / words)));
    }
    out.write("\n");
    table.write(out);
    if (all.size() > top) {
      out.write("… and " + number(all.size() - top) + " more\n");
    }
  }

  private void findings() throws IOException {
    if (statistics.findings().isEmpty()) {
      return;
    }
    Table table = new Table(1, "Findings", "findings", "warnings", "briefings");
    for (FindingFigures f : statistics.findings()) {
      table.row(
          List.of(
              word(f.kind()), number(f.findings()), number(f.warnings()), number(f.briefings())));
    }
    out.write("\n");
    table.write(out);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
