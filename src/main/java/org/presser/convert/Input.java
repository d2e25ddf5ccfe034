package org.presser.convert;

import java.nio.file.Path;

/**
 * Something to convert, or something in the way to it.
 *
 * @param file where it is
 * @param name the path as given, for messages and {@code source.name}
 * @param relative the place in the output tree that its name asks for, with {@code /}
 * @param problem why it cannot be converted, or null
 */
record Input(Path file, String name, String relative, String problem) {

  static Input of(Path file, String name, String relative) {
    return new Input(file, name, relative, null);
  }

  static Input broken(String name, String problem) {
    return new Input(null, name, name, problem);
  }

  /** Returns a path as it is written in the output tree, and in tables that travel. */
  static String slashed(Path path) {
    String text = path.toString();
    String separator = path.getFileSystem().getSeparator();
    return separator.equals("/") ? text : text.replace(separator, "/");
  }
}
