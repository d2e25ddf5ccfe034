package org.presser.cli;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.presser.text.Transcript;
import org.presser.text.TranscriptReader;
import org.presser.text.UnreadableTextException;

/** Reads the one transcript that a command is about. */
final class SingleTranscript {

  private static final String STANDARD = "-";

  private SingleTranscript() {}

  /** Reads a file, {@code -} for standard input; empty, with an error said, if that fails. */
  static Optional<Transcript> read(
      String file, TranscriptReader reader, InputStream standardInput, Diagnostics diagnostics) {
    try {
      return Optional.of(
          file.equals(STANDARD)
              ? reader.read(standardInput, file)
              : reader.read(Path.of(file), file));
    } catch (UnreadableTextException e) {
      diagnostics.error(file, e.getMessage());
    } catch (InvalidPathException e) {
      diagnostics.error(file, "this locale cannot express the name (try LC_ALL=C.UTF-8)");
    }
    return Optional.empty();
  }
}
