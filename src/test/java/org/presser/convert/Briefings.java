package org.presser.convert;

import java.util.List;
import java.util.Map;
import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.Header;
import org.presser.model.Place;
import org.presser.model.Role;
import org.presser.model.Source;
import org.presser.model.Span;
import org.presser.model.Turn;
import org.presser.model.TurnKind;

/** Briefings that no parser has made. */
final class Briefings {

  private static final Span SPAN = new Span(new Place(1, 1, 0), new Place(1, 2, 1));

  private Briefings() {}

  /** A briefing of one turn. */
  static Briefing of(Source source, String text) {
    return of(source, text, null);
  }

  /** A briefing of one turn, with a date in its header. */
  static Briefing of(Source source, String text, String date, Finding... findings) {
    Header header =
        new Header(null, date, null, null, null, null, null, List.of(), null, true, Map.of(), SPAN);
    Turn turn = new Turn(1, 1, TurnKind.QUESTION, Role.PRESS, "Q", null, text, SPAN, null, null);
    return new Briefing(
        source,
        header,
        List.of(),
        List.of(turn),
        List.of(),
        List.of(),
        List.of(),
        List.of(findings));
  }
}
