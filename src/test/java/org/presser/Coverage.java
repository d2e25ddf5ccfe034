package org.presser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.presser.model.Briefing;
import org.presser.model.Event;
import org.presser.model.Passage;
import org.presser.model.Span;
import org.presser.model.Turn;

/**
 * Says what of a text lies in no part of its briefing, or in more than one.
 *
 * <p>The rule: header, turns, events, headings and furniture cover every character that is not
 * white space exactly once, where an event, heading or piece of furniture inside a turn or the
 * header belongs to itself. Marks that open a label belong to the label's turn.
 */
public final class Coverage {

  private static final int FREE = -1;

  /** Brackets, quotes, markdown, rules of tables, tags, list numbers and time codes. */
  private static final Pattern OPENING_MARKS =
      Pattern.compile(
          "(?:<\\w+(?:\\s+\\w+=)?|[\\p{Ps}\\p{Pi}\\p{Pe}\\p{Pf}\\p{Pd}\\p{So}\\p{Sm}*_#\"'•·|/\\\\:：※\\s\\p{Z}\\p{Cf}\\p{Cc}]"
              + "|\\p{Nd}+[.,:：)、．]?|[一二三四五六七八九十]+、|[ivxIVX]+[.)])*");

  private final int[] points;
  private final int[] owner;
  private final List<String> faults = new ArrayList<>();

  private Coverage(String text) {
    points = text.codePoints().toArray();
    owner = new int[points.length];
    Arrays.fill(owner, FREE);
  }

  /** Returns a line for each fault; none where nothing is lost. */
  public static List<String> faults(String text, Briefing briefing) {
    Coverage coverage = new Coverage(text);
    coverage.cover(outer(briefing), 0);
    coverage.cover(inner(briefing), 1);
    coverage.findLost(briefing.turns());
    return coverage.faults;
  }

  private static List<Span> outer(Briefing briefing) {
    Stream<Span> turns = briefing.turns().stream().map(Turn::span);
    return Stream.concat(Stream.ofNullable(briefing.header().span()), turns).toList();
  }

  private static List<Span> inner(Briefing briefing) {
    Stream<Span> passages =
        Stream.of(briefing.headings(), briefing.furniture())
            .flatMap(List::stream)
            .map(Passage::span);
    return Stream.concat(briefing.events().stream().map(Event::span), passages).toList();
  }

  /** Claims the spans of one level; spans of one level must not meet. */
  private void cover(List<Span> spans, int level) {
    for (Span span : spans) {
      for (int i = span.start().offset(); i < span.end().offset(); i++) {
        if (owner[i] == level && !white(i)) {
          faults.add("twice: " + show(i, span.end().offset()));
          break;
        }
        owner[i] = level;
      }
    }
  }

  private void findLost(List<Turn> turns) {
    int i = 0;
    while (i < points.length) {
      if (owner[i] != FREE || white(i)) {
        i++;
        continue;
      }
      int end = endOfGap(i);
      if (!opensTurn(i, end, turns)) {
        faults.add("lost: " + show(i, end));
      }
      i = end;
    }
  }

  private int endOfGap(int from) {
    int end = from;
    while (end < points.length && (owner[end] == FREE || white(end))) {
      end++;
    }
    return end;
  }

  private boolean opensTurn(int from, int end, List<Turn> turns) {
    return turns.stream().anyMatch(t -> t.span().start().offset() == end)
        && OPENING_MARKS.matcher(new String(points, from, end - from)).matches();
  }

  /** White space, and what prints nothing: control characters are blanks to the parser. */
  private boolean white(int i) {
    return Character.isWhitespace(points[i])
        || Character.isISOControl(points[i])
        || Character.isSpaceChar(points[i])
        || Character.getType(points[i]) == Character.FORMAT;
  }

  private String show(int from, int end) {
    String before = new String(points, 0, from);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int lineStart = before.lastIndexOf('\n') + 1;
    int column = before.codePointCount(lineStart, before.length()) + 1;
    String text = new String(points, from, Math.min(end - from, 60)).strip();
    return line + ":" + column + " " + text.replace("\n", "⏎");
  }
}
