package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program where the machine fails it, as a process of its own: full and read-only disks,
 * folders that vanish, closed pipes, signals, too few file handles, too little memory. It says what
 * is wrong in one line for each file and leaves nothing half-written.
 */
@EnabledOnOs(OS.LINUX)
class FaultsTest {

  private static final int FILES = 60;
  private static final String ROUND = "Q: Will lock %d open?\n\nMS. QUILL: It will.\n\n";

  @TempDir private Path folder;

  private Path out;
  private Shell shell;

  @BeforeEach
  void makeInputs() throws IOException {
    shell = new Shell(folder);
    out = folder.resolve("out");
    Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < FILES; i++) {
      Path file = folder.resolve("in").resolve(String.format("%03d.txt", i));
      Files.writeString(file, String.format(ROUND, i).repeat(20));
    }
  }

  @Test
  void fullDiskCostsTheFilesThatDoNotFit() throws Exception {
    String said =
        onDisk("-o size=300k", "presser convert in -o disk/out; echo $?; ls disk/out > left");

    assertThat(said).contains("in/059.txt: error: cannot be written: No space left on device\n");
    assertThat(said).containsPattern("\n1\\d converted, 0 skipped, 4\\d failed, .*\n1\n$");
    assertThat(Files.readAllLines(folder.resolve("left")))
        .hasSizeBetween(10, 19)
        .allMatch(name -> name.endsWith(".json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-o disk/one.jsonl --format jsonl in/*.txt in/*.txt in/*.txt",
        "convert in in in -q --single-file disk/one.jsonl --format jsonl",
        "--format convokit -o disk/one in/*.txt in/*.txt in/*.txt"
      })
  void outputThatDoesNotFitIsNotThere(String arguments) throws Exception {
    String said =
        onDisk("-o size=200k", "presser " + arguments.replace("-q", "--quiet") + "; ls -A disk");

    assertThat(said).matches("disk/one.*: error: cannot be written: No space left on device\\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in/000.txt", "explain in/000.txt", "stats in", "schema"})
  void fullStandardOutputIsAnError(String arguments) throws Exception {
    assertThat(shell.run("(presser " + arguments + " > /dev/full) 2>&1; true"))
        .isEqualTo("standard output: error: cannot be written: No space left on device\n");
  }

  @Test
  void readOnlyDiskIsNamedSo() throws Exception {
    String said =
        onDisk(
            "-o ro", "presser convert in --quiet -o disk; presser -o disk/x in/000.txt; echo $?");

    assertThat(said)
        .contains("in/000.txt: error: cannot be written: Read-only file system\n")
        .endsWith("disk/x: error: cannot be written: Read-only file system\n1\n");
  }

  @Test
  void folderThatVanishesCostsTheRest() throws Exception {
    String vanish = "while [ \"$(ls out 2>/dev/null | wc -l)\" -lt 5 ]; do :; done; rm -r in";
    Path more = Files.createDirectory(folder.resolve("in/zzz"));
    for (int i = 0; i < 3000; i++) {
      Files.writeString(more.resolve(i + ".txt"), String.format(ROUND, i));
    }

    String said = shell.run("(" + vanish + ") & presser convert in -o out 2>&1; echo $?");

    assertThat(said).doesNotContain("Exception").endsWith("\n1\n");
    assertThat(said).containsPattern("in/zzz.*: error: ");
    assertOutputsAreWhole();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in/*.txt",
        "convert in in in --single-file - --format jsonl --quiet",
        "explain in/000.txt",
        "stats in",
        "schema",
        "--help"
      })
  void closedPipeIsNoError(String arguments) throws Exception {
    assertThat(shell.run("(presser " + arguments + "; echo $? >&2) 2>err | head -n 1 | wc -l"))
        .isEqualToIgnoringWhitespace("1");
    assertThat(folder.resolve("err")).hasContent("0");
  }

  @Test
  void terminationLeavesWholeOutputs() throws Exception {
    String run = "\"$JAVA\" -cp \"$CLASSES\" org.presser.cli.Main convert in in in in in -o out";
    String wait = "while [ \"$(ls out 2>/dev/null | wc -l)\" -lt 3 ]; do :; done";

    shell.run(run + " > said 2>&1 & p=$!; " + wait + "; kill -TERM $p; wait $p; true");

    assertThat(Files.readString(folder.resolve("said")))
        .contains(" converted, 0 skipped, 0 failed");
    assertOutputsAreWhole();
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 16, 17, 18})
  void tooFewFileHandlesAreNamedSo(int handles) throws Exception {
    // Each class of a folder would take one.
    Path jar = folder.resolve("presser.jar");
    String[] pack = {"--create", "--file", jar.toString(), "-C", "target/classes", "."};
    ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, pack);

    String said =
        shell.run(
            ("CLASSES=%s:$CLASSES; ulimit -n %d; presser convert in --quiet -o out 2>&1; true")
                .formatted(jar, handles));

    assumeTrue(!said.startsWith("Exception in") && !said.startsWith("Error:"), "Java starts");
    assertThat(said.lines()).allMatch(line -> line.contains("Too many open files"));
    assertOutputsAreWhole();
  }

  @Test
  void whatIsTooLargeCostsOnlyItself() throws Exception {
    String round = String.format(ROUND, 1);
    Files.writeString(folder.resolve("in/large.txt"), round.repeat(16_000_000 / round.length()));

    String memory = run("-Xmx40m", "convert in -o out");
    String size = run("-Xmx40m", "convert in -o small --max-size 1M");

    assertThat(memory)
        .startsWith("in/large.txt: error: too large for the memory that Java may use")
        .contains("\n" + FILES + " converted, 0 skipped, 1 failed");
    assertThat(size)
        .startsWith("in/large.txt: error: larger than 1 MB (see --max-size)\n")
        .contains("\n" + FILES + " converted, 0 skipped, 1 failed");
    assertOutputsAreWhole();
  }

  private String run(String option, String arguments) throws Exception {
    String java = "\"$JAVA\" " + option + " -cp \"$CLASSES\" org.presser.cli.Main ";
    return shell.run(java + arguments + " 2>&1; true");
  }

  /** Runs a command where the folder {@code disk} is a file system in memory. */
  private String onDisk(String options, String command) throws Exception {
    assumeTrue(Shell.works("unshare -rm true"), "no mounts here");
    Files.createDirectory(folder.resolve("disk"));
    String mounted = "mount -t tmpfs " + options + " tmpfs disk && ";
    Files.writeString(
        folder.resolve("run"),
        "presser() { \"$JAVA\" -cp \"$CLASSES\" org.presser.cli.Main \"$@\"; }\n"
            + mounted
            + "("
            + command
            + ") 2>&1");
    return shell.run("unshare -rm sh run");
  }

  private void assertOutputsAreWhole() throws IOException {
    try (Stream<Path> files = Files.exists(out) ? Files.walk(out) : Stream.empty()) {
      List<Path> regular = files.filter(Files::isRegularFile).toList();
      for (Path file : regular) {
        assertThat(file.toString()).endsWith(".json");
        assertThat(Files.readString(file)).endsWith("\n}\n");
      }
    }
  }
}
