package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README's commands print what it shows.
 *
 * <p>They run in a copy of the samples; those that need a tool which is not there are left out.
 * {@code mvn test -Dpresser.bless=true} writes the outputs into the README, except where lines are
 * left out.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final boolean BLESS = Boolean.getBoolean("presser.bless");

  private static final Pattern PROGRAM =
      Pattern.compile("```java\n((?:(?!```).*\n)*?class (\\w+) (?:(?!```).*\n)*)```\n");

  /** How to see that a tool is there, with the library that the command needs. */
  private static final Map<String, String> TOOLS =
      Map.of(
          "jq", "jq --version",
          "pandoc", "pandoc --version",
          "parallel", "parallel --version | grep -q GNU",
          "sqlite3", "sqlite3 --version",
          "duckdb", "duckdb --version",
          "python3", "python3 -c 'import pandas'",
          "Rscript", "Rscript -e 'library(jsonlite)'");

  @TempDir private static Path folder;

  static List<ReadmeExample> examples() throws IOException {
    return ReadmeExample.of(Files.readString(README));
  }

  @Test
  void readmeHasExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void commandPrintsWhatIsShown(ReadmeExample example) throws Exception {
    assumeTrue(Shell.works("true"), "there is a shell");
    for (Map.Entry<String, String> tool : TOOLS.entrySet()) {
      if (example.command().matches("(?s).*(^|[ |])" + tool.getKey() + " .*")) {
        assumeTrue(Shell.works(tool.getValue()), tool.getKey() + " is there");
      }
    }
    Shell shell = new Shell(workFolder());

    String out = shell.run(example.command());

    if (BLESS && !example.leavesOut()) {
      Files.writeString(README, example.blessed(Files.readString(README), out));
    } else {
      assertThat(example.shows(out)).as("it prints%n%s", out).isTrue();
    }
  }

  /** A folder with the samples, with the turns that the recipes read and the programs shown. */
  private static Path workFolder() throws Exception {
    Path samples = folder.resolve("samples");
    if (!Files.exists(samples)) {
      try (var files = Files.walk(Path.of("samples"))) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(file.toString()));
        }
      }
      for (MatchResult program : PROGRAM.matcher(Files.readString(README)).results().toList()) {
        Files.writeString(folder.resolve(program.group(2) + ".java"), program.group(1));
      }
      new Shell(folder).run("presser --quiet --format jsonl -o turns.jsonl samples/*.txt");
    }
    return folder;
  }
}
