package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program prints and returns, run inside this Java machine. */
class CommandLineTest {

  private static final String BRIEFING =
      """
      Press Briefing by Ada Quill

      Q: Will the lock open in June?

      MS. QUILL: It will.

      Q: And the other lock?

      MS. QUILL: Later.
      """;

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void writeBriefing() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), BRIEFING);
  }

  @Test
  void oneFileGivesOnePrettyDocument() {
    Ran ran = Ran.with("", file);

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("{\n  \"presser\": \"").endsWith("\n}\n");
    assertThat(ran.out()).contains("\"name\": \"" + file + "\"", "Will the lock open in June?");
  }

  @Test
  void compactPutsOneDocumentOnOneLine() {
    assertThat(Ran.with("", "--compact", file).out().lines()).hasSize(1);
  }

  @Test
  void severalFilesGiveOneLineEachInTheirOrder() throws IOException {
    Path other = Files.writeString(folder.resolve("b.txt"), BRIEFING);

    Ran ran = Ran.with("", other, file);

    assertThat(ran.code()).isZero();
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"name\":\"" + other + "\"");
    assertThat(lines.get(1)).contains("\"name\":\"" + file + "\"");
  }

  @Test
  void dashIsStandardInput() {
    Ran ran = Ran.with(BRIEFING, "-");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("\"name\": \"-\"", "Will the lock open in June?");
  }

  @Test
  void lineEndsMakeNoDifference() {
    String lf = withoutSource(Ran.with(BRIEFING, "-").out());

    assertThat(withoutSource(Ran.with(BRIEFING.replace("\n", "\r\n"), "-").out())).isEqualTo(lf);
    assertThat(withoutSource(Ran.with(BRIEFING.replace("\n", "\r"), "-").out())).isEqualTo(lf);
  }

  @Test
  void jsonlGivesOneLineForEachTurn() {
    Ran ran = Ran.with("", "--format", "jsonl", file);

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).isNotEmpty().allMatch(l -> l.startsWith("{\"file\":\"" + file));
  }

  @Test
  void encodingIsBelieved() throws IOException {
    Files.write(file, "Q: Où ?\n".getBytes(Charset.forName("IBM850")));

    Ran ran = Ran.with("", "--encoding", "cp850", file);

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("\"encoding\": \"IBM850\"", "Où ?");
  }

  @Test
  void fileNamedLikeAnOptionOrAnArgumentFileIsReachable() throws IOException {
    Path odd = Files.writeString(folder.resolve("@odd.txt"), BRIEFING);

    assertThat(Ran.with("", "--", odd).code()).isZero();
    assertThat(Ran.with("", "@odd.txt").err()).isEqualTo("@odd.txt: error: no such file\n");
    assertThat(Ran.with("", "--", "--quiet").err()).isEqualTo("--quiet: error: no such file\n");
  }

  @Test
  void badInputsAreReportedAndTheOthersDone() throws IOException {
    Path none = folder.resolve("none.txt");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path binary = Files.write(folder.resolve("binary"), new byte[] {1, 0, 2});

    Ran ran = Ran.with("", none, empty, folder, binary, file);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.err().lines())
        .containsExactly(
            none + ": error: no such file",
            empty + ": error: empty file",
            folder + ": error: is a folder; use presser convert",
            binary + ": error: a binary file, not text (zero byte at byte 1)");
  }

  @Test
  void malformedInputNamesTheByte() throws IOException {
    Files.write(file, new byte[] {'a', 'b', (byte) 0xFF});

    Ran ran = Ran.with("", "--encoding", "UTF-8", file);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo(file + ": error: malformed UTF-8 at byte 2\n");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    Ran ran = Ran.with("", "\u001b[31mred\nx\u202E");

    assertThat(ran.err()).isEqualTo("\\u001b[31mred\\u000ax\\u202e: error: no such file\n");
  }

  @Test
  void helpNamesOptionsAndExitCodes() {
    Ran ran = Ran.with("", "--help");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("Usage: presser [OPTIONS] FILE...\n")
        .contains("--format", "--output", "--compact", "--encoding", "--strict", "--quiet")
        .containsPattern("0 +all converted\n *1 +some input failed")
        .containsPattern("\n *2 +wrong usage\n *130 +interrupted\n");
  }

  @Test
  void versionIsTheBuildsVersion() {
    Ran ran = Ran.with("", "--version");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).matches("presser [0-9]+\\.[0-9]+\\.[0-9]+\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| no input; give a FILE, or - for standard input",
        "- - | standard input (-) can be read only once",
        "--nonsense a.txt | Unknown option: '--nonsense'",
        "--format xml a.txt | Invalid value for option '--format': 'xml' is none of json, jsonl, csv, convokit,"
            + " tei, vtt, html, text",
        "--encoding wat a.txt | Invalid value for option '--encoding': unknown charset 'wat'",
        "--encoding ? a.txt | Invalid value for option '--encoding': unknown charset '?'",
        "a.txt -o | Missing required parameter for option '--output' (FILE)",
      })
  void wrongUsageIsExplained(String usage) {
    String[] parts = usage.split("\\| ", 2);
    Object[] args = parts[0].isBlank() ? new Object[0] : parts[0].strip().split(" ");

    Ran ran = Ran.with("", args);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo("presser: error: " + parts[1] + "\nTry 'presser --help' for the options.\n");
  }

  private static String withoutSource(String json) {
    return json.replaceFirst("\"source\": \\{[^}]*}", "");
  }
}
