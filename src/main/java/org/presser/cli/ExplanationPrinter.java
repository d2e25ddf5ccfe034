package org.presser.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.presser.model.ExplainedLabel;
import org.presser.model.ExplainedLine;
import org.presser.model.ExplainedPart;
import org.presser.model.Explanation;
import org.presser.model.Finding;
import org.presser.model.LineUse;
import org.presser.model.Place;
import org.presser.model.Reason;
import org.presser.model.Verdict;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** Prints an explanation for people: lines, then reasons, then findings. */
final class ExplanationPrinter {

  /** A longer part of a line is cut. */
  private static final int WIDTH = 100;

  /** For so many of the labels that open no turn the reasons are shown. */
  private static final int NEAREST = 12;

  /** So many of a label's places are named. */
  private static final int PLACES = 8;

  private static final Map<LineUse, IStyle> STYLES =
      Map.of(
          LineUse.HEADER, Style.fg_blue,
          LineUse.FIELD, Style.fg_blue,
          LineUse.EVENT, Style.fg_cyan,
          LineUse.HEADING, Style.fg_magenta,
          LineUse.FURNITURE, Style.faint,
          LineUse.UNUSED, Style.fg_red);

  private final ColorScheme colors;
  private final boolean full;
  private final Writer out;

  ExplanationPrinter(Ansi ansi, boolean full, Writer out) {
    this.colors = new ColorScheme.Builder(ansi).build();
    this.full = full;
    this.out = out;
  }

  void print(Explanation e) throws IOException {
    int digits = String.valueOf(e.lines().size()).length();
    for (ExplainedLine line : e.lines()) {
      line(line, "%" + digits + "s  %-9s  %-5s  %s\n");
    }
    Verdict dialogue = e.dialogue();
    title("Dialogue: " + (dialogue.holds() ? "yes" : "no, so no label opens a turn"), dialogue);
    reasons(dialogue);
    labels(e.labels());
    findings(e.briefing().findings());
  }

  private void line(ExplainedLine line, String format) throws IOException {
    String number = String.valueOf(line.number());
    if (line.parts().isEmpty()) {
      out.write(
          String.format(Locale.ROOT, format, number, use(LineUse.BLANK), "", "").stripTrailing());
      out.write('\n');
    }
    for (ExplainedPart part : line.parts()) {
      String turn = part.turn() == null ? "" : "#" + part.turn();
      out.write(String.format(Locale.ROOT, format, number, use(part.use()), turn, text(part)));
      number = ""; // further parts of a line stand below the first
    }
  }

  private static String use(LineUse use) {
    return use.name().toLowerCase(Locale.ROOT);
  }

  private String text(ExplainedPart part) {
    IStyle style = STYLES.get(part.use());
    if (part.label() == null) {
      return style == null ? cut(part.text(), 0) : styled(cut(part.text(), 0), style);
    }
    int from = index(part, part.label().start());
    int to = index(part, part.label().end());
    String label = Visible.of(part.text().substring(from, to));
    return Visible.of(part.text().substring(0, from))
        + styled(label, Style.bold, Style.fg_green)
        + cut(part.text().substring(to), part.text().codePointCount(0, to));
  }

  private static int index(ExplainedPart part, Place place) {
    return part.text().offsetByCodePoints(0, place.column() - part.span().start().column());
  }

  private String cut(String text, int before) {
    int room = Math.max(0, WIDTH - before);
    if (full || text.codePointCount(0, text.length()) <= room) {
      return Visible.of(text);
    }
    return Visible.of(text.substring(0, text.offsetByCodePoints(0, room))) + "\u2026";
  }

  private void labels(List<ExplainedLabel> labels) throws IOException {
    int kept = 0;
    for (ExplainedLabel label : labels) {
      if (label.verdict().holds() || full || kept < NEAREST) {
        label(label);
      } else {
        out.write(kept == NEAREST ? "\n" : "");
        String score = String.format(Locale.ROOT, "%+.1f", label.verdict().score());
        out.write(Visible.of(label.label()) + ": kept as text  (" + score + "), ");
        out.write(where(label.places()) + "\n");
      }
      kept += label.verdict().holds() ? 0 : 1;
    }
  }

  private void findings(List<Finding> findings) throws IOException {
    if (!findings.isEmpty()) {
      out.write("\n" + styled("Findings", Style.bold) + "\n");
    }
    for (Finding f : findings) {
      String severity = f.severity().name().toLowerCase(Locale.ROOT);
      out.write(Visible.of(f.line() + ":" + f.column() + " " + severity + ": " + f.message()));
      out.write('\n');
    }
  }

  private void label(ExplainedLabel label) throws IOException {
    String decision = label.verdict().holds() ? "opens turns" : "kept as text";
    title(Visible.of(label.label()) + ": " + decision, label.verdict());
    out.write("  " + Visible.of(label.habit()) + ", " + where(label.places()) + "\n");
    reasons(label.verdict());
  }

  private static String where(List<Place> places) {
    String first =
        places.stream()
            .limit(PLACES)
            .map(p -> p.line() + ":" + p.column())
            .collect(Collectors.joining(", "));
    return "at "
        + first
        + (places.size() > PLACES ? ", " + (places.size() - PLACES) + " more" : "");
  }

  private void title(String title, Verdict verdict) throws IOException {
    IStyle color = verdict.holds() ? Style.fg_green : Style.fg_red;
    String score = String.format(Locale.ROOT, "  (%+.1f)", verdict.score());
    out.write("\n" + styled(title, Style.bold, color) + score + "\n");
  }

  private void reasons(Verdict verdict) throws IOException {
    List<Reason> reasons =
        verdict.reasons().stream()
            .sorted(Comparator.comparingDouble(Reason::weight).reversed())
            .toList();
    for (Reason r : reasons) {
      IStyle color = r.weight() < 0 ? Style.fg_red : Style.fg_green;
      String weight = styled(String.format(Locale.ROOT, "%+5.1f", r.weight()), color);
      out.write("  " + weight + "  " + Visible.of(r.text()) + "\n");
    }
  }

  private String styled(String text, IStyle... styles) {
    return colors.apply(text, List.of(styles)).toString();
  }
}
