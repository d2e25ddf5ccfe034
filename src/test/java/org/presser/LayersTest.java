package org.presser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows between packages: downward only, and never in a circle. */
class LayersTest {

  private static final Path SOURCES = Path.of("src/main/java/org/presser");
  private static final Pattern OURS = Pattern.compile("org\\.presser\\.([a-z.]*[a-z])\\.[A-Z]");

  /** Where an example may print. */
  private static final Pattern COMMENT = Pattern.compile("(?m)^ *(/\\*|\\*|//).*");

  private static final Pattern STREAMS = Pattern.compile("System\\.(in|out|err|exit)\\b");

  /** What each package may see besides itself. */
  private static final Map<String, Set<String>> MAY_SEE =
      Map.of(
          "cli",
          Set.of("convert", "eval", "read", "stats", "write", "parse", "lexicon", "text", "model"),
          "convert",
          Set.of("write", "parse", "lexicon", "text", "model"),
          "eval",
          Set.of("text", "model"),
          "read",
          Set.of("model"),
          "stats",
          Set.of("model"),
          "write",
          Set.of("model"),
          "parse",
          Set.of("lexicon", "text", "model"),
          "lexicon",
          Set.of("text", "model"),
          "text",
          Set.of("model"),
          "model",
          Set.of());

  /** Who may see the libraries. */
  private static final Map<String, Set<String>> LIBRARY_USERS =
      Map.of(
          "picocli.", Set.of("cli"),
          "tools.jackson.", Set.of("convert", "write", "read", "stats", "eval", "lexicon"),
          "de.siegmar.fastcsv.", Set.of("convert", "write", "stats"),
          "org.mozilla.universalchardet.", Set.of("text"),
          "org.jsoup.", Set.of("text"));

  @Test
  void packagesSeeOnlyWhatIsBelowThem() throws IOException {
    List<String> upward = new ArrayList<>();
    for (Path file : sources()) {
      String layer = layer(packageOf(file));
      assertThat(MAY_SEE).as("a package that DESIGN knows, of " + file).containsKey(layer);
      for (String seen : packagesSeenBy(file)) {
        if (!layer(seen).equals(layer) && !MAY_SEE.get(layer).contains(layer(seen))) {
          upward.add(file + " sees " + seen);
        }
      }
    }
    assertThat(upward).isEmpty();
  }

  @Test
  void packagesAreFreeOfCircles() throws IOException {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (Path file : sources()) {
      arrows.computeIfAbsent(packageOf(file), p -> new TreeSet<>()).addAll(packagesSeenBy(file));
    }
    arrows.forEach((from, to) -> to.remove(from));
    // What sees nothing that is left is in no circle; take such packages away until none is left.
    while (arrows.values().removeIf(to -> to.stream().noneMatch(arrows::containsKey))) {}
    assertThat(arrows).as("packages in circles, or above one").isEmpty();
  }

  @Test
  void librariesStayWhereTheyBelong() throws IOException {
    List<String> strays = new ArrayList<>();
    for (Path file : sources()) {
      String code = Files.readString(file);
      LIBRARY_USERS.forEach(
          (library, users) -> {
            if (code.contains("import " + library) && !users.contains(layer(packageOf(file)))) {
              strays.add(file + " imports " + library);
            }
          });
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void onlyMainKnowsTheStandardStreams() throws IOException {
    List<Path> users = new ArrayList<>();
    for (Path file : sources()) {
      String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
      if (STREAMS.matcher(code).find()) {
        users.add(SOURCES.relativize(file));
      }
    }
    assertThat(users).containsExactly(Path.of("cli", "Main.java"));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The package below {@code org.presser}, such as {@code parse.cue}. */
  private static String packageOf(Path file) {
    return SOURCES.relativize(file.getParent()).toString().replace('\\', '/').replace('/', '.');
  }

  private static String layer(String packageName) {
    return packageName.split("\\.")[0];
  }

  private static Set<String> packagesSeenBy(Path file) throws IOException {
    Set<String> seen = new TreeSet<>();
    Matcher ours = OURS.matcher(Files.readString(file));
    while (ours.find()) {
      seen.add(ours.group(1));
    }
    return seen;
  }
}
