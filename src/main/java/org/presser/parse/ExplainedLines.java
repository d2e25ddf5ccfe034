package org.presser.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.model.Briefing;
import org.presser.model.ExplainedLine;
import org.presser.model.ExplainedPart;
import org.presser.model.LineUse;
import org.presser.model.Span;
import org.presser.model.Turn;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.scheme.Scheme;

/** Tells for each line what the parser took it for, as the result itself shows it. */
final class ExplainedLines {

  private final Page page;
  private final Set<String> keys;
  private final LineUse[] uses;
  private final int[] turns;

  /** The cues that open a turn or go on with one, by where their marks begin. */
  private final Map<Integer, Cue> cues = new HashMap<>();

  private ExplainedLines(Page page, Briefing briefing, Scheme scheme) {
    this.page = page;
    this.keys = briefing.header().fields().keySet();
    this.uses = new LineUse[page.text().length()];
    this.turns = new int[page.text().length()];
    paint(briefing.header().span(), LineUse.HEADER, 0);
    briefing.turns().forEach(t -> paint(t.span(), LineUse.SPEECH, t.id()));
    scheme.cues().forEach(this::open);
    briefing.turns().forEach(this::opened);
    briefing.events().forEach(e -> paint(e.span(), LineUse.EVENT, e.turn()));
    briefing.headings().forEach(h -> paint(h.span(), LineUse.HEADING, 0));
    briefing.furniture().forEach(f -> paint(f.span(), LineUse.FURNITURE, 0));
  }

  /** Explains every line. */
  static List<ExplainedLine> of(Page page, Briefing briefing, Scheme scheme) {
    ExplainedLines explained = new ExplainedLines(page, briefing, scheme);
    List<ExplainedLine> lines = new ArrayList<>();
    for (int i = 0; i < page.count(); i++) {
      lines.add(new ExplainedLine(i + 1, explained.parts(i)));
    }
    return lines;
  }

  private void paint(Span span, LineUse use, Integer turn) {
    if (span != null) {
      paint(
          page.lines().index(span.start()),
          page.lines().index(span.end()),
          use,
          turn == null ? 0 : turn);
    }
  }

  private void paint(int from, int to, LineUse use, int turn) {
    Arrays.fill(uses, from, to, use);
    Arrays.fill(turns, from, to, turn);
  }

  /** Marks before a label belong to the turn that it opens. */
  private void open(Cue cue) {
    if (cue.start() < uses.length && uses[cue.start()] == LineUse.SPEECH) {
      paint(cue.open(), cue.start(), LineUse.SPEECH, turns[cue.start()]);
      cues.put(cue.open(), cue);
    }
  }

  /** Marks before a turn without a label belong to it, and so does a delimiter without speech. */
  private void opened(Turn turn) {
    int start = page.lines().index(turn.span().start());
    int line = page.lineAt(start);
    for (int i = start - 1; i >= page.from(line) && uses[i] == null; i--) {
      paint(i, i + 1, LineUse.SPEECH, turn.id());
    }
    int end = page.lines().index(turn.span().end());
    for (int i = end; i < page.to(line) && uses[i] == null; i++) {
      paint(i, i + 1, LineUse.SPEECH, turn.id());
    }
  }

  private List<ExplainedPart> parts(int line) {
    List<ExplainedPart> parts = new ArrayList<>();
    int from = page.from(line);
    while (from < page.to(line)) {
      int to = from + 1;
      int last = to;
      while (to < page.to(line) && goesOn(from, to)) {
        last = Chars.blank(page.text().charAt(to)) ? last : to + 1;
        to++;
      }
      parts.add(part(from, last));
      from = to;
      while (from < page.to(line) && Chars.blank(page.text().charAt(from))) {
        from++;
      }
    }
    return parts;
  }

  private boolean goesOn(int from, int at) {
    boolean same = uses[at] == uses[from] && turns[at] == turns[from];
    return Chars.blank(page.text().charAt(at)) || same && !cues.containsKey(at);
  }

  private ExplainedPart part(int from, int to) {
    Cue cue = cues.get(from);
    String text = page.text().substring(from, to);
    Span label = cue == null ? null : page.lines().span(cue.start(), cue.end());
    Integer turn = turns[from] == 0 ? null : turns[from];
    return new ExplainedPart(page.lines().span(from, to), use(from, text), turn, label, text);
  }

  private LineUse use(int from, String text) {
    if (cues.containsKey(from)) {
      return LineUse.LABEL;
    }
    if (uses[from] == null) {
      return LineUse.UNUSED;
    }
    return uses[from] == LineUse.HEADER && field(text) ? LineUse.FIELD : uses[from];
  }

  private boolean field(String text) {
    return keys.stream()
        .anyMatch(k -> text.startsWith(k) || text.contains(k + ":") || text.contains(k + "："));
  }
}
