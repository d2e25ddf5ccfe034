package org.presser.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.presser.model.Briefing;
import org.presser.parse.TranscriptParser;
import org.presser.read.BriefingReader;
import org.presser.read.UnreadableBriefingException;
import org.presser.text.Transcript;
import org.presser.text.TranscriptReader;
import org.presser.text.UnreadableTextException;

/** Hands on the briefings of files and folders, whether they are documents or transcripts. */
final class BriefingSource {

  private final InputStream standardInput;
  private final TranscriptReader reader;
  private final TranscriptParser parser;
  private final Diagnostics diagnostics;
  private int failures;

  BriefingSource(
      InputStream standardInput,
      TranscriptReader reader,
      TranscriptParser parser,
      Diagnostics diagnostics) {
    this.standardInput = standardInput;
    this.reader = reader;
    this.parser = parser;
    this.diagnostics = diagnostics;
  }

  /** Returns how many files and folders could not be read. */
  int failures() {
    return failures;
  }

  /**
   * Hands on the briefings of a file, of a folder, or of standard input, which holds documents.
   *
   * @param name the file or folder; {@code -} is standard input
   * @param taker who takes them
   */
  void read(String name, Consumer<Briefing> taker) {
    try {
      if (name.equals("-")) {
        documents(
            name,
            new BriefingReader(new InputStreamReader(standardInput, StandardCharsets.UTF_8)),
            taker,
            false);
      } else if (Files.isDirectory(Path.of(name))) {
        for (Path file : BriefingFiles.documentsAndTranscripts(Path.of(name))) {
          file(file, taker, true);
        }
      } else {
        file(Path.of(name), taker, false);
      }
    } catch (InvalidPathException e) {
      fail(name, "this locale cannot express the name (try LC_ALL=C.UTF-8)");
    } catch (IOException | UncheckedIOException e) {
      fail(name, "cannot be read: " + e.getMessage());
    }
  }

  private void file(Path file, Consumer<Briefing> taker, boolean found) {
    String name = file.toString();
    try {
      if (BriefingFiles.isDocument(file)) {
        documents(name, BriefingReader.open(file), taker, found);
      } else {
        Transcript transcript = reader.read(file, name);
        taker.accept(parser.parse(transcript.source(), transcript.text()));
      }
    } catch (UnreadableTextException e) {
      fail(name, e.getMessage());
    } catch (NoSuchFileException e) {
      fail(name, "no such file");
    } catch (IOException e) {
      fail(name, "cannot be read: " + e.getMessage());
    }
  }

  /** A folder may hold other JSON; a file that is named may not. */
  private void documents(
      String name, BriefingReader documents, Consumer<Briefing> taker, boolean found)
      throws IOException {
    try (documents) {
      for (Optional<Briefing> next = documents.next(); next.isPresent(); next = documents.next()) {
        taker.accept(next.get());
      }
    } catch (UnreadableBriefingException e) {
      if (found && e.isForeign()) {
        diagnostics.warning(name, e.getMessage() + "; left out");
      } else {
        fail(name, e.getMessage());
      }
    }
  }

  private void fail(String name, String reason) {
    failures++;
    diagnostics.error(name, reason);
  }
}
