import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Part of the build: lists the classes that presser needs, and makes the class-data archive of them
 * for the Java that builds and for the place where it was built.
 *
 * <pre>
 * java MakeArchive.java list CLASSPATH SAMPLES LIST  writes the list of classes
 * java MakeArchive.java dump JAR LIST ARCHIVE        writes the archive, and what it is for
 * </pre>
 */
final class MakeArchive {

  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  private MakeArchive() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args[0].equals("list")) {
      list(args[1], Path.of(args[2]), Path.of(args[3]));
    } else {
      dump(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
    }
  }

  /** Runs the program as users do, and writes down what it loaded. */
  private static void list(String classPath, Path samples, Path list)
      throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("presser-classes");
    String packed = packed(classPath, work.resolve("presser.jar"));
    Path first;
    try (Stream<Path> files = Files.list(samples)) {
      first = files.filter(f -> f.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
    }
    // Sorted: what threads load first differs from run to run.
    Set<String> classes = new TreeSet<>();
    List<List<String>> runs =
        List.of(
            List.of(first.toString()),
            List.of(
                "convert", samples.toString(), "-o", work.resolve("out").toString(), "--quiet",
                "--jobs", "1", "--report", work.resolve("report.json").toString()));
    for (List<String> run : runs) {
      Path loaded = work.resolve("loaded");
      List<String> command = new ArrayList<>(List.of("-XX:DumpLoadedClassList=" + loaded));
      // One thread after the other: what several load at once differs from run to run.
      command.addAll(List.of("-Dpresser.in-turn=true", "-Xshare:off", "-cp", packed));
      command.add("org.presser.cli.Main");
      command.addAll(run);
      java(command);
      try (Stream<String> lines = Files.lines(loaded)) {
        lines.filter(line -> !waits(line)).forEach(classes::add);
      }
    }
    Files.write(list, classes);
    delete(work);
  }

  /** Tells whether a class may be loaded only where a thread has to wait for another. */
  private static boolean waits(String line) {
    return line.startsWith("java/util/concurrent/locks/")
        || line.startsWith("java/util/concurrent/ForkJoin")
        || line.startsWith("jdk/internal/misc/ScopedMemoryAccess");
  }

  /** Puts the classes into a jar: other parts of Java read resources from one than from a folder. */
  private static String packed(String classPath, Path jar) {
    String[] parts = classPath.split(File.pathSeparator, 2);
    int code =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", parts[0], ".");
    if (code != 0) {
      throw new IllegalStateException("cannot pack " + parts[0]);
    }
    return parts.length == 1 ? jar.toString() : jar + File.pathSeparator + parts[1];
  }

  private static void dump(Path jar, Path list, Path archive)
      throws IOException, InterruptedException {
    Files.deleteIfExists(archive);
    int code =
        java(
            List.of(
                "-XX:+UseG1GC",
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + archive,
                "-cp",
                jar.toRealPath().toString()));
    if (code != 0 || !Files.exists(archive)) {
      System.err.println("This Java makes no class-data archive; presser starts slower without.");
      return;
    }
    // What bin/presser asks before it uses the archive.
    Files.write(
        Path.of(archive + ".for"),
        List.of(JAVA_HOME.toRealPath().toString(), version(), jar.toRealPath().toString()));
  }

  private static String version() throws IOException {
    try (Stream<String> lines = Files.lines(JAVA_HOME.resolve("release"))) {
      return lines.filter(line -> line.startsWith("JAVA_RUNTIME_VERSION=")).findFirst().orElse("");
    }
  }

  private static int java(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(JAVA_HOME.resolve("bin").resolve("java").toString());
    command.addAll(arguments);
    File nowhere = new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
    return new ProcessBuilder(command)
        .redirectOutput(nowhere)
        .redirectError(nowhere)
        .start()
        .waitFor();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
