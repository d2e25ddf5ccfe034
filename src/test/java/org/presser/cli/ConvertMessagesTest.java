package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code presser convert} says when it is used wrongly, or asked to be strict or quiet. */
class ConvertMessagesTest {

  @TempDir private Path folder;

  private Path in;
  private Path out;

  @BeforeEach
  void makeInput() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    Files.writeString(
        in.resolve("a.txt"),
        "Press Briefing by Ada Quill\n\nQ: Will the lock open?\n\nMS. QUILL: It will.\n");
  }

  @Test
  void strictFailsOnWarningsAndQuietSaysErrorsOnly() throws IOException {
    Files.writeString(
        in.resolve("promise.txt"),
        "Press Briefing by Ada Quill\n\nThe lock opened on Monday. It was raining.\n");

    Ran quiet = Ran.with("", "convert", in, "-o", out, "--quiet");
    Ran strict = Ran.with("", "convert", in, "-o", out, "--force", "--strict");

    assertThat(quiet).isEqualTo(new Ran(0, "", ""));
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.err()).contains("--strict: warnings: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert | no input; give IN, or --files-from LIST",
        "convert a | give either -o OUT or --single-file FILE",
        "convert a -o b --single-file c | give either -o OUT or --single-file FILE",
        "convert a -o b --jobs 0 | --jobs must be at least 1",
        "convert a -o b --include [ | malformed pattern '['",
        "convert a --single-file b --format tei"
            + " | --format tei cannot hold all in a single file; use -o",
        "convert a -o b --rows turns | --rows goes with --format jsonl or csv",
      })
  void wrongUsageIsExplained(String usage) {
    String[] parts = usage.split(" \\| ", 2);

    Ran ran = Ran.with("", (Object[]) parts[0].split(" "));

    assertThat(ran)
        .isEqualTo(
            new Ran(
                2,
                "",
                "presser: error: "
                    + parts[1]
                    + "\nTry 'presser convert --help' for the options.\n"));
  }

  @Test
  void filesThatCannotBeUsedAreNamed() throws IOException {
    Path none = folder.resolve("none");
    Path csv = Files.writeString(folder.resolve("meta.csv"), "file,date\na.txt,soon\n");

    assertThat(Ran.with("", "convert", "--files-from", none, "-o", out))
        .isEqualTo(new Ran(2, "", none + ": error: no such file\n"));
    assertThat(Ran.with("", "convert", in, "-o", out, "--skip-failed", none))
        .isEqualTo(new Ran(2, "", none + ": error: no such file\n"));
    assertThat(Ran.with("", "convert", in, "-o", out, "--skip-failed", csv).err())
        .startsWith(csv + ": error: cannot be read: is no report of presser convert");
    assertThat(Ran.with("", "convert", in, "-o", out, "--meta", csv))
        .isEqualTo(
            new Ran(2, "", csv + ":2: error: the date 'soon' is not in the form 2031-05-06\n"));
    assertThat(Ran.with("", "convert", in, "-o", csv).err())
        .startsWith(csv + ": error: cannot be written: is no folder\n");
    assertThat(Ran.with("", "convert", in, "-o", out, "--report", none.resolve("r.json")))
        .isEqualTo(
            new Ran(
                1,
                "",
                none.resolve("r.json")
                    + ": error: cannot be written: its folder does not exist\n"));
  }
}
