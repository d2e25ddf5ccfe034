package org.presser.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

class BriefingWriterTest {

  private static final Span SPAN = new Span(new Place(7, 1, 173), new Place(7, 40, 212));

  @Test
  void documentHasEveryFieldInItsOrder() throws IOException {
    assertThat(write(BriefingWriter.prettyJson(), full()))
        .isEqualTo(
            """
            {
              "presser": "1.0.0",
              "format": 1,
              "source": {
                "name": "2031-05-06.txt",
                "bytes": 2104,
                "lines": 31,
                "encoding": "UTF-8",
                "sha256": "9f",
                "options": ["encoding=UTF-8"]
              },
              "header": {
                "title": "Regular Press Conference",
                "date": "2031-05-06",
                "time": "15:00",
                "endTime": null,
                "timeZone": null,
                "place": "Port Aldous",
                "institution": "Ministry of Harbours",
                "spokespersons": ["Ada Quill", "Bo \\"Rex\\" Lund"],
                "language": "en",
                "briefing": true,
                "fields": {
                  "Journal": "Harbour Briefings",
                  "Author": null
                },
                "outside": {
                  "url": "https://harbours.example/1"
                },
                "start": {"line": 7, "column": 1, "offset": 173},
                "end": {"line": 7, "column": 40, "offset": 212}
              },
              "speakers": [
                {
                  "id": "ada-quill",
                  "name": "Ada Quill",
                  "role": "official",
                  "title": null,
                  "affiliation": null,
                  "labels": ["Ada Quill"],
                  "turns": 2,
                  "words": 310
                }
              ],
              "turns": [
                {
                  "id": 1,
                  "exchange": 1,
                  "kind": "question",
                  "role": "press",
                  "label": "Tide Daily",
                  "speaker": "tide-daily",
                  "text": "Will it open?\\n\\nIn June? 😀",
                  "start": {"line": 7, "column": 1, "offset": 173},
                  "end": {"line": 7, "column": 40, "offset": 212},
                  "time": null,
                  "followUpTo": null
                }
              ],
              "events": [
                {
                  "text": "(Laughter.)",
                  "turn": null,
                  "start": {"line": 7, "column": 1, "offset": 173},
                  "end": {"line": 7, "column": 40, "offset": 212}
                }
              ],
              "headings": [],
              "furniture": [
                {
                  "text": "Share now",
                  "start": {"line": 7, "column": 1, "offset": 173},
                  "end": {"line": 7, "column": 40, "offset": 212}
                }
              ],
              "findings": [
                {
                  "kind": "label-in-running-text",
                  "severity": "warning",
                  "message": "Kept as text.",
                  "line": 9,
                  "column": 1
                }
              ]
            }
            """);
  }

  @Test
  void compactDocumentIsThePrettyOneOnOneLine() throws IOException {
    String pretty = write(BriefingWriter.prettyJson(), full());
    String compact = write(BriefingWriter.compactJson(), full());

    assertThat(compact).endsWith("}\n").containsOnlyOnce("\n");
    // White space inside strings is single blanks here, so that indentation is all that goes.
    assertThat(compact.strip())
        .isEqualTo(
            pretty.strip().replaceAll("\n *", "").replaceAll("(\"|]|[0-9}]|null)([:,]) ", "$1$2"));
  }

  @Test
  void absentValuesAreNullAndNeverEmpty() throws IOException {
    assertThat(write(BriefingWriter.compactJson(), bare()))
        .isEqualTo(
            """
            {"presser":"1.0.0","format":1,\
            "source":{"name":"-","bytes":1,"lines":1,"encoding":"UTF-8","sha256":"9f",\
            "options":[]},\
            "header":{"title":null,"date":null,"time":null,"endTime":null,"timeZone":null,\
            "place":null,"institution":null,"spokespersons":[],"language":null,"briefing":false,\
            "fields":{},"outside":{},"start":null,"end":null},\
            "speakers":[],"turns":[{"id":1,"exchange":0,"kind":"statement","role":"unknown",\
            "label":null,"speaker":null,"text":null,\
            "start":{"line":7,"column":1,"offset":173},"end":{"line":7,"column":40,"offset":212},\
            "time":"00:12","followUpTo":3}],\
            "events":[],"headings":[],"furniture":[],"findings":[]}
            """);
  }

  @Test
  void emptyListsAndObjectsStayOnOneLine() throws IOException {
    assertThat(write(BriefingWriter.prettyJson(), bare()))
        .contains("\"fields\": {},\n", "\"speakers\": [],\n", "\"spokespersons\": [],\n");
  }

  @Test
  void rowRepeatsTheHeaderOnEachTurn() throws IOException {
    assertThat(write(BriefingWriter.turnRows(), full()))
        .isEqualTo(
            """
            {"file":"2031-05-06.txt","date":"2031-05-06","title":"Regular Press Conference",\
            "institution":"Ministry of Harbours",\
            "spokespersons":["Ada Quill","Bo \\"Rex\\" Lund"],"language":"en",\
            "id":1,"exchange":1,"kind":"question","role":"press","label":"Tide Daily",\
            "speaker":"tide-daily","text":"Will it open?\\n\\nIn June? 😀",\
            "start":{"line":7,"column":1,"offset":173},"end":{"line":7,"column":40,"offset":212},\
            "time":null,"followUpTo":null}
            """);
  }

  @Test
  void briefingWithoutTurnsHasNoRows() throws IOException {
    assertThat(write(BriefingWriter.turnRows(), briefing(bare().header(), List.of()))).isEmpty();
  }

  @Test
  void everyWordIsLowerCaseWithHyphens() throws IOException {
    List<Finding> findings =
        Arrays.stream(FindingKind.values())
            .map(kind -> new Finding(kind, Severity.INFO, "m", 1, 1))
            .toList();
    Briefing b = bare();
    String json =
        write(
            BriefingWriter.compactJson(),
            new Briefing(
                b.source(),
                b.header(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                findings));

    assertThat(json).contains("\"near-duplicate-label\"", "\"info\"");
    assertThat(json).doesNotContainPattern("\"(kind|severity)\":\"[^\"]*[A-Z_]");
  }

  @Test
  void failureToWriteIsTheCallersIoException() {
    IOException full = new IOException("the disk is full");
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] buffer, int from, int length) throws IOException {
            throw full;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> BriefingWriter.compactJson().write(full(), broken)).isSameAs(full);
  }

  private static String write(BriefingWriter writer, Briefing briefing) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(briefing, out);
    return out.toString();
  }

  private static Briefing full() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Journal", "Harbour Briefings");
    fields.put("Author", null);
    Header header =
        new Header(
            "Regular Press Conference",
            "2031-05-06",
            "15:00",
            null,
            null,
            "Port Aldous",
            "Ministry of Harbours",
            List.of("Ada Quill", "Bo \"Rex\" Lund"),
            "en",
            true,
            fields,
            Map.of("url", "https://harbours.example/1"),
            SPAN);
    Turn turn =
        new Turn(
            1,
            1,
            TurnKind.QUESTION,
            Role.PRESS,
            "Tide Daily",
            "tide-daily",
            "Will it open?\n\nIn June? 😀",
            SPAN,
            null,
            null);
    List<String> labels = List.of("Ada Quill");
    return new Briefing(
        new Source("2031-05-06.txt", 2104, 31, "UTF-8", "9f", List.of("encoding=UTF-8")),
        header,
        List.of(new Speaker("ada-quill", "Ada Quill", Role.OFFICIAL, null, null, labels, 2, 310)),
        List.of(turn),
        List.of(new Event("(Laughter.)", null, SPAN)),
        List.of(),
        List.of(new Passage("Share now", SPAN)),
        List.of(
            new Finding(
                FindingKind.LABEL_IN_RUNNING_TEXT, Severity.WARNING, "Kept as text.", 9, 1)));
  }

  /** A briefing with nothing that can be absent; empty texts stand for absent ones, too. */
  private static Briefing bare() {
    Header header =
        new Header("", null, null, null, null, null, null, List.of(), null, false, Map.of(), null);
    Turn turn = new Turn(1, 0, TurnKind.STATEMENT, Role.UNKNOWN, null, null, "", SPAN, "00:12", 3);
    return briefing(header, List.of(turn));
  }

  private static Briefing briefing(Header header, List<Turn> turns) {
    return new Briefing(
        new Source("-", 1, 1, "UTF-8", "9f"),
        header,
        List.of(),
        turns,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
