package org.presser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.presser.model.Briefing;
import org.presser.model.Event;
import org.presser.model.Passage;
import org.presser.model.Span;
import org.presser.model.Turn;

/**
 * Draws the parts of a briefing into its text, so that a wrong place is seen, not computed.
 *
 * <p>{@code ⟦2 official MS. QUILL⟧MS. QUILL: It will. ⟦event⟧(Laughter.)⟦/event⟧⟦/2⟧}
 */
final class SpanDrawing {

  /** Marks at one place stand in this order. */
  private enum Order {
    CLOSE_INNER,
    CLOSE_OUTER,
    OPEN_OUTER,
    OPEN_INNER
  }

  private record Mark(int offset, Order order, String text) {}

  private final List<Mark> marks = new ArrayList<>();

  private SpanDrawing() {}

  /** Returns the text with an opening and a closing mark around every part. */
  static String draw(String text, Briefing briefing) {
    SpanDrawing drawing = new SpanDrawing();
    if (briefing.header().span() != null) {
      drawing.outer(briefing.header().span(), "header", "header");
    }
    for (Turn turn : briefing.turns()) {
      String name =
          turn.id() + " " + turn.role().name().toLowerCase(Locale.ROOT) + " " + label(turn);
      drawing.outer(turn.span(), name, String.valueOf(turn.id()));
    }
    for (Event event : briefing.events()) {
      drawing.inner(event.span(), "event");
    }
    for (Passage heading : briefing.headings()) {
      drawing.inner(heading.span(), "heading");
    }
    for (Passage furniture : briefing.furniture()) {
      drawing.inner(furniture.span(), "furniture");
    }
    return drawing.into(text.codePoints().toArray());
  }

  private static String label(Turn turn) {
    return turn.label() == null ? "-" : turn.label();
  }

  private void outer(Span span, String name, String closing) {
    marks.add(new Mark(span.start().offset(), Order.OPEN_OUTER, "⟦" + name + "⟧"));
    marks.add(new Mark(span.end().offset(), Order.CLOSE_OUTER, "⟦/" + closing + "⟧"));
  }

  private void inner(Span span, String name) {
    marks.add(new Mark(span.start().offset(), Order.OPEN_INNER, "⟦" + name + "⟧"));
    marks.add(new Mark(span.end().offset(), Order.CLOSE_INNER, "⟦/" + name + "⟧"));
  }

  private String into(int[] points) {
    marks.sort(Comparator.comparingInt(Mark::offset).thenComparing(Mark::order));
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Mark mark : marks) {
      result.append(new String(points, done, mark.offset() - done)).append(mark.text());
      done = mark.offset();
    }
    return result.append(new String(points, done, points.length - done)).toString();
  }
}
