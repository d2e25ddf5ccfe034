package org.presser.convert;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written beside its place under another name and
 * moved there in one step. Whatever ends the program leaves at most such a file under its other
 * name, which the next {@link TemporaryFiles#sweep} takes away.
 */
public final class OutputFile implements Output {

  private static final int BUFFER = 1 << 16;

  /** Elsewhere a file that is open cannot be moved. */
  private static final boolean MOVES_OPEN_FILES = File.separatorChar == '/';

  private final Path target;
  private final Path written;
  private final OutputStream stream;
  private Writer writer;

  private OutputFile(Path target, Path written, OutputStream stream) {
    this.target = target;
    this.written = written;
    this.stream = new BufferedOutputStream(stream, BUFFER);
  }

  /**
   * Begins a file that a user named; what stands at its place stays until {@link #commit}.
   *
   * @param path the file to be; through a link, the file that it leads to. A device or named pipe
   *     is written at once
   * @throws IOException if nothing can be written there
   */
  public static OutputFile create(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "is a folder");
    }
    boolean exists = Files.exists(path);
    if (exists && !Files.isRegularFile(path)) {
      return new OutputFile(path, path, Files.newOutputStream(path, StandardOpenOption.WRITE));
    }
    return replacing(exists ? path.toRealPath() : path);
  }

  /**
   * Begins a file in a folder; what stands at its place, be it a link, is replaced by {@link
   * #commit}.
   *
   * @param target the file to be
   * @throws IOException if nothing can be written there
   */
  static OutputFile replacing(Path target) throws IOException {
    Path temporary = TemporaryFiles.beside(target);
    try {
      FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      TemporaryFiles.lock(channel);
      return new OutputFile(target, temporary, Channels.newOutputStream(channel));
    } catch (IOException e) {
      TemporaryFiles.forget(temporary);
      throw e;
    }
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public Writer writer() {
    if (writer == null) {
      writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public void commit() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    stream.flush();
    if (!MOVES_OPEN_FILES) {
      stream.close();
    }
    if (!written.equals(target)) {
      // Still open and so still locked: nobody takes it for a leftover.
      Files.move(
          written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    stream.close();
  }

  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      if (!written.equals(target)) {
        TemporaryFiles.discard(written);
      }
    }
  }

  /**
   * Says in a few words for users why something could not be written.
   *
   * @param e what writing it threw
   */
  public static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    // The message of these begins with the path, which the user sees anyway.
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : e.getMessage();
  }
}
