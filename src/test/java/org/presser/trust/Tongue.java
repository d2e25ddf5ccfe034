package org.presser.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What transcripts of one language are made of, as data: {@code src/test/resources/trust/xx.txt}
 * holds a kind, a tab and a value in each line.
 *
 * @param code the language
 * @param parts the values by kind, each in the file's order
 */
record Tongue(String code, Map<String, List<String>> parts) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "trust");

  /** Reads the data of all languages, by name. */
  static List<Tongue> all() {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().map(Tongue::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tongue read(Path file) {
    Map<String, List<String>> parts = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", 2);
        parts.computeIfAbsent(cells[0], k -> new ArrayList<>()).add(cells[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Tongue(file.getFileName().toString().replace(".txt", ""), parts);
  }

  /** Returns the values of a kind; none if there are none. */
  List<String> all(String kind) {
    return parts.getOrDefault(kind, List.of());
  }

  /** Returns one value of a kind, whatever the number. */
  String one(String kind, int number) {
    List<String> all = all(kind);
    return all.get(number % all.size());
  }

  /** Tells whether the language is written without spaces. */
  boolean dense() {
    return code.equals("zh") || code.equals("ja");
  }

  @Override
  public String toString() {
    return code;
  }
}
