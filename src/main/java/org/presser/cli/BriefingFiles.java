package org.presser.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.presser.convert.NameFilter;

/** Finds documents, and transcripts that have none, in folders. */
final class BriefingFiles {

  private static final List<String> DOCUMENTS = List.of(".json", ".jsonl");

  private BriefingFiles() {}

  /** Returns whether a file's name says that it holds documents. */
  static boolean isDocument(Path file) {
    return endsWith(file, DOCUMENTS);
  }

  /**
   * Returns the documents below a folder.
   *
   * @throws java.io.UncheckedIOException if some folder cannot be read
   */
  static List<Path> documents(Path folder) throws IOException {
    return files(folder).stream().filter(BriefingFiles::isDocument).toList();
  }

  /**
   * Returns the documents below a folder, and the transcripts that have no document beside them.
   *
   * @throws java.io.UncheckedIOException if some folder cannot be read
   */
  static List<Path> documentsAndTranscripts(Path folder) throws IOException {
    List<Path> files = files(folder);
    Set<Path> all = Set.copyOf(files);
    return files.stream()
        .filter(f -> isDocument(f) || (isTranscript(f) && !hasDocument(f, all)))
        .toList();
  }

  private static boolean hasDocument(Path transcript, Set<Path> all) {
    String name = transcript.getFileName().toString();
    String stem = NameFilter.withoutEnding(name);
    return all.contains(transcript.resolveSibling(name + ".json"))
        || all.contains(transcript.resolveSibling(stem + ".json"));
  }

  private static boolean isTranscript(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && !NameFilter.withoutEnding(name).equals(name);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static boolean endsWith(Path file, List<String> endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && endings.stream().anyMatch(name::endsWith);
  }
}
