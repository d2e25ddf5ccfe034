package org.presser.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that appear whole or not at all. */
class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void fileAppearsWhenItIsWhole() throws IOException {
    Path target = Files.writeString(folder.resolve("a.json"), "old");

    try (OutputFile out = OutputFile.replacing(target)) {
      out.writer().write("né 😀");
      out.writer().flush();
      assertThat(target).hasContent("old");
      out.commit();
      assertThat(target).hasContent("né 😀");
    }
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void fileThatIsNotFinishedLeavesNothing() throws IOException {
    Path target = Files.writeString(folder.resolve("a.json"), "old");

    try (OutputFile out = OutputFile.replacing(target)) {
      out.writer().write("new");
    }
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void interruptionLeavesNothing() throws IOException {
    OutputFile.replacing(folder.resolve("a.json")).writer().write("new");

    TemporaryFiles.discardAll();

    assertThat(names()).isEmpty();
  }

  @Test
  void leftoversOfKilledRunsAreSweptAwayAndThoseOfThisOneStay() throws IOException {
    Files.writeString(folder.resolve(".presser-0abc.tmp"), "left");
    Files.writeString(folder.resolve(".presserrc"), "not ours");
    try (OutputFile out = OutputFile.replacing(folder.resolve("a.json"))) {
      TemporaryFiles.sweep(folder);
      out.writer().write("new");
      out.commit();
    }
    assertThat(names()).containsExactly(".presserrc", "a.json");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void fileThatAnotherProcessWritesStays() throws Exception {
    Path file = folder.resolve(".presser-0abc.tmp");
    Path holder =
        Files.writeString(
            folder.resolve("Holder.java"),
            """
            import java.nio.channels.FileChannel;
            import java.nio.file.Path;
            import java.nio.file.StandardOpenOption;

            class Holder {
              public static void main(String[] args) throws Exception {
                FileChannel file =
                    FileChannel.open(
                        Path.of(args[0]), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                file.lock();
                System.out.write('x');
                System.out.flush();
                System.in.read();
              }
            }
            """);
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                holder.toString(),
                file.toString())
            .start();
    try {
      assertThat(other.getInputStream().read()).isEqualTo('x');
      TemporaryFiles.sweep(folder);
      assertThat(file).exists();
      other.destroyForcibly();
      assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
      TemporaryFiles.sweep(folder);
      assertThat(file).doesNotExist();
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void longNamesAreNoTrouble() throws IOException {
    Path target = folder.resolve("x".repeat(250) + ".json");
    try (OutputFile out = OutputFile.replacing(target)) {
      out.commit();
    }
    assertThat(target).isEmptyFile();
  }

  @Test
  void missingFolderIsNamed() {
    assertThatThrownBy(() -> OutputFile.create(folder.resolve("none/a.json")))
        .isInstanceOfSatisfying(
            IOException.class,
            e -> assertThat(OutputFile.reason(e)).isEqualTo("its folder does not exist"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void outputNeverLeavesItsFolder() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve("sub"), outside);
    OutputFolder output = OutputFolder.create(out);

    assertThatThrownBy(() -> output.place("sub/a.json"))
        .hasMessageContaining("a link leads out of the output folder");
    assertThatThrownBy(() -> output.place("sub/deeper/a.json"))
        .hasMessageContaining("a link leads out of the output folder");
    assertThat(outside).isEmptyDirectory();
    assertThat(output.place("other/a.json")).isEqualTo(out.resolve("other/a.json"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
