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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a Java machine of its own. */
class MainTest {

  @TempDir private Path folder;

  @Test
  void outputIsUtf8AndTheExitCodeIsHandedOver() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "Où est l’écluse ?\n");

    Process process = start(file.toString(), folder.resolve("none.txt").toString());
    String out = text(process.getInputStream().readAllBytes());
    String err = text(process.getErrorStream().readAllBytes());

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(out).contains("Où est l’écluse ?");
    assertThat(err)
        .isEqualToNormalizingNewlines(folder.resolve("none.txt") + ": error: no such file\n");
  }

  @Test
  void readerThatHasSeenEnoughIsNoError() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "Q: Why?\n" + "word ".repeat(50_000));

    Process process = start("--quiet", file.toString(), file.toString(), file.toString());
    process.getInputStream().close();

    assertThat(text(process.getErrorStream().readAllBytes())).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  private static Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        Stream.of("jdk.module.path", "java.class.path")
            .map(System::getProperty)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add("-Dfile.encoding=US-ASCII");
    command.add("org.presser.cli.Main");
    command.addAll(List.of(args));
    return new ProcessBuilder(command).start();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
