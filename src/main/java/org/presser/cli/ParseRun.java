package org.presser.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.Severity;
import org.presser.model.Source;
import org.presser.text.Transcript;
import org.presser.text.TranscriptReader;
import org.presser.text.UnreadableTextException;
import org.presser.write.BriefingSink;
import org.presser.write.UnfitBriefingException;

/** Reads, parses and writes one input after the other; one bad input does not stop the others. */
final class ParseRun {

  private final InputStream standardInput;
  private final TranscriptReader reader;
  private final BiFunction<Source, String, Briefing> parser;
  private final Diagnostics diagnostics;

  private int written;
  private int failures;
  private int warnings;

  ParseRun(
      InputStream standardInput,
      TranscriptReader reader,
      BiFunction<Source, String, Briefing> parser,
      Diagnostics diagnostics) {
    this.standardInput = standardInput;
    this.reader = reader;
    this.parser = parser;
    this.diagnostics = diagnostics;
  }

  /**
   * Handles all inputs in their order.
   *
   * @param files their names, {@code -} for standard input
   * @param sink where the briefings go
   * @throws IOException if they cannot be written
   */
  void run(List<String> files, BriefingSink sink) throws IOException {
    for (String file : files) {
      Optional<Briefing> briefing = parse(file);
      if (briefing.isPresent() && deliver(file, briefing.get(), sink)) {
        written++;
        report(file, briefing.get());
      } else {
        failures++;
      }
    }
  }

  private boolean deliver(String file, Briefing briefing, BriefingSink sink) throws IOException {
    try {
      sink.add(briefing);
      return true;
    } catch (UnfitBriefingException e) {
      diagnostics.error(file, e.getMessage());
      return false;
    }
  }

  /** Returns the number of briefings that were written. */
  int written() {
    return written;
  }

  /** Returns the number of inputs that failed. */
  int failures() {
    return failures;
  }

  /** Returns the number of warnings in all briefings, printed or not. */
  int warnings() {
    return warnings;
  }

  private Optional<Briefing> parse(String file) {
    try {
      Transcript transcript = read(file);
      return Optional.of(parser.apply(transcript.source(), transcript.text()));
    } catch (UnreadableTextException e) {
      diagnostics.error(file, e.getMessage());
    } catch (InvalidPathException e) {
      diagnostics.error(file, "this locale cannot express the name (try LC_ALL=C.UTF-8)");
    } catch (OutOfMemoryError e) {
      diagnostics.error(file, "too large for the memory that Java may use (see java -Xmx)");
    } catch (RuntimeException | StackOverflowError e) {
      // A fault in one transcript's parsing must not cost the user the others.
      diagnostics.error(file, "internal error, please report it: " + e);
    }
    return Optional.empty();
  }

  private Transcript read(String file) throws UnreadableTextException {
    if (file.equals("-")) {
      return reader.read(standardInput, file);
    }
    return reader.read(Path.of(file), file);
  }

  private void report(String file, Briefing briefing) {
    for (Finding finding : briefing.findings()) {
      if (finding.severity() == Severity.WARNING) {
        warnings++;
        diagnostics.warning(file, finding);
      }
    }
  }
}
