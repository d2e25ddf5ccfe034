package org.presser.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that a README shows with its output: a {@code console} block, and a {@code json} block
 * if one stands below it.
 *
 * @param command the command, without its prompt
 * @param shown what it is said to print; a line {@code …} stands for lines left out
 * @param block the block as it stands in the README
 */
record ReadmeExample(String command, String shown, String block) {

  private static final String GAP = "…";

  private static final Pattern BLOCK =
      Pattern.compile(
          "```console\n\\$ (.*)\n((?:(?!```).*\n)*)```\n(?:\n(?:(?!```).+\n)+\n```json\n((?:(?!```).*\n)*)```\n)?");

  /** Finds the examples of a README. */
  static List<ReadmeExample> of(String readme) {
    List<ReadmeExample> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme);
    while (block.find()) {
      String shown = block.group(2) + (block.group(3) == null ? "" : block.group(3));
      examples.add(new ReadmeExample(block.group(1), shown, block.group()));
    }
    return examples;
  }

  boolean leavesOut() {
    return shown.lines().anyMatch(GAP::equals);
  }

  /** Tells whether an output is what is shown, gaps allowed for. */
  boolean shows(String out) {
    String[] pieces = ("\n" + shown).split("\n" + GAP + "(?=\n)", -1);
    String all = "\n" + out;
    if (pieces.length == 1) {
      return all.equals(pieces[0]);
    }
    int at = all.startsWith(pieces[0]) ? pieces[0].length() : -1;
    for (int i = 1; i < pieces.length - 1 && at >= 0; i++) {
      int next = all.indexOf(pieces[i], at);
      at = next < 0 ? -1 : next + pieces[i].length();
    }
    String last = pieces[pieces.length - 1];
    return at >= 0 && all.endsWith(last) && at <= all.length() - last.length();
  }

  /** Returns the README with the output in place of what is shown. */
  String blessed(String readme, String out) {
    return readme.replace(block, "```console\n$ " + command + "\n" + out + "```\n");
  }

  @Override
  public String toString() {
    return command;
  }
}
