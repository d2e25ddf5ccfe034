package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.presser.model.Briefing;

/**
 * A run of the program inside this Java machine: its exit code and what it printed.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error, with LF line ends
 */
record Ran(int code, String out, String err) {

  Ran {
    if (code != 0) {
      assertThat(err + out).as("a failure says why").isNotBlank();
    }
  }

  /** Runs the program with standard input and arguments. */
  static Ran with(String input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = streams(input, out, err);
    int code = Main.run(streams.in(), streams.out(), streams.err(), strings(args));
    return new Ran(code, text(out), text(err));
  }

  /** Runs the program with a parser that finds the same briefing in every text. */
  static Ran parsingTo(Briefing briefing, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = streams("Q: Why?", out, err);
    PresserCommand command = new PresserCommand(streams, parser -> (source, text) -> briefing);
    int code = Main.run(command, streams, strings(args));
    return new Ran(code, text(out), text(err));
  }

  private static Streams streams(
      String input, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Streams(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String[] strings(Object... args) {
    return Arrays.stream(args).map(Object::toString).toArray(String[]::new);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
