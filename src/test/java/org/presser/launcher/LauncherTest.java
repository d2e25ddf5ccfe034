package org.presser.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, before a program that says how it was started. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String PROGRAM =
      """
      package org.presser.cli;

      public class Main {
        public static void main(String[] args) {
          System.out.println("args " + java.util.Arrays.asList(args));
          System.out.println("folder " + java.nio.file.Path.of("").toAbsolutePath());
          System.out.println("vm " + System.getProperty("java.vm.info"));
          System.exit(args.length);
        }
      }
      """;

  private static final String SHARING = "sharing";

  @TempDir private Path folder;

  private Path home;
  private Path launcher;

  /** What a started program printed. */
  private record Started(int code, String out) {}

  @BeforeEach
  void install() throws Exception {
    home = Files.createDirectories(folder.resolve("ho me"));
    Path install = folder.resolve("in stall");
    Path bin = Files.createDirectories(install.resolve("bin"));
    Path lib = Files.createDirectories(install.resolve("lib"));
    launcher = bin.resolve("presser");
    String script = Files.readString(Path.of("src/launcher/presser"));
    Files.writeString(launcher, script.replace("@project.version@", "0"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();

    Path source = Files.writeString(folder.resolve("Main.java"), PROGRAM);
    Path classes = folder.resolve("classes");
    run("javac", "-d", classes.toString(), source.toString());
    run(
        "jar",
        "--create",
        "--file",
        lib.resolve("presser.jar").toString(),
        "-C",
        classes.toString(),
        ".");
    Files.writeString(lib.resolve("presser.classes"), "java/lang/Object\norg/presser/cli/Main\n");
  }

  private static void run(String tool, String... args) {
    assertThat(ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, args))
        .isZero();
  }

  @Test
  void argumentsAndFolderAndExitCodeAreHandedOn() throws Exception {
    Path here = Files.createDirectories(folder.resolve("he re"));

    Started started = start(here, launcher, "a b", "*", "", "$x");

    assertThat(started.code()).isEqualTo(4);
    assertThat(started.out())
        .contains("args [a b, *, , $x]\n", "folder " + here.toRealPath() + "\n");
  }

  @Test
  void worksThroughSymbolicLinks() throws Exception {
    Path links = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("one"), Path.of("../in stall/bin/presser"));
    Path two = Files.createSymbolicLink(folder.resolve("two"), links.resolve("one"));

    assertThat(start(folder, two).code()).isZero();
    assertThat(start(links, Path.of("./one")).code()).isZero();
  }

  @Test
  void archiveIsMadeOnceAndAnewForACopyElsewhere() throws Exception {
    assertThat(start(folder, launcher).out()).contains(SHARING);
    Path archive = onlyArchive();
    var made = Files.getLastModifiedTime(archive);
    assertThat(start(folder, launcher).out()).contains(SHARING);
    assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);

    Path moved = Files.move(folder.resolve("in stall"), folder.resolve("moved"));
    assertThat(start(folder, moved.resolve("bin/presser")).out()).contains(SHARING);
    try (Stream<Path> files = archives()) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void severalThatStartAtOnceAllWork() throws Exception {
    List<Process> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(process(folder, launcher, "x"));
    }
    for (Process process : all) {
      assertThat(text(process)).contains("args [x]");
      assertThat(process.waitFor()).isEqualTo(1);
    }
    assertThat(onlyArchive()).isNotEmptyFile();
    assertThat(onlyArchive().resolveSibling("making")).doesNotExist();
  }

  @Test
  void archiveThatDoesNotFitIsNoTrouble() throws Exception {
    start(folder, launcher);
    Path archive = onlyArchive();
    assertThat(archive.toFile().setWritable(true)).isTrue();
    Files.writeString(archive, "no archive");

    assertThat(start(folder, launcher, "x").out()).startsWith("args [x]\n");
  }

  @Test
  void worksWithoutACache() throws Exception {
    Files.writeString(home.resolve(".cache"), "a file where the folder would be");

    assertThat(start(folder, launcher, "x").out()).startsWith("args [x]\n");
  }

  private Started start(Path from, Path command, String... args) throws Exception {
    Process process = process(from, command, args);
    String out = text(process);
    return new Started(process.waitFor(), out);
  }

  private Process process(Path from, Path command, String... args) throws IOException {
    List<String> line = new ArrayList<>(List.of(command.toString()));
    line.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(line).directory(from.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("HOME", home.toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.remove("XDG_CACHE_HOME");
    environment.remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  private static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private Path onlyArchive() throws IOException {
    try (Stream<Path> files = archives()) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private Stream<Path> archives() throws IOException {
    return Files.walk(home).filter(file -> file.toString().endsWith("presser.jsa"));
  }
}
