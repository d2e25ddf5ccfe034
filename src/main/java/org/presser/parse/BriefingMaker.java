package org.presser.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.presser.model.Briefing;
import org.presser.model.Event;
import org.presser.model.Passage;
import org.presser.model.Role;
import org.presser.model.Source;
import org.presser.model.Span;
import org.presser.model.Turn;
import org.presser.model.TurnKind;
import org.presser.parse.exchange.Exchanges;
import org.presser.parse.exchange.FollowUps;
import org.presser.parse.exchange.Spoken;
import org.presser.parse.finding.Findings;
import org.presser.parse.header.HeaderReader;
import org.presser.parse.header.HeaderReading;
import org.presser.parse.page.Blanks;
import org.presser.parse.page.Page;
import org.presser.parse.role.RoleAssigner;
import org.presser.parse.role.Roles;
import org.presser.parse.speaker.SameSpeaker;
import org.presser.parse.speaker.SpeakerTable;
import org.presser.parse.turn.Draft;
import org.presser.parse.turn.LineKind;
import org.presser.parse.turn.Note;
import org.presser.parse.turn.SpeechText;

/** Makes the briefing of a reading: header, roles, speakers, exchanges, findings. */
final class BriefingMaker {

  private final Reading reading;
  private final String text;
  private final HeaderReading header;
  private final List<Draft> drafts;
  private final Roles assigned;
  private final Map<String, Role> roles;
  private final SpeakerTable table;
  private final List<Note> notes;

  private BriefingMaker(Reading reading) {
    this.reading = reading;
    this.text = reading.page().text();
    this.assigned =
        RoleAssigner.assign(
            reading.turns(),
            reading.scheme().forms(),
            text,
            text.substring(0, reading.top()),
            reading.words());
    this.header =
        HeaderReader.readUntil(
            reading.page(),
            reading.words(),
            reading.language(),
            reading.top(),
            reading.kinds(),
            reading.briefing(),
            answering(assigned.byLabel()));
    Span span = header.header().span();
    this.notes = TopNotes.of(reading.page(), reading.kinds(), span, reading.top());
    notes.addAll(reading.notes());
    SpeakerTable first = table(reading.turns(), assigned.byLabel());
    this.roles = SameSpeaker.roles(assigned.byLabel(), first, reading.turns());
    this.drafts = SameSpeaker.join(reading.turns(), roles, first);
    boolean same = roles.equals(assigned.byLabel()) && drafts.size() == reading.turns().size();
    this.table = same ? first : table(drafts, roles);
  }

  /** The labels of those who answer. */
  private static Set<String> answering(Map<String, Role> roles) {
    return roles.entrySet().stream()
        .filter(e -> e.getValue() == Role.OFFICIAL)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Makes the briefing that a source holds. */
  static Briefing make(Source source, Reading reading) {
    return new BriefingMaker(reading).briefing(source);
  }

  private SpeakerTable table(List<Draft> turns, Map<String, Role> roles) {
    return SpeakerTable.of(
        turns, roles, reading.scheme().forms(), reading.words(), text, header.header());
  }

  private Briefing briefing(Source source) {
    Briefing made =
        new Briefing(
            source,
            header.header(),
            table.speakers(),
            turns(),
            events(),
            passages(LineKind.HEADING),
            passages(LineKind.FURNITURE),
            header.findings());
    Page page = reading.page();
    return made.withFindings(
        Findings.of(made, page, reading.words(), reading.scheme(), assigned, table));
  }

  private List<Turn> turns() {
    List<Role> all = drafts.stream().map(this::role).toList();
    List<String> texts = drafts.stream().map(d -> SpeechText.join(text, d.pieces())).toList();
    List<Integer> exchanges = Exchanges.number(all);
    List<TurnKind> kinds = Exchanges.kinds(all);
    List<Integer> followUps = FollowUps.find(spoken(all, texts), reading.words());
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      turns.add(
          new Turn(
              i + 1,
              exchanges.get(i),
              kinds.get(i),
              all.get(i),
              d.label(),
              table.id(d.label()),
              texts.get(i),
              reading.page().lines().span(d.start(), d.end()),
              d.cue() == null ? null : d.cue().time(),
              followUps.get(i)));
    }
    return turns;
  }

  private List<Spoken> spoken(List<Role> all, List<String> texts) {
    List<Spoken> spoken = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      String label = drafts.get(i).label();
      spoken.add(new Spoken(all.get(i), label, table.id(label), table.named(label), texts.get(i)));
    }
    return spoken;
  }

  /** The role of a turn; without a label an official's, unless it asks or nobody speaks at all. */
  private Role role(Draft d) {
    if (d.label() != null) {
      return roles.get(d.label());
    }
    if (Boolean.TRUE.equals(d.asks())) {
      return Role.PRESS;
    }
    return reading.briefing() ? Role.OFFICIAL : Role.UNKNOWN;
  }

  /** The events, each with the last turn that starts before it; both stand in text order. */
  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    int turn = 0;
    for (Note n : notes) {
      if (n.kind() == LineKind.EVENT) {
        while (turn < drafts.size() && drafts.get(turn).start() <= n.from()) {
          turn++;
        }
        Passage event = passage(n);
        events.add(new Event(event.text(), turn == 0 ? null : turn, event.span()));
      }
    }
    return events;
  }

  private List<Passage> passages(LineKind kind) {
    return notes.stream().filter(n -> n.kind() == kind).map(this::passage).toList();
  }

  private Passage passage(Note n) {
    String words = Blanks.squeeze(text.substring(n.from(), n.to()));
    return new Passage(words, reading.page().lines().span(n.from(), n.to()));
  }
}
