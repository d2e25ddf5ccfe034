package org.presser.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
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
import org.presser.write.BriefingWriter;

/** Reads, parses and writes one input after the other; one bad input does not stop the others. */
final class ParseRun {

  private final InputStream standardInput;
  private final TranscriptReader reader;
  private final BiFunction<Source, String, Briefing> parser;
  private final BriefingWriter writer;
  private final Diagnostics diagnostics;

  private int written;
  private int failures;
  private int warnings;

  ParseRun(
      InputStream standardInput,
      TranscriptReader reader,
      BiFunction<Source, String, Briefing> parser,
      BriefingWriter writer,
      Diagnostics diagnostics) {
    this.standardInput = standardInput;
    this.reader = reader;
    this.parser = parser;
    this.writer = writer;
    this.diagnostics = diagnostics;
  }

  /**
   * Handles all inputs in their order.
   *
   * @param files their names, {@code -} for standard input
   * @param out where the briefings go
   * @throws IOException if they cannot be written
   */
  void run(List<String> files, Writer out) throws IOException {
    for (String file : files) {
      Optional<Briefing> briefing = parse(file);
      if (briefing.isPresent()) {
        writer.write(briefing.get(), out);
        out.flush();
        written++;
        report(file, briefing.get());
      } else {
        failures++;
      }
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
