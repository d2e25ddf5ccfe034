package org.presser.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.model.Briefing;
import org.presser.model.Header;
import org.presser.model.Source;
import org.presser.parse.TranscriptParser;
import org.presser.text.TextDecoder;
import org.presser.text.Transcript;
import org.presser.text.TranscriptReader;
import org.presser.write.BriefingWriter;

/** That documents come back as the briefings that they were made of. */
class BriefingReaderTest {

  private static final Path SAMPLES = Path.of("samples");

  @TempDir private Path folder;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void briefingComesBackWhole(Path sample) throws Exception {
    Briefing briefing = parse(sample);

    assertThat(read(json(briefing))).isEqualTo(briefing);
  }

  @Test
  void whatCameFromOutsideComesBack() throws Exception {
    Briefing plain = parse(samples().get(0));
    Header h = plain.header();
    Briefing briefing =
        new Briefing(
            new Source("a", 1, 1, "UTF-8", "9f", List.of("encoding=UTF-8")),
            new Header(
                h.title(),
                h.date(),
                h.time(),
                h.endTime(),
                h.timeZone(),
                h.place(),
                h.institution(),
                h.spokespersons(),
                h.language(),
                h.briefing(),
                h.fields(),
                Map.of("url", "https://harbours.example/1"),
                h.span()),
            plain.speakers(),
            plain.turns(),
            plain.events(),
            plain.headings(),
            plain.furniture(),
            plain.findings());

    assertThat(read(json(briefing))).isEqualTo(briefing);
  }

  @Test
  void documentsMayFollowOneAnother() throws Exception {
    StringWriter out = new StringWriter();
    for (Path sample : samples()) {
      BriefingWriter.compactJson().write(parse(sample), out);
    }
    int count = 0;
    try (BriefingReader in = new BriefingReader(new StringReader(out.toString()))) {
      while (in.next().isPresent()) {
        count++;
      }
    }
    assertThat(count).isEqualTo(samples().size());
  }

  @Test
  void memberOfALaterVersionIsPassedOver() throws Exception {
    String json = json(parse(samples().get(0)));
    String later = json.replaceFirst("\\{", "{\"mood\": {\"of\": [1.5, true, {}]},");

    assertThat(read(later)).isEqualTo(read(json));
  }

  @Test
  void emptyTextHasNoDocument() throws IOException {
    assertThat(new BriefingReader(new StringReader(" \n")).next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"line\": 1,|\"line\": \"1\",|header.start.line: expected a whole number, found something else",
        "\"turns\": [|\"turns\": [7,|turns[0]: expected an object, found something else",
        "\"kind\": \"question\"|\"kind\": \"ask\"|turns[0].kind: 'ask' is not known to this version",
        "\"format\": 1|\"format\": 2|format 2 is not known to this version",
        "\"encoding\": \"UTF-8\"|\"encoding\": null|source.encoding: expected a text, found nothing",
        "\"briefing\": true|\"briefing\": 1|header.briefing: expected true or false,"
            + " found something else",
        "\"bytes\": |\"bytes\": -1.5, \"x\": |source.bytes: expected a whole number,"
            + " found something else",
      })
  void whatIsWrongIsNamedWithItsPlace(String fault) throws Exception {
    String[] parts = fault.split("\\|");
    String json = json(parse(samples().get(0)));
    String broken =
        json.substring(0, json.indexOf(parts[0]))
            + parts[1]
            + json.substring(json.indexOf(parts[0]) + parts[0].length());

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(UnreadableBriefingException.class)
        .hasMessage(parts[2]);
  }

  @Test
  void cutDocumentIsNamedWithLineAndColumn() throws Exception {
    String json = json(parse(samples().get(0)));

    assertThatThrownBy(() -> read(json.substring(0, 40)))
        .isInstanceOf(UnreadableBriefingException.class)
        .hasMessageStartingWith("no JSON: line 4, column ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "null", "{}", "{\"id\": 1, \"text\": \"a turn's row\"}"})
  void otherJsonIsForeign(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            UnreadableBriefingException.class, e -> assertThat(e.isForeign()).isTrue())
        .hasMessage("no document of presser");
  }

  @Test
  void otherEncodingIsNamed() throws IOException {
    Path file = folder.resolve("latin.json");
    Files.write(file, new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'});

    assertThatThrownBy(
            () -> {
              try (BriefingReader in = BriefingReader.open(file)) {
                in.next();
              }
            })
        .isInstanceOf(UnreadableBriefingException.class)
        .hasMessage("not in UTF-8");
  }

  private static Briefing parse(Path sample) throws Exception {
    Transcript transcript =
        new TranscriptReader(TextDecoder.detecting()).read(sample, sample.toString());
    return TranscriptParser.create().parse(transcript.source(), transcript.text());
  }

  private static String json(Briefing briefing) throws IOException {
    StringWriter out = new StringWriter();
    BriefingWriter.prettyJson().write(briefing, out);
    return out.toString();
  }

  private static Briefing read(String json) throws IOException {
    try (BriefingReader in = new BriefingReader(new StringReader(json))) {
      return in.next().orElseThrow();
    }
  }
}
