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
    Listen listen = new Listen();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(), new ByteArrayOutputStream(), new PrintStream(err));
    CommandLine presser =
        new CommandLine(new PresserCommand(streams), new CommandFactory(streams))
            .addSubcommand(listen)
            .setErr(new PrintWriter(new StringWriter()));

    assertThat(presser.execute("listen", "a.txt")).isEqualTo(7);
    assertThat(listen.files).containsExactly("a.txt");
    assertThat(presser.execute("./listen")).isEqualTo(1);
    assertThat(err.toString()).startsWith("./listen: error: no such file");
  }

  @Command(name = "listen")
  static final class Listen implements Callable<Integer> {
    @Parameters private List<String> files = new ArrayList<>();

    @Override
    public Integer call() {
      return 7;
    }
  }
}
