package org.presser.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;

/** All inputs in their order: those of the command line, then those of a list. */
final class InputFinder implements Iterator<Input> {

  private static final String BAD_NAME = "this locale cannot express the name (try LC_ALL=C.UTF-8)";

  private final Iterator<String> named;
  private Iterator<String> listed;
  private final NameFilter filter;
  private final Object excluded;
  private final BiConsumer<String, String> notices;
  private Iterator<Input> current = Collections.emptyIterator();

  /**
   * Begins a search.
   *
   * @param named folders and files; a file's place in the output tree is its name alone
   * @param listed folders and files; their places in the output tree are the paths as listed
   * @param filter which files of folders count
   * @param excluded the key of a folder to leave out, see {@link FolderWalk#key}, or null
   * @param notices is told which folders were left out, and why
   */
  InputFinder(
      Iterator<String> named,
      Iterator<String> listed,
      NameFilter filter,
      Object excluded,
      BiConsumer<String, String> notices) {
    this.named = named;
    this.listed = listed;
    this.filter = filter;
    this.excluded = excluded;
    this.notices = notices;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      if (named.hasNext()) {
        current = open(named.next(), false);
      } else if (listed.hasNext()) {
        current = openListed();
      } else {
        return false;
      }
    }
    return true;
  }

  private Iterator<Input> openListed() {
    try {
      return open(listed.next(), true);
    } catch (UncheckedIOException e) {
      listed = Collections.emptyIterator();
      return one(Input.broken("--files-from", "cannot be read further: " + e.getMessage()));
    }
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Input> open(String given, boolean keepsPath) {
    Path path;
    try {
      path = Path.of(given);
    } catch (InvalidPathException e) {
      return one(Input.broken(given, BAD_NAME));
    }
    String place = keepsPath ? below(path) : "";
    if (Files.isDirectory(path)) {
      String prefix = place.isEmpty() ? "" : place + "/";
      return new FolderWalk(path, prefix, filter, excluded, notices);
    }
    return one(Input.of(path, given, place.isEmpty() ? lastName(path) : place));
  }

  private static Iterator<Input> one(Input input) {
    return Collections.singleton(input).iterator();
  }

  private static String lastName(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** The path without its root and without steps upward, so that it can stand in another folder. */
  private static String below(Path path) {
    StringBuilder below = new StringBuilder();
    for (Path name : path.normalize()) {
      String text = name.toString();
      if (!text.isEmpty() && !text.equals("..")) {
        below.append(below.isEmpty() ? "" : "/").append(text);
      }
    }
    return below.toString();
  }

  /** Tells whether a path as given leads to the folder with a key, see {@link FolderWalk#key}. */
  static boolean isFolder(String given, Object key) {
    try {
      return FolderWalk.key(Path.of(given)).equals(key);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}
