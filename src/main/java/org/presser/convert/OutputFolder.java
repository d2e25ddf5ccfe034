package org.presser.convert;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The folder that all outputs lie in, none of them outside. Thread-safe. */
final class OutputFolder {

  /** So many folders are remembered to be ready. */
  private static final int REMEMBERED = 256;

  private final Path root;
  private final Path realRoot;
  private final Map<Path, Boolean> ready =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  private OutputFolder(Path root, Path realRoot) {
    this.root = root;
    this.realRoot = realRoot;
  }

  /**
   * Makes the folder if it does not exist.
   *
   * @throws IOException if it cannot be made
   */
  static OutputFolder create(Path root) throws IOException {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new FileSystemException(root.toString(), null, "is no folder");
    }
    Files.createDirectories(root);
    return new OutputFolder(root, root.toRealPath());
  }

  /**
   * Makes the folder for an output and sweeps it, once.
   *
   * @param relative the output's path below this folder
   * @return where the output is to be
   * @throws IOException if that cannot be had
   */
  Path place(String relative) throws IOException {
    Path target = root.resolve(relative);
    Path folder = target.getParent();
    synchronized (ready) {
      if (ready.get(folder) == null) {
        makeReady(folder);
        ready.put(folder, true);
      }
    }
    return target;
  }

  private void makeReady(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      // Outside is not only where a link of the last name leads.
      checkInside(nearest(folder));
      Files.createDirectories(folder);
    }
    checkInside(folder);
    TemporaryFiles.sweep(folder);
  }

  private static Path nearest(Path folder) {
    Path existing = folder;
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing;
  }

  private void checkInside(Path folder) throws IOException {
    if (!folder.toRealPath().startsWith(realRoot)) {
      throw new FileSystemException(
          folder.toString(), null, "a link leads out of the output folder");
    }
  }
}
