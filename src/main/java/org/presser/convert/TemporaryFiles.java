package org.presser.convert;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The files that outputs are written to before they are moved to their places. Whoever writes one
 * holds a lock on it, which the system takes away with the process, so that a leftover of a killed
 * run can be told from a file that another run is writing.
 */
public final class TemporaryFiles {

  private static final String START = ".presser-";
  private static final String END = ".tmp";

  /** Those of this process. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private TemporaryFiles() {}

  /** Deletes all files of this process that were begun and not finished: it is about to end. */
  public static void discardAll() {
    for (Path file : OPEN) {
      try {
        discard(file);
      } catch (IOException e) {
        // Nobody is left to be told, and the next run sweeps it away.
      }
    }
  }

  /** Returns a new name in the folder of a file; its length does not depend on the file's name. */
  static Path beside(Path target) {
    String random = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
    Path file = target.resolveSibling(START + random + END);
    OPEN.add(file);
    return file;
  }

  static void forget(Path file) {
    OPEN.remove(file);
  }

  static void discard(Path file) throws IOException {
    Files.deleteIfExists(file);
    forget(file);
  }

  /**
   * Takes the lock, which goes with the closing of the file; where there are none, does without.
   */
  static void lock(FileChannel channel) {
    try {
      channel.tryLock();
    } catch (IOException e) {
      // Such a file system cannot tell leftovers either, and keeps them.
    }
  }

  /**
   * Deletes what killed runs left in a folder.
   *
   * @param folder the folder; not those below it
   * @throws IOException if the folder cannot be read
   */
  static void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, START + "*" + END)) {
      for (Path file : leftovers) {
        // Merely to open and close a file of this process would take its lock away.
        if (!isOpen(file.getFileName())) {
          deleteUnlessLocked(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static boolean isOpen(Path name) {
    return OPEN.stream().anyMatch(file -> file.endsWith(name));
  }

  private static void deleteUnlessLocked(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // Another run has just finished it, or the file system has no locks.
    }
  }
}
