package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, captions and packed files on the command line. */
class InputKindsTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><title>Briefing</title><nav><a href="/">Home</a></nav>
      <h1>Press Briefing by Ada Quill</h1>
      <p><b>Q:</b> Will the lock open in June?</p><p><b>MS. QUILL:</b> It will.</p>
      <p><b>Q:</b> And the other lock?</p><p><b>MS. QUILL:</b> Later.</p>
      """;

  private static final String TEXT =
      """
      Press Briefing by Ada Quill

      Q: Will the lock open in June?

      MS. QUILL: It will.

      Q: And the other lock?

      MS. QUILL: Later.
      """;

  private static final String CAPTIONS =
      """
      1
      00:00:01,000 --> 00:00:02,000
      Q: Will the lock open in June?

      2
      00:00:03,000 --> 00:00:04,000
      MS. QUILL: It will.

      3
      00:00:05,000 --> 00:00:06,000
      Q: And the other lock?

      4
      00:01:07,000 --> 00:01:08,000
      MS. QUILL: Later.
      """;

  @TempDir private Path folder;

  @Test
  void rawTextIsWhatPlacesCountIn() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);
    Path raw = folder.resolve("raw.txt");

    assertThat(Ran.with("", "--format", "text", "--raw", page).out()).isEqualTo(TEXT);
    assertThat(Ran.with(PAGE, "--format", "text", "--raw", "-").out()).isEqualTo(TEXT);
    assertThat(Ran.with("", "--format", "text", "--raw", "-o", raw, page).code()).isZero();
    assertThat(raw).hasContent(TEXT);
    assertThat(Ran.with("", "explain", page).out()).contains("3  label      #1     Q: Will");
  }

  @Test
  void rawTextIsOfOneFile() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);

    assertThat(Ran.with("", "--raw", page).err())
        .startsWith("presser: error: --raw goes with --format text and one FILE");
    assertThat(Ran.with("", "--raw", "--format", "text", page, page).code()).isEqualTo(2);
    assertThat(Ran.with("", "--raw", "--format", "text", folder.resolve("none")))
        .isEqualTo(new Ran(1, "", folder.resolve("none") + ": error: no such file\n"));
  }

  @Test
  void timesOfCaptionsAreThoseOfTheTurns() throws IOException {
    Path captions = Files.writeString(folder.resolve("a.srt"), CAPTIONS);

    assertThat(Ran.with("", captions).out())
        .contains("\"time\": \"00:00:01\"", "\"time\": \"00:01:07\"");
  }

  @Test
  void convertFindsPagesCaptionsAndPackedFiles() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("page.htm"), PAGE);
    Files.writeString(in.resolve("captions.srt"), CAPTIONS);
    Files.writeString(in.resolve("data.gz"), "no transcript by its name");
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(in.resolve("packed.html.gz")))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    Path out = folder.resolve("out");

    assertThat(Ran.with("", "convert", in, "-o", out, "--quiet").code()).isZero();
    assertThat(out).isDirectoryNotContaining("glob:**.gz.json");
    for (String name : new String[] {"page.json", "captions.json", "packed.json"}) {
      assertThat(out.resolve(name)).content().contains("Will the lock open in June?");
    }
    assertThat(Ran.with("", "stats", in).out()).contains("3");
  }

  @Test
  void inputOverMaxSizeIsRefused() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);

    assertThat(Ran.with("", "--max-size", "0.1k", page).code()).isEqualTo(2);
    assertThat(Ran.with("", "--max-size", "100", page))
        .isEqualTo(new Ran(1, "", page + ": error: larger than 100 bytes (see --max-size)\n"));
    assertThat(Ran.with("", "--max-size", "1k", page).code()).isZero();
    assertThat(Ran.with(PAGE, "--max-size", "100B", "-").err())
        .isEqualTo("-: error: larger than 100 bytes (see --max-size)\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "3G", "1T", "many", "999999999999G"})
  void sizeThatIsNoneIsWrongUsage(String size) {
    assertThat(Ran.with("", "--max-size", size, "a.txt").code()).isEqualTo(2);
  }
}
