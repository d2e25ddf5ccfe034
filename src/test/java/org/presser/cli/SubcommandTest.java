package org.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** That inputs of {@code presser} and names of subcommands do not get into each other's way. */
class SubcommandTest {

  @Test
  void subcommandIsRunAndAFileOfItsNameIsReachable() {
    Explain explain = new Explain();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(), new ByteArrayOutputStream(), new PrintStream(err));
    CommandLine presser =
        new CommandLine(new PresserCommand(streams))
            .addSubcommand(explain)
            .setErr(new PrintWriter(new StringWriter()));

    assertThat(presser.execute("explain", "a.txt")).isEqualTo(7);
    assertThat(explain.files).containsExactly("a.txt");
    assertThat(presser.execute("./explain")).isEqualTo(1);
    assertThat(err.toString()).startsWith("./explain: error: no such file");
  }

  @Command(name = "explain")
  static final class Explain implements Callable<Integer> {
    @Parameters private List<String> files = new ArrayList<>();

    @Override
    public Integer call() {
      return 7;
    }
  }
}
