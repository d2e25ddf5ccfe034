package org.presser.model;

import java.util.List;
import java.util.Objects;

/**
 * A parsed transcript.
 *
 * @param source where it was read from
 * @param header what stands before the first speech
 * @param speakers who speaks, in order of first turn
 * @param turns the speech, in text order
 * @param events stand-alone notes, in text order
 * @param headings headings and dividers, in text order
 * @param furniture pieces of the page, in text order
 * @param findings what a person should look at, in text order
 */
public record Briefing(
    Source source,
    Header header,
    List<Speaker> speakers,
    List<Turn> turns,
    List<Event> events,
    List<Passage> headings,
    List<Passage> furniture,
    List<Finding> findings) {

  /** Copies the lists. */
  public Briefing {
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(header, "header must not be null");
    speakers = List.copyOf(speakers);
    turns = List.copyOf(turns);
    events = List.copyOf(events);
    headings = List.copyOf(headings);
    furniture = List.copyOf(furniture);
    findings = List.copyOf(findings);
  }

  /** Returns the same briefing with other findings. */
  public Briefing withFindings(List<Finding> others) {
    return new Briefing(source, header, speakers, turns, events, headings, furniture, others);
  }
}
