package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the program's output goes, and what happens when it cannot go there. */
class OutputTest {

  private static final String BRIEFING = "Q: Why?\n\nMS. QUILL: Because.\n";

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void writeBriefing() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), BRIEFING);
  }

  @Test
  void outputFileHoldsWhatStandardOutputWould() throws IOException {
    Path output = folder.resolve("out.json");

    Ran ran = Ran.with("", "-o", output, file);

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(output).hasContent(Ran.with("", file).out());
    assertThat(names()).containsExactly("a.txt", "out.json");
  }

  @Test
  void dashAsOutputIsStandardOutput() {
    assertThat(Ran.with("", "-o", "-", file)).isEqualTo(Ran.with("", file));
    assertThat(Ran.with(BRIEFING, "-o", "-", "-")).isEqualTo(Ran.with(BRIEFING, "-"));
  }

  @Test
  void outputFileOfABetterDayStaysWhenNothingWasConverted() throws IOException {
    Path output = Files.writeString(folder.resolve("out.json"), "old");

    Ran ran = Ran.with("", "-o", output, folder.resolve("none.txt"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(output).hasContent("old");
    assertThat(names()).containsExactly("a.txt", "out.json");
  }

  @Test
  void goodInputsAreWrittenThoughOthersFail() throws IOException {
    Path output = Files.writeString(folder.resolve("out.json"), "old");

    Ran ran = Ran.with("", "-o", output, file, folder.resolve("none.txt"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(Files.readAllLines(output)).hasSize(1).allMatch(line -> line.contains("Why?"));
  }

  @Test
  void outputThatIsAlsoAnInputIsRefused() {
    Ran ran = Ran.with("", "-o", file, folder.resolve(".").resolve("a.txt"));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("presser: error: the output " + file + " is also an input\n");
    assertThat(file).hasContent(BRIEFING);
  }

  @Test
  void missingFolderIsNamedSo() {
    Path output = folder.resolve("none").resolve("out.json");

    assertThat(Ran.with("", "-o", output, file))
        .isEqualTo(
            new Ran(1, "", output + ": error: cannot be written: its folder does not exist\n"));
  }

  @Test
  void folderAsOutputIsNamedSo() {
    assertThat(Ran.with("", "-o", folder, file))
        .isEqualTo(new Ran(1, "", folder + ": error: cannot be written: is a folder\n"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linkAsOutputLeadsToItsFile() throws IOException {
    Path output = Files.writeString(folder.resolve("out.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("out.json"));

    assertThat(Ran.with("", "-o", link, file).code()).isZero();

    assertThat(link).isSymbolicLink();
    assertThat(output).content().contains("Why?");
  }

  @Test
  void closedPipeIsNoError() {
    assertThat(runInto(failing("Broken pipe"))).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void otherFailureOfStandardOutputIsReported() {
    assertThat(runInto(failing("No space left on device")))
        .isEqualTo(
            new Ran(1, "", "standard output: error: cannot be written: No space left on device\n"));
  }

  private Ran runInto(OutputStream out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(new byte[0]);
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Main.run(in, out, errors, file.toString());
    String printed = err.toString(StandardCharsets.UTF_8);
    return new Ran(code, "", printed.replace(System.lineSeparator(), "\n"));
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
