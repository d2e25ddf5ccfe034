package org.presser.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.presser.text.Lines;

/** Cuts the turns that gold rows announce out of a transcript. */
final class GoldTurns {

  private static final Pattern RESUMES = Pattern.compile("inside@([0-9]+):([0-9]+).*");
  private static final Pattern NUMBER = Pattern.compile("\\d+", Pattern.UNICODE_CHARACTER_CLASS);

  /** What may stand between a label and its speech. */
  private static final String DELIMITER = "[\\s:：.\\-–—)\\]】>›*,;]*";

  private static final String TIME = "(?:\\s*[(\\[]\\d{1,2}:\\d\\d(?::\\d\\d)?[)\\]])?";

  /** A line that stands so often, numbers apart, is a running head. */
  private static final int RUNNING = 3;

  private final Lines lines;
  private final List<GoldRow> rows;
  private final List<Pattern> ignore;
  private final Map<String, Integer> heads = new HashMap<>();

  private GoldTurns(Lines lines, List<GoldRow> rows, List<Pattern> ignore) {
    this.lines = lines;
    this.rows = rows;
    this.ignore = ignore;
    for (int i = 1; i <= lines.count(); i++) {
      if (!blank(i)) {
        heads.merge(head(i), 1, Integer::sum);
      }
    }
  }

  /**
   * Returns the turns of a transcript.
   *
   * @param got where the program's turns start: a row that may be read either way counts only there
   */
  static List<GoldTurn> of(Lines lines, Gold gold, List<Spot> got) {
    List<GoldRow> rows =
        gold.rows().stream()
            .filter(r -> !r.turn() || !r.open() || got.stream().anyMatch(r.at()::near))
            .toList();
    return new GoldTurns(lines, rows, gold.header().ignore()).turns();
  }

  private List<GoldTurn> turns() {
    List<GoldTurn> turns = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      GoldRow r = rows.get(i);
      if (r.turn()) {
        turns.add(new GoldTurn(r.at(), r.label(), r.role(), speech(pieces(i), r.label())));
      }
    }
    return turns;
  }

  /** Returns the text from a turn's row to the next, what stands inside it left out. */
  private String pieces(int row) {
    List<String> pieces = new ArrayList<>();
    Spot at = rows.get(row).at();
    for (int j = row + 1; ; j++) {
      GoldRow next = j < rows.size() ? rows.get(j) : null;
      pieces.add(cut(at, next == null ? new Spot(lines.count() + 1, 1) : next.at()));
      if (next == null || !next.inside()) {
        return String.join("\n", pieces);
      }
      at = resume(next);
      if (j + 1 < rows.size() && rows.get(j + 1).at().compareTo(at) < 0) {
        at = rows.get(j + 1).at();
      }
    }
  }

  /** Returns where speech goes on: where the row says, else below its paragraph and heads. */
  private Spot resume(GoldRow row) {
    Matcher said = RESUMES.matcher(row.role());
    if (said.matches()) {
      return new Spot(Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)));
    }
    int k = row.at().line();
    while (k <= lines.count() && !blank(k)) {
      k++;
    }
    while (row.kind().equals("furniture")) {
      int n = k;
      while (n <= lines.count() && blank(n)) {
        n++;
      }
      if (n > lines.count() || heads.get(head(n)) < RUNNING) {
        break;
      }
      k = n + 1;
    }
    return new Spot(k, 1);
  }

  /** Takes the label, printed again or not, and what the gold ignores out of a turn's text. */
  private String speech(String pieces, String label) {
    String text = pieces;
    if (!label.equals(GoldRow.NONE)) {
      String printed =
          Arrays.stream(Likeness.squeeze(label).split(" "))
              .map(Pattern::quote)
              .collect(Collectors.joining("\\s*"));
      text = without("\\A" + printed + DELIMITER + TIME).matcher(text).replaceFirst("");
      text = without("^[ \t]*" + printed + "\\s*[:：]" + TIME).matcher(text).replaceAll("");
    }
    for (Pattern p : ignore) {
      text = p.matcher(text).replaceAll("");
    }
    return Likeness.squeeze(text);
  }

  private static Pattern without(String regex) {
    int flags = Pattern.MULTILINE | Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile(regex, flags);
  }

  private String cut(Spot from, Spot to) {
    int a = index(from);
    int b = index(to);
    return a < b ? lines.text().substring(a, b) : "";
  }

  /** Returns the index of a place; that of the line's or text's end where it lies behind. */
  private int index(Spot at) {
    if (at.line() > lines.count()) {
      return lines.text().length();
    }
    int start = lines.start(at.line() - 1);
    String line = lines.text(at.line() - 1);
    int length = line.codePointCount(0, line.length());
    return start + line.offsetByCodePoints(0, Math.min(length, at.column() - 1));
  }

  private boolean blank(int line) {
    return lines.text(line - 1).chars().allMatch(c -> Likeness.space((char) c));
  }

  private String head(int line) {
    return NUMBER.matcher(Likeness.squeeze(lines.text(line - 1))).replaceAll("#");
  }
}
