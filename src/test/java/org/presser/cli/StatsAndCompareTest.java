package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code presser stats} and {@code presser compare}. */
class StatsAndCompareTest {

  private static final String BRIEFING =
      """
      Press Briefing by Ada Quill
      6 May 2031

      Q: Will the lock open in June?

      MS. QUILL: It will.

      Q: And the other lock?

      MS. QUILL: Later.
      """;

  @TempDir private Path folder;

  private Path before;
  private Path after;

  @BeforeEach
  void writeDocuments() throws IOException {
    before = Files.createDirectory(folder.resolve("before"));
    after = Files.createDirectory(folder.resolve("after"));
    String json = Ran.with(BRIEFING, "-").out();
    for (Path set : new Path[] {before, after}) {
      Files.writeString(set.resolve("a.json"), json);
    }
  }

  @Test
  void figuresOfAFolderAsTables() throws IOException {
    Files.writeString(before.resolve("a.txt"), BRIEFING);
    Files.writeString(before.resolve("b.txt"), BRIEFING);

    Ran ran = Ran.with("", "stats", before);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            Briefings              2
              first       2031-05-06
              last        2031-05-06
            Turns                  8
              questions            4
              follow-ups           0
              answers              4
            Exchanges              4
              unanswered           0
            Words                 26
            Findings               0
              warnings             0

            Speakers   role      briefings  turns  follow-ups  words  % of words
            Q          press             2      4           0     20        76.9
            Ada Quill  official          2      4           0      6        23.1

            Outlets and askers  role   briefings  questions  follow-ups  words  % of words
            Q                   press          2          4           0     20        76.9
            """);
  }

  @Test
  void figuresAsCsvAndJson() {
    assertThat(Ran.with("", "stats", "--format", "csv", before).out())
        .isEqualTo(
            "file,date,institution,speakers,turns,questions,answers,exchanges,unanswered,"
                + "followUps,words,findings,warnings\r\n"
                + "-,2031-05-06,,2,4,2,2,2,0,0,13,0,0\r\n");
    assertThat(Ran.with("", "stats", "--format", "json", before).out())
        .startsWith(
            "{\"briefings\":1,\"total\":{\"speakers\":2,\"turns\":4,\"questions\":2,\"answers\":2,"
                + "\"exchanges\":2,\"unanswered\":0,\"followUps\":0,\"words\":13,\"findings\":0,"
                + "\"warnings\":0},\"speakers\":[{\"name\":\"Q\",\"role\":\"press\",");
  }

  @Test
  void documentsComeFromStandardInputToo() {
    String documents = Ran.with(BRIEFING, "--compact", "-").out();

    assertThat(Ran.with(documents + documents, "stats", "-").out())
        .startsWith("Briefings              2\n");
  }

  @Test
  void namesAreCutToTheTopAndTheRestIsSaid() {
    assertThat(Ran.with("", "stats", "--top", "1", before).out())
        .contains("\n… and 1 more\n")
        .doesNotContain("Ada Quill");
  }

  @Test
  void whatCannotBeCountedIsSaid() throws IOException {
    Path none = folder.resolve("none");
    Path other = Files.writeString(before.resolve("other.json"), "{}");
    Path cut = Files.writeString(folder.resolve("cut.json"), "{\"presser\": ");

    Ran ran = Ran.with("", "stats", none, before, cut, other);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).startsWith("Briefings              1\n");
    assertThat(ran.err().lines())
        .containsExactly(
            none + ": error: no such file",
            other + ": warning: no document of presser; left out",
            cut
                + ": error: no JSON: line 1, column 13: Unexpected end-of-input within/between"
                + " Object entries",
            other + ": error: no document of presser");
    assertThat(Ran.with("", "stats", none).err())
        .endsWith("presser: error: no briefings to count\n");
  }

  @Test
  void equalFoldersDoNotDiffer() {
    assertThat(Ran.with("", "compare", before, after))
        .isEqualTo(
            new Ran(
                0,
                "1 equal, 0 differ, 0 only in OLD, 0 only in NEW;"
                    + " turns: 0 gained, 0 lost, 0 changed\n",
                ""));
  }

  @Test
  void differencesAreCountedByFileAndInSum() throws IOException {
    edit("\"text\": \"It will.\"", "\"text\": \"It may.\"");
    edit("\"date\": \"2031-05-06\"", "\"date\": null");
    edit(
        "\"line\": 10, \"column\": 1, \"offset\": 117",
        "\"line\": 10, \"column\": 3, \"offset\": 119");
    Files.copy(before.resolve("a.json"), before.resolve("b.json"));
    Files.copy(before.resolve("a.json"), after.resolve("c.json"));

    Ran ran = Ran.with("", "compare", before, after);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            a.json: turns: 1 gained, 1 lost, 1 changed (text 1); also header.date
            b.json: only in OLD
            c.json: only in NEW
            0 equal, 1 differ, 1 only in OLD, 1 only in NEW; turns: 1 gained, 1 lost, 1 changed
            """);
  }

  private void edit(String old, String young) throws IOException {
    Path file = after.resolve("a.json");
    String json = Files.readString(file);
    assertThat(json).contains(old);
    Files.writeString(file, json.replace(old, young));
  }

  @Test
  void verboseShowsTheTurns() throws IOException {
    edit("\"text\": \"It will.\"", "\"text\": \"It may.\"");

    assertThat(Ran.with("", "compare", "--verbose", before, after).out())
        .contains(
            "  - a.json:6 official [text] MS. QUILL: It will.\n"
                + "  + a.json:6 official [text] MS. QUILL: It may.\n");
    assertThat(Ran.with("", "compare", "--format", "json", before, after).out())
        .isEqualTo(
            "{\"equal\":0,\"differ\":1,\"onlyOld\":0,\"onlyNew\":0,\"gained\":0,\"lost\":0,"
                + "\"changed\":1,\"files\":[{\"file\":\"a.json\",\"presence\":\"both\",\"turns\":["
                + "{\"change\":\"changed\",\"line\":6,\"label\":\"MS. QUILL\",\"fields\":[\"text\"]}"
                + "],\"parts\":[]}]}\n");
  }

  @Test
  void twoFilesAreComparedWhateverTheirNames() throws IOException {
    Path other = Files.copy(before.resolve("a.json"), folder.resolve("other.json"));

    assertThat(Ran.with("", "compare", before.resolve("a.json"), other).code()).isZero();
  }

  @Test
  void whatCannotBeComparedIsSaid() {
    Path none = folder.resolve("none");

    assertThat(Ran.with("", "compare", before, none))
        .isEqualTo(new Ran(1, "", none + ": error: no such file or folder\n"));
    assertThat(Ran.with("", "compare", before).code()).isEqualTo(2);
  }
}
