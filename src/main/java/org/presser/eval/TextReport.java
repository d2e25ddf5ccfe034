package org.presser.eval;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes figures as tables for people: a line for each file, then families, then totals. */
public final class TextReport {

  private final Evaluation evaluation;
  private final boolean verbose;
  private final Writer out;

  private TextReport(Evaluation evaluation, boolean verbose, Writer out) {
    this.evaluation = evaluation;
    this.verbose = verbose;
    this.out = out;
  }

  /**
   * Writes a report.
   *
   * @param verbose whether all that is not right is listed below its file
   * @throws IOException if it cannot be written
   */
  public static void write(Evaluation evaluation, boolean verbose, Writer out) throws IOException {
    TextReport report = new TextReport(evaluation, verbose, out);
    report.files();
    report.families();
    report.totals();
  }

  private void files() throws IOException {
    String titles = "%-44s %5s %5s %6s %6s %6s %6s";
    line(titles, "file", "gold", "got", "start", "label", "asks", "strict");
    for (FileScore f : evaluation.files()) {
      Tally t = f.tally();
      if (f.failure() != null) {
        line("%-44s failed: %s", f.name(), f.failure());
      }
      line(
          "%-44s %5d %5d %6s %6s %6s %6s",
          f.name(),
          t.gold(),
          t.got(),
          rounded(t.startF1(), 3),
          rounded(t.labelF1(), 3),
          rounded(t.asksF1(), 3),
          rounded(t.strictF1(), 3));
      if (verbose) {
        misses(f);
      }
    }
  }

  private void misses(FileScore f) throws IOException {
    for (Miss m : f.misses()) {
      String sign = m.missing() ? "-" : "+";
      line("    %s %d:%d %s [%s] %s", sign, m.line(), m.column(), m.label(), m.role(), m.why());
    }
    for (HeaderMark m : f.header()) {
      if (!m.agrees()) {
        line("    header %s: gold %s, got %s", name(m.field()), m.gold(), m.got());
      }
    }
  }

  private void families() throws IOException {
    line("");
    line("%-44s %5s %5s %6s", "family", "files", "turns", "strict");
    for (Evaluation.Family f : evaluation.families()) {
      line("%-44s %5d %5d %6s", f.name(), f.files(), f.turns(), rounded(f.strict(), 3));
    }
  }

  private void totals() throws IOException {
    Tally t = evaluation.total();
    line("");
    line(
        "turns   micro F1   start %s  label %s  asks %s  strict %s",
        rounded(t.startF1(), 4),
        rounded(t.labelF1(), 4),
        rounded(t.asksF1(), 4),
        rounded(t.strictF1(), 4));
    line(
        "        macro F1   by file %s   by family %s   perfect files %d of %d   failed %d",
        rounded(evaluation.byFile(), 4),
        rounded(evaluation.byFamily(), 4),
        evaluation.perfect(),
        evaluation.files().size(),
        evaluation.failed());
    line("header  %s  mean %s", header(evaluation.header()), rounded(evaluation.headerMean(), 4));
  }

  private static String header(Map<HeaderField, Double> figures) {
    return figures.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%s %s", name(e.getKey()), rounded(e.getValue(), 3)))
        .collect(Collectors.joining("  "));
  }

  private static String name(HeaderField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  /** Rounds to even, not up: what lies in the middle is printed as other tools print it. */
  private static BigDecimal rounded(double figure, int digits) {
    return new BigDecimal(figure).setScale(digits, RoundingMode.HALF_EVEN);
  }

  private void line(String format, Object... values) throws IOException {
    out.write(String.format(Locale.ROOT, format, values));
    out.write('\n');
  }
}
