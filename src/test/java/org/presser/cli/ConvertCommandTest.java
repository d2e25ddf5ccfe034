package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code presser convert} writes, prints and returns. */
class ConvertCommandTest {

  private static final String BRIEFING =
      """
      Press Briefing by Ada Quill

      Q: Will the lock open in June?

      MS. QUILL: It will.

      Q: And the other lock?

      MS. QUILL: Later.
      """;

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;

  private Path in;
  private Path out;

  @BeforeEach
  void makeInputs() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    Files.writeString(in.resolve("a.txt"), BRIEFING);
    Files.createDirectories(in.resolve("2031/05"));
    Files.writeString(in.resolve("2031/05/b.txt"), BRIEFING.replace("June", "July"));
  }

  @Test
  void treeBecomesATreeOfDocuments() throws IOException {
    Ran ran = Ran.with("", "convert", in, "-o", out);

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .matches(
            "2 converted, 0 skipped, 0 failed, \\d with findings \\(\\d+\\.\\d s, .* MB/s\\)\n");
    assertThat(tree()).containsExactly("2031/05/b.json", "a.json");
    assertThat(out.resolve("a.json")).hasContent(Ran.with("", in.resolve("a.txt")).out());
  }

  @Test
  void whatIsUpToDateStays() throws IOException {
    Ran.with("", "convert", in, "-o", out);
    age();

    assertThat(summary(Ran.with("", "convert", in, "-o", out)))
        .startsWith("0 converted, 2 skipped");
    assertThat(anew()).isEmpty();
    assertThat(summary(Ran.with("", "convert", in, "-o", out, "--force")))
        .startsWith("2 converted, 0 skipped");
    assertThat(anew()).containsExactly("2031/05/b.json", "a.json");
  }

  @Test
  void changedInputOrOptionsMakeAnOutputAnew() throws IOException {
    Ran.with("", "convert", in, "-o", out);
    age();
    Files.writeString(in.resolve("a.txt"), BRIEFING.replace("June", "May"));
    Files.writeString(folder.resolve("meta.csv"), "file,url\nb.txt,https://harbours.example\n");

    Ran.with("", "convert", in, "-o", out);
    assertThat(anew()).containsExactly("a.json");

    age();
    Ran.with("", "convert", in, "-o", out, "--meta", folder.resolve("meta.csv"));
    assertThat(anew()).containsExactly("2031/05/b.json");
    assertThat(out.resolve("2031/05/b.json"))
        .content()
        .contains("\"url\": \"https://harbours.example\"");

    age();
    Ran.with("", "convert", in, "-o", out, "--compact");
    assertThat(anew()).containsExactly("2031/05/b.json", "a.json");

    age();
    Ran.with("", "convert", in, "-o", out, "--compact", "--encoding", "UTF-8");
    assertThat(anew()).containsExactly("2031/05/b.json", "a.json");
  }

  @Test
  void outputOfAnotherVersionIsMadeAnew() throws IOException {
    Ran.with("", "convert", in, "-o", out);
    Path output = out.resolve("a.json");
    String text = Files.readString(output);
    Files.writeString(output, text.replaceFirst("\"presser\": \"[^\"]*\"", "\"presser\": \"0.9\""));

    assertThat(summary(Ran.with("", "convert", in, "-o", out)))
        .startsWith("1 converted, 1 skipped");
    assertThat(output).hasContent(text);
  }

  @Test
  void fileThatIsNoOutputIsNotReplacedByChance() throws IOException {
    Files.createDirectories(out);
    Path foreign = Files.writeString(out.resolve("a.json"), "{\"mine\": true}");

    Ran ran = Ran.with("", "convert", in, "-o", out);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .startsWith(
            in.resolve("a.txt")
                + ": error: cannot be written: "
                + foreign
                + " exists and is no output of presser (--force replaces it)\n");
    assertThat(foreign).hasContent("{\"mine\": true}");
    assertThat(Ran.with("", "convert", in, "-o", out, "--force").code()).isZero();
  }

  @Test
  void collidingNamesAreToldApartAndReported() throws IOException {
    Files.writeString(in.resolve("a.html"), BRIEFING.replace("June", "March"));

    Ran ran = Ran.with("", "convert", in, "-o", out);

    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .startsWith(
            in.resolve("a.txt")
                + ": warning: its output is a.txt.json, as a.json is that of another input\n");
    assertThat(tree()).containsExactly("2031/05/b.json", "a.json", "a.txt.json");
    assertThat(out.resolve("a.json")).content().contains("March");
    assertThat(out.resolve("a.txt.json")).content().contains("June");
  }

  @Test
  void badInputsAreReportedAndTriedAgain() throws IOException {
    Path bad = Files.write(in.resolve("bad.txt"), new byte[] {1, 0, 2});
    Path none = folder.resolve("none.txt");
    Path report = folder.resolve("report.json");

    Ran ran = Ran.with("", "convert", in, none, "-o", out, "--report", report);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains(bad + ": error: a binary file, not text (zero byte at byte 1)\n")
        .contains(none + ": error: no such file\n")
        .contains("2 converted, 0 skipped, 2 failed");
    assertThat(Files.readString(report))
        .contains(
            "{\"file\":\""
                + in.resolve("a.txt")
                + "\",\"status\":\"converted\","
                + "\"output\":\"a.json\",\"turns\":4,")
        .contains(
            "\"status\":\"failed\",\"output\":null,\"turns\":null,\"findings\":null,"
                + "\"warnings\":null,\"error\":\"no such file\"}")
        .contains("\n\"converted\":2,\n", "\n\"failed\":2,\n", "\n\"interrupted\":false\n}\n");

    Ran second =
        Ran.with("", "convert", in, none, "-o", out, "--skip-failed", report, "--report", report);
    assertThat(second.code()).isZero();
    assertThat(second.err()).contains("0 converted, 4 skipped, 0 failed");

    // What was left out is known as failed still.
    Files.writeString(bad, BRIEFING);
    assertThat(Ran.with("", "convert", in, "-o", out, "--skip-failed", report).err())
        .contains("0 converted, 3 skipped, 0 failed");
    assertThat(Ran.with("", "convert", in, "-o", out).err())
        .contains("1 converted, 2 skipped, 0 failed");
  }

  @Test
  void singleFileHoldsAllInTheirOrder() throws IOException {
    Path all = folder.resolve("all.jsonl");

    assertThat(Ran.with("", "convert", in, "--single-file", all).code()).isZero();

    List<String> lines = Files.readAllLines(all);
    assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("{\"presser\":"));
    assertThat(lines.get(0)).contains("June");
    assertThat(lines.get(1)).contains("July");
    assertThat(Ran.with("", "convert", in, "--single-file", "-", "--quiet"))
        .isEqualTo(new Ran(0, Files.readString(all), ""));
  }

  @Test
  void singleFileOfABetterDayStaysWhenNothingWasConverted() throws IOException {
    Path all = Files.writeString(folder.resolve("all.jsonl"), "old");

    Ran ran = Ran.with("", "convert", folder.resolve("none.txt"), "--single-file", all);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(all).hasContent("old");
  }

  @Test
  void rowsOfAllFilesHaveOneHeadLine() throws IOException {
    Path all = folder.resolve("all.csv");

    Ran.with("", "convert", in, "--single-file", all, "--format", "csv");

    assertThat(Files.readString(all, StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.startsWith("file,"))
        .hasSize(1);
  }

  @Test
  void listNamesFiles() throws IOException {
    String list = in.resolve("2031/05/b.txt") + "\n" + folder.resolve("gone.txt") + "\n";

    Ran ran = Ran.with(list, "convert", "--files-from", "-", "-o", out);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("gone.txt: error: no such file\n", "1 converted, ");
    assertThat(tree()).singleElement().asString().endsWith("in/2031/05/b.json");
  }

  @Test
  void outputFolderInsideTheInputIsNoInput() throws IOException {
    Path inside = in.resolve("json");

    Ran.with("", "convert", in, "-o", inside, "--include", "*");
    Ran ran = Ran.with("", "convert", in, "-o", inside, "--include", "*");

    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .isEqualTo(
            inside
                + ": warning: left out: it is the output folder\n"
                + ran.err().lines().reduce((a, b) -> b).orElseThrow()
                + "\n")
        .contains("0 converted, 2 skipped, 0 failed");
  }

  @Test
  void outputsMayStandBesideTheInputs() throws IOException {
    Ran.with("", "convert", in, "-o", in, "--include", "*");
    Ran ran = Ran.with("", "convert", in, "-o", in, "--include", "*");

    assertThat(summary(ran)).startsWith("0 converted, 2 skipped, 0 failed");
  }

  @Test
  void dateOfTheNameStandsIn() throws IOException {
    Path dated = Files.createDirectories(folder.resolve("dated"));
    Files.writeString(dated.resolve("2031-05-06.txt"), BRIEFING);

    Ran.with("", "convert", dated, "-o", out, "--date-from-name");

    assertThat(out.resolve("2031-05-06.json"))
        .content()
        .contains("\"date\": \"2031-05-06\",\n    \"time\"")
        .contains("\"outside\": {\n      \"date\": \"2031-05-06\"\n    }");
  }

  private void age() throws IOException {
    for (String file : tree()) {
      Files.setLastModifiedTime(out.resolve(file), LONG_AGO);
    }
  }

  private List<String> anew() throws IOException {
    return tree().stream().filter(file -> !time(out.resolve(file)).equals(LONG_AGO)).toList();
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String summary(Ran ran) {
    return ran.err().lines().reduce((a, b) -> b).orElseThrow();
  }

  private List<String> tree() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
