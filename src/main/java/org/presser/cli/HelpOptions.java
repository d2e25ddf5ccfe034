package org.presser.cli;

import org.presser.write.Version;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class HelpOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help and exit.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version and exit.")
  private boolean version;

  /** Says the program's version. */
  static final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"presser " + Version.current()};
    }
  }
}
