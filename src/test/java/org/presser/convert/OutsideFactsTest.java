package org.presser.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Severity;
import org.presser.model.Source;

/** What is known about a transcript, but not from its text. */
class OutsideFactsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2031-05-06-briefing.txt, 2031-05-06",
    "2031/05/06/a.txt, 2031-05-06",
    "briefing_20310506.txt, 2031-05-06",
    "2031_05_06.txt, 2031-05-06",
    "2031.05.06.txt, 2031-05-06",
    "2031-05-06/2031-05-06.txt, 2031-05-06",
    "2031-05-06-to-2031-05-07.txt,",
    "2031-02-30.txt,",
    "120310506.txt,",
    "2031-05_06.txt,",
    "05-06-2031.txt,",
    "a.txt,",
  })
  void pathTellsADate(String path, String date) {
    assertThat(NameFacts.of(path).get("date")).isEqualTo(date);
  }

  @Test
  void nameTellsAnAddress() {
    assertThat(NameFacts.of("x/https%3A%2F%2Fharbours.example%2Fa%20b+c.html"))
        .containsExactly(Map.entry("url", "https://harbours.example/a b+c"));
    assertThat(NameFacts.of("x/https%3A%2F%2Fharbours.example%2F%ZZ.html")).isEmpty();
  }

  @Test
  void rowIsAboutPathOrName() throws Exception {
    MetadataTable table =
        table("file,date,url\nin/a.txt,2031-05-06,u1\nsub/b.txt,,u2\nc.txt,2031-05-07,\n");

    assertThat(table.row(input("in/a.txt", "a.txt")))
        .containsExactly(Map.entry("date", "2031-05-06"), Map.entry("url", "u1"));
    assertThat(table.row(input("in/sub/b.txt", "sub/b.txt")))
        .containsExactly(Map.entry("url", "u2"));
    assertThat(table.row(input("in/x/c.txt", "x/c.txt")))
        .containsExactly(Map.entry("date", "2031-05-07"));
    assertThat(table.row(input("in/y/b.txt", "y/b.txt"))).isEmpty();
  }

  @Test
  void rowsThatDoNotFitAreReported() throws Exception {
    MetadataTable table = table("file,url\na.txt,u\nb.txt,u\nc.txt,u\n");
    table.row(input("x/a.txt", "a.txt"));
    table.row(input("x/b.txt", "x/b.txt"));
    table.row(input("y/b.txt", "y/b.txt"));
    List<String> said = new ArrayList<>();

    table.reportMisfits(
        (place, what) -> said.add(place.substring(place.indexOf(':')) + " " + what));

    assertThat(said)
        .containsExactly(":3 'b.txt' is 2 of the inputs", ":4 'c.txt' is none of the inputs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file,url\na.txt,\"u, v\"\n",
        "\uFEFFfile;url\r\na.txt;u, v\r\n",
        "url\tfile\nu, v\ta.txt"
      })
  void spreadsheetsDialectsAreRead(String csv) throws Exception {
    assertThat(table(csv).row(input("a.txt", "a.txt"))).containsExactly(Map.entry("url", "u, v"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,url\\na,b | :1 | no column is named 'file'",
        "file,,url\\na,b,c | :1 | a column has no name, or two have the same",
        "file,url\\na.txt,u,v | :2 | has 3 values for 2 columns",
        "file,date\\na.txt,6 May | :2 | the date '6 May' is not in the form 2031-05-06",
        "file,time\\na.txt,3 pm | :2 | the time '3 pm' is not in the form 15:00",
        "file,url\\na.txt,u\\nb.txt,u\\na.txt,v | :4 | the file 'a.txt' has line 2 too",
      })
  void mistakesAreExplained(String csv, String place, String problem) {
    assertThatThrownBy(() -> table(csv.replace("\\n", "\n")))
        .isInstanceOfSatisfying(
            MetadataException.class,
            e -> {
              assertThat(e.where()).isEqualTo(folder.resolve("meta.csv") + place);
              assertThat(e.problem()).isEqualTo(problem);
            });
  }

  @Test
  void factsJoinTheHeaderAndAreMarked() {
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put("date", new Fact("2031-05-06", false));
    facts.put("spokespersons", new Fact("Ada Quill;  Bo Lund ", false));
    facts.put("url", new Fact("https://harbours.example", false));
    Finding doubt = new Finding(FindingKind.POSTING_DATE, Severity.WARNING, "posted", 1, 1);

    Briefing joined = HeaderJoin.join(briefing("2031-05-07", doubt), facts);

    assertThat(joined.header().date()).isEqualTo("2031-05-06");
    assertThat(joined.header().spokespersons()).containsExactly("Ada Quill", "Bo Lund");
    assertThat(joined.header().outside())
        .containsOnlyKeys("date", "spokespersons", "url")
        .containsEntry("url", "https://harbours.example");
    assertThat(joined.findings())
        .containsExactly(
            new Finding(
                FindingKind.OUTSIDE_DIFFERS,
                Severity.INFO,
                "The text's date is '2031-05-07'; '2031-05-06' was given from outside and taken.",
                1,
                1));
  }

  @Test
  void guessOnlyStandsIn() {
    Map<String, Fact> facts = Map.of("date", new Fact("2031-05-06", true));

    assertThat(HeaderJoin.join(briefing("2031-05-07"), facts)).isEqualTo(briefing("2031-05-07"));
    Briefing joined = HeaderJoin.join(briefing(null), facts);
    assertThat(joined.header().date()).isEqualTo("2031-05-06");
    assertThat(joined.header().outside()).containsExactly(Map.entry("date", "2031-05-06"));
    assertThat(joined.findings()).isEmpty();
  }

  @Test
  void checksumTellsFactsApart() {
    String one = Fact.checksum(Map.of("date", new Fact("2031-05-06", false)));

    assertThat(one).matches("[0-9a-f]{16}");
    assertThat(Fact.checksum(Map.of("date", new Fact("2031-05-06", false)))).isEqualTo(one);
    assertThat(Fact.checksum(Map.of("date", new Fact("2031-05-06", true)))).isNotEqualTo(one);
    assertThat(Fact.checksum(Map.of("date", new Fact("2031-05-07", false)))).isNotEqualTo(one);
  }

  private static Input input(String name, String relative) {
    return Input.of(Path.of(name), name, relative);
  }

  private MetadataTable table(String csv) throws MetadataException, IOException {
    Path file = folder.resolve("meta.csv");
    Files.write(file, csv.getBytes(StandardCharsets.UTF_8));
    return MetadataReader.read(file);
  }

  private static Briefing briefing(String date, Finding... findings) {
    return Briefings.of(new Source("a", 1, 1, "UTF-8", "9f"), "Why?", date, findings);
  }
}
