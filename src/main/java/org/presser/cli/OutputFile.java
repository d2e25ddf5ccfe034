package org.presser.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written beside its place under another name and
 * moved there in one step.
 */
final class OutputFile implements Output {

  private final Path target;
  private final Path written;
  private final Writer writer;

  private OutputFile(Path target, Path written, Writer writer) {
    this.target = target;
    this.written = written;
    this.writer = writer;
  }

  /**
   * Begins a file; what stands at its place stays until {@link #commit}.
   *
   * @param path the file to be; through a link, the file that it leads to. A device or named pipe
   *     is written at once
   * @throws IOException if nothing can be written there
   */
  static OutputFile create(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "is a folder");
    }
    boolean exists = Files.exists(path);
    if (exists && !Files.isRegularFile(path)) {
      return new OutputFile(path, path, writer(path, StandardOpenOption.WRITE));
    }
    Path target = exists ? path.toRealPath() : path;
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path temporary = target.resolveSibling(name);
    Writer writer = writer(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    temporary.toFile().deleteOnExit(); // for the user who interrupts
    return new OutputFile(target, temporary, writer);
  }

  private static Writer writer(Path path, StandardOpenOption... options) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(path, options), StandardCharsets.UTF_8));
  }

  @Override
  public Writer writer() {
    return writer;
  }

  @Override
  public void commit() throws IOException {
    writer.close();
    if (!written.equals(target)) {
      Files.move(
          written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      if (!written.equals(target)) {
        Files.deleteIfExists(written);
      }
    }
  }
}
