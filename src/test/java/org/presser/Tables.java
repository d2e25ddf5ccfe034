package org.presser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tables of inputs and what becomes of them, in {@code src/test/resources/tables}: the lines of an
 * input begin with a bar, the lines below say what it gives, a blank line parts the entries.
 */
public final class Tables {

  private static final Path FOLDER = Path.of("src", "test", "resources", "tables");
  private static final String BAR = "| ";

  private Tables() {}

  /**
   * Checks a table.
   *
   * @param name the file's name
   * @param result says what an input gives, in lines that are not blank
   */
  public static void check(String name, Function<String, List<String>> result) throws IOException {
    Path file = FOLDER.resolve(name);
    StringBuilder out = new StringBuilder();
    for (String input : inputs(name)) {
      input.lines().forEach(line -> out.append((BAR + line).stripTrailing()).append('\n'));
      result.apply(input).forEach(line -> out.append(line).append('\n'));
      out.append('\n');
    }
    Expected.assertSame(out.toString(), file);
  }

  /** Returns the inputs of a table. */
  public static List<String> inputs(String name) throws IOException {
    List<String> inputs = new ArrayList<>();
    StringBuilder input = new StringBuilder();
    for (String line : Files.readAllLines(FOLDER.resolve(name))) {
      if (line.startsWith(BAR.strip())) {
        input.append(line.substring(Math.min(line.length(), BAR.length()))).append('\n');
      } else if (input.length() > 0) {
        inputs.add(input.substring(0, input.length() - 1));
        input.setLength(0);
      }
    }
    if (input.length() > 0) {
      inputs.add(input.substring(0, input.length() - 1));
    }
    return inputs;
  }
}
