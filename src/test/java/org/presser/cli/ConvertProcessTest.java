package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Conversions that are ended from outside. */
@DisabledOnOs(OS.WINDOWS)
class ConvertProcessTest {

  private static final int FILES = 3000;

  @TempDir private Path folder;

  private Path in;
  private Path out;

  @BeforeEach
  void makeInputs() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    for (int i = 0; i < FILES; i++) {
      String text = "Q: Will lock " + i + " open?\n\nMS. QUILL: It will.\n\n".repeat(20);
      Files.writeString(in.resolve(i + ".txt"), text);
    }
  }

  @Test
  void interruptedRunReportsWhatIsDone() throws Exception {
    Path report = folder.resolve("report.json");
    Process process = start("--report", report.toString());
    awaitOutputs();
    // Some shells start background processes so that they do not hear Ctrl-C.
    signal(process, "-INT");
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(err).matches("interrupted: [1-9]\\d* converted, 0 skipped, 0 failed, .*\n");
    assertThat(Files.readString(report)).contains("\"interrupted\":true");
    assertThat(names()).isNotEmpty().allMatch(name -> name.endsWith(".json"));
  }

  @Test
  void killedRunLeavesWholeOutputsAndTheNextCompletesThem() throws Exception {
    Process process = start();
    awaitOutputs();
    signal(process, "-KILL");
    process.waitFor();
    for (String name : names()) {
      if (name.endsWith(".json")) {
        assertThat(Files.readString(out.resolve(name))).endsWith("\n}\n");
      }
    }

    Ran ran = Ran.with("", "convert", in, "-o", out);

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).doesNotStartWith(FILES + " converted").contains(" 0 failed");
    assertThat(names()).hasSize(FILES).allMatch(name -> name.endsWith(".json"));
  }

  private Process start(String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        Stream.of("jdk.module.path", "java.class.path")
            .map(System::getProperty)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(File.pathSeparator)));
    command.addAll(List.of("org.presser.cli.Main", "convert", in.toString(), "-o", out.toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).start();
  }

  private void awaitOutputs() throws Exception {
    for (int i = 0; i < 3000 && (!Files.exists(out) || names().size() < 5); i++) {
      Thread.sleep(10);
    }
  }

  private static void signal(Process process, String signal) throws Exception {
    new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
