package org.presser.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.presser.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The program's door: joins the commands to the standard streams and the exit code. */
public final class Main {

  private Main() {}

  /**
   * Runs the program and ends the Java machine with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    if (PlainArguments.areFiles(args)) {
      Preparation.begin();
    }
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Streams streams = new Streams(System.in, out, err, Terminal::isStandardError);
    System.exit(run(new PresserCommand(streams), streams, args));
  }

  /**
   * Runs the program.
   *
   * @param in standard input
   * @param out standard output; always UTF-8
   * @param err standard error
   * @param args the command line
   * @return 0 if all was converted, 1 if something failed, 2 if the command line is wrong
   */
  public static int run(InputStream in, OutputStream out, PrintStream err, String... args) {
    Streams streams = new Streams(in, out, err);
    return run(new PresserCommand(streams), streams, args);
  }

  static int run(PresserCommand command, Streams streams, String... args) {
    PrintStream err = streams.err();
    if (PlainArguments.areFiles(args)) {
      return convert(command, err, args);
    }
    return new CommandLine(command, new CommandFactory(streams))
        .setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(100)
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, unused) -> wrongUsage(e, err))
        .setExecutionExceptionHandler((e, line, unused) -> internalError(e, err))
        .execute(args);
  }

  private static int convert(PresserCommand command, PrintStream err, String... files) {
    try {
      return command.convert(List.of(files));
    } catch (RuntimeException e) {
      return internalError(e, err);
    }
  }

  private static int internalError(Exception e, PrintStream err) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String problem = root instanceof IOException ? "" : "internal error, please report it: ";
    err.println(Printable.of("presser: error: " + problem + root));
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static int wrongUsage(ParameterException e, PrintStream err) {
    if (e.getCause() instanceof LexiconException lexicon) {
      err.println(Printable.of(lexicon.where() + ": error: " + lexicon.problem()));
      return CommandLine.ExitCode.USAGE;
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("presser: error: " + Printable.of(e.getMessage()));
    err.println("Try '" + command + " --help' for the options.");
    return CommandLine.ExitCode.USAGE;
  }
}
