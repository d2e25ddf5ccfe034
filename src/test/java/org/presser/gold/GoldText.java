package org.presser.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts the speech of marked turns out of a transcript. */
final class GoldText {

  private static final Pattern RESUME = Pattern.compile("inside@(\\d+):(\\d+)");
  private static final String TIME = "(?:\\s*[(\\[]\\d{1,2}:\\d\\d(?::\\d\\d)?[)\\]])?";

  /** How often the same line must stand on pages to be their running head. */
  private static final int RUNNING_HEAD = 3;

  /** A place by line and column, both from 1. */
  private record At(int line, int column) {
    boolean before(At other) {
      return line < other.line || line == other.line && column < other.column;
    }
  }

  private final List<String> lines;
  private final List<GoldRow> rows;
  private final List<Pattern> ignored;
  private final Map<String, Long> repeats;

  /**
   * Makes a cutter.
   *
   * @param text the transcript
   * @param rows its elements in text order
   * @param ignored patterns of what is no speech though it stands in turns
   */
  GoldText(String text, List<GoldRow> rows, List<Pattern> ignored) {
    this.lines = Arrays.asList(text.split("\n", -1));
    this.rows = List.copyOf(rows);
    this.ignored = List.copyOf(ignored);
    this.repeats =
        lines.stream()
            .filter(line -> !line.isBlank())
            .map(GoldText::shape)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** Returns the speech of the turn that starts with a row, white space squeezed. */
  String speech(int index) {
    StringBuilder pieces = new StringBuilder();
    At from = start(index);
    int next = index + 1;
    pieces.append(cut(from, start(next)));
    while (next < rows.size() && rows.get(next).isInside()) {
      from = resume(rows.get(next));
      next++;
      if (start(next).before(from)) {
        from = start(next);
      }
      pieces.append('\n').append(cut(from, start(next)));
    }
    return clean(pieces.toString(), rows.get(index).label());
  }

  private At start(int index) {
    if (index >= rows.size()) {
      return new At(lines.size() + 1, 1);
    }
    return new At(rows.get(index).line(), rows.get(index).column());
  }

  /** Where speech goes on: where the row says, else behind its paragraph and running heads. */
  private At resume(GoldRow row) {
    Matcher told = RESUME.matcher(row.role());
    if (told.matches()) {
      return new At(Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2)));
    }
    int line = row.line();
    while (line <= lines.size() && !blank(line)) {
      line++;
    }
    while (row.kind().equals("furniture")) {
      int head = line;
      while (head <= lines.size() && blank(head)) {
        head++;
      }
      if (head > lines.size() || repeats.get(shape(lines.get(head - 1))) < RUNNING_HEAD) {
        break;
      }
      line = head + 1;
    }
    return new At(line, 1);
  }

  private boolean blank(int line) {
    return lines.get(line - 1).isBlank();
  }

  private String cut(At from, At to) {
    if (!from.before(to)) {
      return "";
    }
    StringBuilder result = new StringBuilder();
    for (int i = from.line; i <= Math.min(to.line, lines.size()); i++) {
      int[] points = lines.get(i - 1).codePoints().toArray();
      int first = i == from.line ? from.column - 1 : 0;
      int last = i == to.line ? to.column - 1 : points.length;
      result.append(new String(points, first, Math.max(0, last - first))).append('\n');
    }
    return result.toString();
  }

  private String clean(String piece, String label) {
    String text = piece;
    if (label != null) {
      String printed =
          Arrays.stream(label.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s*"));
      text = text.replaceFirst("(?U)^" + printed + "[\\s:：.\\-–—)\\]】>›*,;]*" + TIME, "");
      text = text.replaceAll("(?mU)^[ \\t]*" + printed + "\\s*[:：]" + TIME, "");
    }
    for (Pattern pattern : ignored) {
      text = pattern.matcher(text).replaceAll("");
    }
    return text.replaceAll("(?U)\\s+", " ").strip();
  }

  private static String shape(String line) {
    return line.replaceAll("\\d+", "#").replaceAll("(?U)\\s+", " ").strip();
  }
}
