package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A shell that knows {@code presser} as the classes under test. */
final class Shell {

  /** A program and no function, so that other programs can start it, too. */
  private static final String PRESSER =
      """
      #!/bin/sh
      exec "$JAVA" -cp "$CLASSES" org.presser.cli.Main "$@"
      """;

  /**
   * {@code mvn} has done its work when tests run; {@code java -jar} means the program, and {@code
   * java -cp} what is called with its classes.
   */
  private static final String PRELUDE =
      """
      PATH="$PWD/.bin:$PATH"
      mvn() { :; }
      java() {
        kind=$1
        shift 2
        if [ "$kind" = -jar ]; then presser "$@"; else "$JAVA" -cp "$CLASSES" "$@"; fi
      }
      """;

  private final Path folder;

  /**
   * Makes a shell.
   *
   * @param folder where its commands run
   */
  Shell(Path folder) throws IOException {
    this.folder = folder;
    Path presser = Files.createDirectories(folder.resolve(".bin")).resolve("presser");
    Files.writeString(presser, PRESSER);
    assertThat(presser.toFile().setExecutable(true)).isTrue();
  }

  /** Tells whether a command runs without an error. */
  static boolean works(String command) {
    try {
      return process(Path.of(""), command, ProcessBuilder.Redirect.DISCARD).waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Runs a command that must succeed and returns what it prints. */
  String run(String command) throws IOException, InterruptedException {
    Process process = process(folder, PRELUDE + command, ProcessBuilder.Redirect.PIPE);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(command).isZero();
    return out.replace(System.lineSeparator(), "\n");
  }

  private static Process process(Path folder, String command, ProcessBuilder.Redirect out)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
    builder.directory(folder.toAbsolutePath().toFile());
    builder.redirectOutput(out).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C.UTF-8");
    // The system's own Python has libraries that one before it may lack.
    builder.environment().merge("PATH", "/usr/bin", (path, first) -> first + ":" + path);
    builder
        .environment()
        .put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    builder.environment().put("CLASSES", classes());
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /** Everything on the module path or the class path, in absolute terms. */
  private static String classes() {
    return Stream.of("jdk.module.path", "java.class.path")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
        .map(path -> Path.of(path).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
