package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.presser.model.Briefing;
import org.presser.model.Turn;

/**
 * Writes a briefing as a TEI document in the manner of Parla-CLARIN: a {@code div} for each
 * exchange, a {@code u} for each turn with {@code seg} for its paragraphs, notes for what nobody
 * spoke. What a turn is and who speaks are told apart by the taxonomies that {@code @ana} refers
 * to. Furniture is left out.
 */
final class TeiWriter implements BriefingWriter {

  private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    Markup xml = new Markup(out);
    Map<String, String> people = XmlIds.of(briefing.speakers());
    String language = briefing.header().language();
    xml.open("TEI", "xmlns", NAMESPACE, "xml:lang", language == null ? "und" : language);
    new TeiHeader(xml).write(briefing, people);
    xml.open("text").open("body");
    new Body(xml, people).write(briefing);
    xml.close().close().close().finish();
  }

  /** Writes the divisions of one briefing. */
  private static final class Body {

    private static final int NONE = -1;

    private final Markup xml;
    private final Map<String, String> people;
    private int exchange = NONE;

    Body(Markup xml, Map<String, String> people) {
      this.xml = xml;
      this.people = people;
    }

    void write(Briefing briefing) throws IOException {
      for (FlowItem item : FlowItem.of(briefing)) {
        switch (item.kind()) {
          case TURN -> turn(item.turn());
          case EVENT -> note("event", item.text());
          case HEADING -> note("heading", item.text());
          case FURNITURE -> {}
        }
      }
      if (exchange == NONE) {
        xml.open("div", "type", "debateSection").empty("p");
      }
      xml.close();
    }

    private void note(String type, String text) throws IOException {
      if (exchange == NONE) {
        openDivision(0);
      }
      xml.line("note", text, "type", type);
    }

    private void turn(Turn turn) throws IOException {
      if (exchange != turn.exchange()) {
        openDivision(turn.exchange());
      }
      xml.line("note", turn.time(), "type", "time");
      xml.line("note", turn.label(), "type", "speaker");
      String person = turn.speaker() == null ? null : people.get(turn.speaker());
      xml.open(
          "u",
          "xml:id",
          "u" + turn.id(),
          "who",
          person == null ? null : "#" + person,
          "ana",
          "#" + Words.of(turn.kind()) + " #" + Words.of(turn.role()),
          "n",
          String.valueOf(turn.id()),
          "corresp",
          turn.followUpTo() == null ? null : "#u" + turn.followUpTo());
      for (String paragraph : turn.text().split("\n\n")) {
        xml.line("seg", paragraph);
      }
      xml.close();
    }

    private void openDivision(int number) throws IOException {
      if (exchange != NONE) {
        xml.close();
      }
      exchange = number;
      xml.open(
          "div",
          "type",
          "debateSection",
          "subtype",
          number == 0 ? "opening" : "exchange",
          "n",
          String.valueOf(number));
    }
  }
}
