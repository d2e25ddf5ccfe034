package org.presser.write;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

/** Briefings for the tests of writers. */
final class Briefings {

  private static final String SHA256 = "9f".repeat(32);

  private Briefings() {}

  /** Two exchanges after an opening statement, with everything that a briefing can have. */
  static Briefing full() {
    List<Turn> turns =
        List.of(
            turn(1, 0, TurnKind.STATEMENT, Role.OFFICIAL, "ada-quill", "Good \"afternoon\"."),
            turn(2, 1, TurnKind.QUESTION, Role.PRESS, "tide-daily", "=1+1 in June, & when?"),
            turn(3, 1, TurnKind.QUESTION, Role.PRESS, "q", "And who pays?"),
            turn(4, 1, TurnKind.STATEMENT, Role.MODERATOR, "host", "One at a time."),
            turn(5, 1, TurnKind.ANSWER, Role.OFFICIAL, "ada-quill", "In June.\n\nThe ministry."),
            new Turn(6, 2, TurnKind.QUESTION, Role.PRESS, "Q", "q", "Sure?", at(60), null, 3));
    List<Speaker> speakers =
        List.of(
            new Speaker(
                "ada-quill",
                "Ada Quill",
                Role.OFFICIAL,
                "Minister",
                null,
                List.of("ADA QUILL"),
                2,
                6),
            new Speaker(
                "tide-daily", "Tide Daily", Role.PRESS, null, "Tide Daily", List.of("TIDE"), 1, 5),
            new Speaker("q", null, Role.PRESS, null, null, List.of("Q"), 2, 4),
            new Speaker("host", "Host", Role.MODERATOR, null, null, List.of("HOST"), 1, 4));
    return new Briefing(
        new Source("2031-05-06.txt", 2104, 31, "UTF-8", SHA256),
        header("Regular Press Conference"),
        speakers,
        turns,
        List.of(new Event("(Laughter.)", 5, at(52))),
        List.of(new Passage("North lock", at(15))),
        List.of(new Passage("Share now", at(90))),
        List.of(
            new Finding(FindingKind.POSTING_DATE, Severity.INFO, "Only a posting stamp.", 1, 1),
            new Finding(FindingKind.WEAK_LABEL, Severity.WARNING, "Kept as text.", 3, 1)));
  }

  /** A briefing whose every text is an attack on some format. */
  static Briefing hostile() {
    String evil =
        "</script><script>alert(1)</script> <b onclick='x'>\"&amp; ]]> -->\u0000\u0007\uFFFE";
    Turn turn =
        new Turn(
            1,
            1,
            TurnKind.QUESTION,
            Role.PRESS,
            evil,
            "x\"><i>",
            evil + "\n\n" + evil,
            at(10),
            "00:01",
            null);
    Speaker speaker = new Speaker("x\"><i>", evil, Role.PRESS, evil, evil, List.of(evil), 1, 3);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(evil, evil);
    Header header =
        new Header(
            evil, null, null, null, null, evil, evil, List.of(evil), "en", true, fields, at(0));
    return new Briefing(
        new Source(evil, 1, 1, "UTF-8", SHA256),
        header,
        List.of(speaker),
        List.of(turn),
        List.of(new Event(evil, 1, at(20))),
        List.of(new Passage(evil, at(5))),
        List.of(new Passage(evil, at(30))),
        List.of(new Finding(FindingKind.WEAK_LABEL, Severity.WARNING, evil, 1, 1)));
  }

  /** A briefing of some turns, whose speakers are the turns' labels. */
  static Briefing of(Turn... turns) {
    return new Briefing(
        new Source("a.txt", 1, 1, "UTF-8", SHA256),
        header("T"),
        List.of(),
        List.of(turns),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A turn of nobody's, with a time code. */
  static Turn timed(int id, String time, String text) {
    return new Turn(id, 1, TurnKind.QUESTION, Role.PRESS, "Q" + id, null, text, at(id), time, null);
  }

  private static Turn turn(
      int id, int exchange, TurnKind kind, Role role, String speaker, String text) {
    String label = speaker.toUpperCase(Locale.ROOT).replace('-', ' ');
    return new Turn(id, exchange, kind, role, label, speaker, text, at(id * 10), null, null);
  }

  private static Header header(String title) {
    return new Header(
        title,
        "2031-05-06",
        "15:00",
        null,
        null,
        "Port Aldous",
        "Ministry of Harbours",
        List.of("Ada Quill", "Bo Lund"),
        "en",
        true,
        Map.of(),
        at(0));
  }

  /** A span of five characters in line offset / 10 + 1. */
  static Span at(int offset) {
    int line = offset / 10 + 1;
    return new Span(new Place(line, 1, offset), new Place(line, 6, offset + 5));
  }

  /** Returns what a format makes of briefings that follow one another. */
  static String written(OutputFormat format, WriteOptions options, Briefing... briefings)
      throws IOException {
    StringWriter out = new StringWriter();
    BriefingWriter writer = format.writer(options);
    writer.begin(out);
    for (Briefing briefing : briefings) {
      writer.write(briefing, out);
    }
    return out.toString();
  }

  static String written(OutputFormat format, Briefing briefing) throws IOException {
    return written(format, WriteOptions.DEFAULTS, briefing);
  }

  /** Returns options for rows. */
  static WriteOptions rows(Rows rows, boolean excel) {
    return new WriteOptions(rows, excel, false, Conversations.EXCHANGE);
  }

  /** Returns all briefings above, and one of a turn without a label. */
  static List<Briefing> all() {
    List<Briefing> all = new ArrayList<>(List.of(full(), hostile(), of()));
    all.add(
        of(
            new Turn(
                1, 0, TurnKind.STATEMENT, Role.UNKNOWN, null, null, "Prose.", at(0), null, null)));
    return all;
  }
}
