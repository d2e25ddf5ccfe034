package org.presser.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.presser.model.Briefing;
import org.presser.model.Span;
import org.presser.model.Turn;

/**
 * A part of a briefing's body; what stands inside a turn comes after it.
 *
 * @param kind what it is
 * @param text what to show
 * @param span where it stands
 * @param turn the turn, null for other kinds
 */
record FlowItem(Kind kind, String text, Span span, Turn turn) {

  /** What the body consists of. */
  enum Kind {
    TURN,
    EVENT,
    HEADING,
    FURNITURE
  }

  /** Returns the parts of a briefing's body in text order. */
  static List<FlowItem> of(Briefing briefing) {
    List<FlowItem> flow = new ArrayList<>();
    briefing.turns().forEach(t -> flow.add(new FlowItem(Kind.TURN, t.text(), t.span(), t)));
    briefing.events().forEach(e -> flow.add(new FlowItem(Kind.EVENT, e.text(), e.span(), null)));
    briefing
        .headings()
        .forEach(h -> flow.add(new FlowItem(Kind.HEADING, h.text(), h.span(), null)));
    briefing
        .furniture()
        .forEach(f -> flow.add(new FlowItem(Kind.FURNITURE, f.text(), f.span(), null)));
    flow.sort(Comparator.comparingInt(item -> item.span().start().offset()));
    return flow;
  }

  /** The line where it starts, from 1. */
  int line() {
    return span.start().line();
  }
}
