package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The short way into the program must not be taken for options and commands. */
class PlainArgumentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "./convert", "A", "2031", "/x/y z.txt", "@a", "記者"})
  void filesAreFiles(String file) {
    assertThat(PlainArguments.areFiles(file, "b.txt")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--help", "-o", "", "convert", "some-file"})
  void othersMayBeSomethingElse(String argument) {
    assertThat(PlainArguments.areFiles("a.txt", argument)).isFalse();
  }

  @Test
  void noArgumentsAreNoFiles() {
    assertThat(PlainArguments.areFiles()).isFalse();
  }

  @Test
  void allCommandsMayBeCommands() {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    CommandLine presser = new CommandLine(new PresserCommand(streams), new CommandFactory(streams));

    assertThat(presser.getSubcommands().keySet())
        .isNotEmpty()
        .allMatch(PlainArguments::mayBeCommand);
  }
}
