package org.presser.stats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.presser.model.Turn;

/** Writes a comparison for people: a line for each file that differs, then the sums. */
public final class ComparisonText {

  /** How much of a turn's text is shown. */
  private static final int EXCERPT = 60;

  private final Writer out;
  private final boolean verbose;
  private final UnaryOperator<String> printable;

  private ComparisonText(Writer out, boolean verbose, UnaryOperator<String> printable) {
    this.out = out;
    this.verbose = verbose;
    this.printable = printable;
  }

  /**
   * Writes a comparison.
   *
   * @param comparison what to write
   * @param verbose whether every turn that differs is shown
   * @param printable what makes text safe for a terminal
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(
      Comparison comparison, boolean verbose, UnaryOperator<String> printable, Writer out)
      throws IOException {
    ComparisonText text = new ComparisonText(out, verbose, printable);
    for (Comparison.FileDifference file : comparison.files()) {
      text.file(file);
    }
    text.sums(comparison);
  }

  private void file(Comparison.FileDifference file) throws IOException {
    String name = printable.apply(file.file());
    switch (file.presence()) {
      case ONLY_OLD -> out.write(name + ": only in OLD\n");
      case ONLY_NEW -> out.write(name + ": only in NEW\n");
      case BOTH -> {
        out.write(name + ": " + summary(file.difference()) + "\n");
        if (verbose) {
          for (TurnDifference turn : file.difference().turns()) {
            turn(name, turn);
          }
        }
      }
    }
  }

  private static String summary(BriefingDifference difference) {
    List<TurnDifference> turns = difference.turns();
    long gained = turns.stream().filter(TurnDifference::gained).count();
    long lost = turns.stream().filter(TurnDifference::lost).count();
    String text = "turns: " + counts(gained, lost, turns.size() - gained - lost);
    Map<String, Integer> fields = new TreeMap<>();
    turns.forEach(turn -> turn.fields().forEach(field -> fields.merge(field, 1, Integer::sum)));
    if (!fields.isEmpty()) {
      text += " " + fields.toString().replace('{', '(').replace('}', ')').replace('=', ' ');
    }
    return difference.parts().isEmpty()
        ? text
        : text + "; also " + String.join(", ", difference.parts());
  }

  private static String counts(long gained, long lost, long changed) {
    return gained + " gained, " + lost + " lost, " + changed + " changed";
  }

  private void turn(String name, TurnDifference difference) throws IOException {
    if (!difference.gained()) {
      line(name, "-", difference.before(), difference.fields());
    }
    if (!difference.lost()) {
      line(name, "+", difference.after(), difference.fields());
    }
  }

  private void line(String name, String sign, Turn turn, List<String> fields) throws IOException {
    String text = turn.text().replaceAll("\\s+", " ");
    int end = text.offsetByCodePoints(0, Math.min(EXCERPT, text.codePointCount(0, text.length())));
    String excerpt = end < text.length() ? text.substring(0, end) + "…" : text;
    String label = turn.label() == null ? "" : turn.label() + ": ";
    String what = fields.isEmpty() ? "" : " [" + String.join(", ", fields) + "]";
    String role = turn.role().name().toLowerCase(Locale.ROOT);
    out.write("  " + sign + " " + name + ":" + turn.span().start().line() + " " + role + what);
    out.write(" " + printable.apply(label + excerpt) + "\n");
  }

  private void sums(Comparison c) throws IOException {
    out.write(
        c.equal()
            + " equal, "
            + c.differing(Comparison.Presence.BOTH)
            + " differ, "
            + c.differing(Comparison.Presence.ONLY_OLD)
            + " only in OLD, "
            + c.differing(Comparison.Presence.ONLY_NEW)
            + " only in NEW; turns: "
            + counts(c.gained(), c.lost(), c.changed())
            + "\n");
  }
}
