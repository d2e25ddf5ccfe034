package org.presser.convert;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;

/**
 * The transcripts of one folder and of all below it, in the order of their names, the files of a
 * folder before its folders. Links are followed, but not in circles. Only the names of the folders
 * that lie between the first and the present one are held.
 */
final class FolderWalk implements Iterator<Input> {

  /** A folder whose members are being handed out. */
  private static final class Open {
    final Path relative;
    final Object key;
    final List<Path> files = new ArrayList<>();
    final List<Path> folders = new ArrayList<>();
    int nextFile;
    int nextFolder;

    Open(Path relative, Object key) {
      this.relative = relative;
      this.key = key;
    }
  }

  private final Path root;
  private final String prefix;
  private final NameFilter filter;
  private final Object excluded;
  private final BiConsumer<String, String> notices;
  private final Deque<Open> open = new ArrayDeque<>();
  private Input next;

  /**
   * Begins a walk.
   *
   * @param root the folder
   * @param prefix what the paths in the output tree begin with: nothing, or a path and a slash
   * @param filter which files and folders count
   * @param excluded the key of a folder to leave out, see {@link #key}, or null
   * @param notices is told which folders were left out, and why
   */
  FolderWalk(
      Path root,
      String prefix,
      NameFilter filter,
      Object excluded,
      BiConsumer<String, String> notices) {
    this.root = root;
    this.prefix = prefix;
    this.filter = filter;
    this.excluded = excluded;
    this.notices = notices;
    next = enter(Path.of(""));
    advance();
  }

  /** What tells folders apart, whatever the paths that lead to them. */
  static Object key(Path folder) throws IOException {
    Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return key == null ? folder.toRealPath() : key;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Input next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Input result = next;
    next = null;
    advance();
    return result;
  }

  private void advance() {
    while (next == null && !open.isEmpty()) {
      Open folder = open.peek();
      if (folder.nextFile < folder.files.size()) {
        next = input(folder.relative.resolve(take(folder.files, folder.nextFile++)));
      } else if (folder.nextFolder < folder.folders.size()) {
        next = enter(folder.relative.resolve(take(folder.folders, folder.nextFolder++)));
      } else {
        open.pop();
      }
    }
  }

  /** Forgets what has been handed out. */
  private static Path take(List<Path> names, int index) {
    return names.set(index, null);
  }

  private Input input(Path relative) {
    Path file = root.resolve(relative);
    return Input.of(file, file.toString(), prefix + Input.slashed(relative));
  }

  /** Opens a folder; returns what is in the way, or null. */
  private Input enter(Path relative) {
    Path folder = root.resolve(relative);
    try {
      Object key = key(folder);
      if (key.equals(excluded) && !open.isEmpty()) {
        notices.accept(folder.toString(), "left out: it is the output folder");
        return null;
      }
      if (open.stream().anyMatch(above -> above.key.equals(key))) {
        notices.accept(folder.toString(), "left out: a link back to a folder above it");
        return null;
      }
      Open members = new Open(relative, key);
      list(folder, members);
      open.push(members);
      return null;
    } catch (IOException e) {
      return Input.broken(folder.toString(), unreadable(e));
    }
  }

  private static String unreadable(IOException e) {
    return "folder cannot be read: "
        + (e instanceof AccessDeniedException ? "permission denied" : OutputFile.reason(e));
  }

  private void list(Path folder, Open members) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        Path name = entry.getFileName();
        Path relative = members.relative.resolve(name);
        if (Files.isDirectory(entry)) {
          if (filter.takesFolder(relative)) {
            members.folders.add(name);
          }
        } else if (filter.takesFile(relative)) {
          members.files.add(name);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    members.files.sort(null);
    members.folders.sort(null);
  }
}
