package org.presser.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.presser.model.Briefing;
import org.presser.model.Event;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Header;
import org.presser.model.Passage;
import org.presser.model.Place;
import org.presser.model.Role;
import org.presser.model.Severity;
import org.presser.model.Source;
import org.presser.model.Span;
import org.presser.model.Speaker;
import org.presser.model.Turn;
import org.presser.model.TurnKind;

/** Makes a briefing of a document. */
final class BriefingMaker {

  /** The only format of documents so far. */
  private static final long FORMAT = 1;

  private BriefingMaker() {}

  static Briefing briefing(JsonObject document) throws UnreadableBriefingException {
    if (!document.members().keySet().containsAll(List.of("presser", "format", "turns"))) {
      throw UnreadableBriefingException.foreign();
    }
    if (document.number("format") != FORMAT) {
      throw new UnreadableBriefingException(
          "format " + document.number("format") + " is not known to this version");
    }
    return new Briefing(
        source(document.object("source")),
        header(document.object("header")),
        list(document, "speakers", BriefingMaker::speaker),
        list(document, "turns", BriefingMaker::turn),
        list(document, "events", BriefingMaker::event),
        list(document, "headings", BriefingMaker::passage),
        list(document, "furniture", BriefingMaker::passage),
        list(document, "findings", BriefingMaker::finding));
  }

  /** Makes one member of a list. */
  private interface Maker<T> {
    T make(JsonObject object) throws UnreadableBriefingException;
  }

  private static <T> List<T> list(JsonObject document, String name, Maker<T> maker)
      throws UnreadableBriefingException {
    List<T> made = new ArrayList<>();
    for (JsonObject object : document.objects(name)) {
      made.add(maker.make(object));
    }
    return made;
  }

  private static Source source(JsonObject o) throws UnreadableBriefingException {
    return new Source(
        o.someText("name"),
        o.number("bytes"),
        o.count("lines"),
        o.someText("encoding"),
        o.someText("sha256"),
        o.members().containsKey("options") ? o.texts("options") : List.of());
  }

  private static Header header(JsonObject o) throws UnreadableBriefingException {
    return new Header(
        o.text("title"),
        o.text("date"),
        o.text("time"),
        o.text("endTime"),
        o.text("timeZone"),
        o.text("place"),
        o.text("institution"),
        o.texts("spokespersons"),
        o.text("language"),
        o.truth("briefing"),
        o.object("fields").fields(),
        o.objectOrNull("outside") == null ? Map.of() : o.object("outside").fields(),
        o.objectOrNull("start") == null ? null : span(o));
  }

  private static Speaker speaker(JsonObject o) throws UnreadableBriefingException {
    return new Speaker(
        o.someText("id"),
        o.text("name"),
        o.word("role", Role.class),
        o.text("title"),
        o.text("affiliation"),
        o.texts("labels"),
        o.count("turns"),
        o.count("words"));
  }

  private static Turn turn(JsonObject o) throws UnreadableBriefingException {
    String text = o.text("text");
    return new Turn(
        o.count("id"),
        o.count("exchange"),
        o.word("kind", TurnKind.class),
        o.word("role", Role.class),
        o.text("label"),
        o.text("speaker"),
        text == null ? "" : text, // an empty text is written as null
        span(o),
        o.text("time"),
        o.countOrNull("followUpTo"));
  }

  private static Event event(JsonObject o) throws UnreadableBriefingException {
    return new Event(o.someText("text"), o.countOrNull("turn"), span(o));
  }

  private static Passage passage(JsonObject o) throws UnreadableBriefingException {
    return new Passage(o.someText("text"), span(o));
  }

  private static Finding finding(JsonObject o) throws UnreadableBriefingException {
    return new Finding(
        o.word("kind", FindingKind.class),
        o.word("severity", Severity.class),
        o.someText("message"),
        o.count("line"),
        o.count("column"));
  }

  private static Span span(JsonObject o) throws UnreadableBriefingException {
    return new Span(place(o.object("start")), place(o.object("end")));
  }

  private static Place place(JsonObject o) throws UnreadableBriefingException {
    return new Place(o.count("line"), o.count("column"), o.count("offset"));
  }
}
