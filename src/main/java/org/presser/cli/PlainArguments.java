package org.presser.cli;

/**
 * Command lines of files and nothing else, the most frequent ones. To read them needs no library,
 * whose preparations would take longer than the parsing of a transcript.
 */
final class PlainArguments {

  private PlainArguments() {}

  /** Tells whether all arguments are files: no options, and nothing that may be a command. */
  static boolean areFiles(String... args) {
    for (String arg : args) {
      if (arg.isEmpty() || arg.charAt(0) == '-' || mayBeCommand(arg)) {
        return false;
      }
    }
    return args.length > 0;
  }

  /** Commands have small letters only; a file that is named so goes the long way. */
  static boolean mayBeCommand(String arg) {
    for (int i = 0; i < arg.length(); i++) {
      char c = arg.charAt(i);
      if ((c < 'a' || c > 'z') && c != '-') {
        return false;
      }
    }
    return true;
  }
}
