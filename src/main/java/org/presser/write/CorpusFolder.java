package org.presser.write;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of known files that appears whole or not at all: it is made beside its place under
 * another name and moved there at the end. An earlier folder of the same files is replaced, any
 * other is left alone.
 */
final class CorpusFolder implements Closeable {

  private final Path target;
  private final Path made;
  private final List<String> names;

  private CorpusFolder(Path target, Path made, List<String> names) {
    this.target = target;
    this.made = made;
    this.names = names;
  }

  /**
   * Begins a folder.
   *
   * @param target the folder to be
   * @param names the names of its files
   * @throws IOException if it cannot be made there, or if something else is there
   */
  static CorpusFolder create(Path target, List<String> names) throws IOException {
    checkPlace(target, names);
    Path place = target.toAbsolutePath().normalize();
    String name = "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path made = Files.createDirectory(place.resolveSibling(name));
    made.toFile().deleteOnExit(); // for the user who interrupts
    return new CorpusFolder(place, made, names);
  }

  private static void checkPlace(Path target, List<String> names) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "is a file; this makes a folder");
    }
    try (Stream<Path> files = Files.list(target)) {
      if (files.anyMatch(file -> !names.contains(file.getFileName().toString()))) {
        throw new FileSystemException(target.toString(), null, "the folder holds other files");
      }
    }
  }

  /** Begins one of the files, in UTF-8. */
  Writer writer(String name) throws IOException {
    Path file = made.resolve(name);
    BufferedWriter writer = Files.newBufferedWriter(file);
    file.toFile().deleteOnExit();
    return writer;
  }

  /** Moves the folder, whose files must be closed, to its place. */
  void commit() throws IOException {
    if (!Files.exists(target)) {
      Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    for (String name : names) {
      Files.move(
          made.resolve(name),
          target.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    for (String name : names) {
      Files.deleteIfExists(made.resolve(name));
    }
    Files.deleteIfExists(made);
  }
}
