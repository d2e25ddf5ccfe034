package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the documentation of classes compile, run and print what their comments say. */
class JavadocExamplesTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<pre>\\{@code\n((?:(?!</pre>).)*)\n \\* }</pre>");

  private static final String PROGRAM =
      """
      import java.io.*;
      import java.nio.file.*;
      import org.presser.model.*;
      import org.presser.parse.*;
      import org.presser.read.*;
      import org.presser.write.*;

      class Examples {
        static Briefing briefing = TranscriptParser.create().parse("Q: Why?");
        static Writer out = new StringWriter();

        public static void main(String[] args) throws Exception {
      %s  }

      %s}
      """;

  @TempDir private Path folder;

  @Test
  void examplesPrintWhatTheirCommentsSay() throws Exception {
    assumeTrue(Shell.works("true"), "there is a shell");
    List<String> examples = examples();
    Files.writeString(folder.resolve("Examples.java"), program(examples));
    Files.writeString(folder.resolve("briefing.json"), Ran.with("Q: Why?", "-").out());

    String out = new Shell(folder).run("java -cp target/presser.jar Examples.java");

    assertThat(out.lines())
        .hasSizeGreaterThan(1)
        .containsExactlyElementsOf(
            examples.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("// "))
                .map(line -> line.substring(3))
                .toList());
  }

  private static String program(List<String> examples) {
    String calls =
        IntStream.range(0, examples.size())
            .mapToObj(i -> "    example" + i + "();\n")
            .collect(Collectors.joining());
    String methods =
        IntStream.range(0, examples.size())
            .mapToObj(i -> "static void example" + i + "() throws Exception {" + examples.get(i))
            .collect(Collectors.joining("\n}\n\n", "", "\n}\n"));
    return PROGRAM.formatted(calls, methods);
  }

  private static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .flatMap(file -> EXAMPLE.matcher(read(file)).results())
          .map(JavadocExamplesTest::code)
          .toList();
    }
  }

  private static String code(MatchResult example) {
    return "\n" + example.group(1).replaceAll("(?m)^ \\* ?", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
