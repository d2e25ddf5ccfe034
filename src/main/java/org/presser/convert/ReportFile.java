package org.presser.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.presser.write.Version;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * A report of a run as JSON: a record for each input in their order, one a line, then notices and
 * sums. The file appears when it is complete.
 */
public final class ReportFile implements RunListener, AutoCloseable {

  /** So many notices are kept; there may be one for each of a million inputs. */
  private static final int NOTICES = 1000;

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final ObjectWriteContext CONTEXT =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new ReportLayout();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  /** A notice. */
  private record Notice(String path, String message) {}

  private final OutputFile file;
  private final JsonGenerator json;
  private final List<Notice> notices = new ArrayList<>();
  private long moreNotices;

  /** The first failure to write; nothing is tried after it. */
  private JacksonException failure;

  /**
   * Begins a report.
   *
   * @param path the file to be
   * @throws IOException if nothing can be written there
   */
  public ReportFile(Path path) throws IOException {
    file = OutputFile.create(path);
    json = FACTORY.createGenerator(CONTEXT, file.writer());
    json.writeStartObject();
    json.writeStringProperty("presser", Version.current());
    json.writeArrayPropertyStart("files");
  }

  @Override
  public void done(Outcome outcome) {
    if (failure == null) {
      try {
        record(outcome);
      } catch (JacksonException e) {
        failure = e;
      }
    }
  }

  @Override
  public void notice(String path, String message) {
    if (notices.size() < NOTICES) {
      notices.add(new Notice(path, message));
    } else {
      moreNotices++;
    }
  }

  private void record(Outcome outcome) {
    json.writeStartObject();
    json.writeStringProperty("file", outcome.file());
    json.writeStringProperty("status", outcome.status().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("output", outcome.output());
    if (outcome.status() == Outcome.Status.CONVERTED) {
      json.writeNumberProperty("turns", outcome.turns());
      json.writeNumberProperty("findings", outcome.findings());
      json.writeNumberProperty("warnings", outcome.warnings());
    } else {
      // Not known, which is not the same as none.
      json.writeNullProperty("turns");
      json.writeNullProperty("findings");
      json.writeNullProperty("warnings");
    }
    json.writeStringProperty("error", outcome.error());
    json.writeEndObject();
  }

  /**
   * Completes the report.
   *
   * @param tally the sums of the run
   * @param nanos how long it took, in nanoseconds
   * @param interrupted whether it was stopped before its end
   * @throws IOException if the report cannot be written
   */
  public void commit(Tally tally, long nanos, boolean interrupted) throws IOException {
    try {
      if (failure != null) {
        throw failure;
      }
      json.writeEndArray();
      notices();
      sums(tally, nanos, interrupted);
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
      file.commit();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void notices() {
    json.writeArrayPropertyStart("notices");
    for (Notice notice : notices) {
      json.writeStartObject();
      json.writeStringProperty("path", notice.path());
      json.writeStringProperty("message", notice.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("moreNotices", moreNotices);
  }

  private void sums(Tally tally, long nanos, boolean interrupted) {
    json.writeNumberProperty("converted", tally.converted());
    json.writeNumberProperty("skipped", tally.skipped());
    json.writeNumberProperty("failed", tally.failed());
    json.writeNumberProperty("withFindings", tally.withFindings());
    json.writeNumberProperty("warnings", tally.warnings());
    json.writeNumberProperty("bytes", tally.bytes());
    json.writeNumberProperty("milliseconds", nanos / 1_000_000);
    json.writeBooleanProperty("interrupted", interrupted);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
