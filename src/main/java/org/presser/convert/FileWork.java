package org.presser.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.presser.model.Briefing;
import org.presser.model.Source;
import org.presser.text.Transcript;
import org.presser.text.TranscriptReader;
import org.presser.text.UnreadableTextException;
import org.presser.write.UnfitBriefingException;

/** Does one task from reading to writing; whatever goes wrong is its outcome. Thread-safe. */
final class FileWork implements Function<Task, Done> {

  private final TranscriptReader reader;
  private final BiFunction<Source, String, Briefing> parser;
  private final OutsideFacts outside;
  private final Map<String, String> failedBefore;
  private final Delivery delivery;

  /** Held shared by usual work, and alone by what needs all memory. */
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  FileWork(
      TranscriptReader reader,
      BiFunction<Source, String, Briefing> parser,
      OutsideFacts outside,
      Map<String, String> failedBefore,
      Delivery delivery) {
    this.reader = reader;
    this.parser = parser;
    this.outside = outside;
    this.failedBefore = failedBefore;
    this.delivery = delivery;
  }

  @Override
  public Done apply(Task task) {
    Input input = task.input();
    if (input.problem() != null) {
      return Done.of(Outcome.failed(input.name(), input.problem()));
    }
    String reason = failedBefore.get(input.name());
    if (reason != null) {
      return Done.of(Outcome.skipped(input.name(), null, reason));
    }
    try {
      return locked(memory.readLock(), task);
    } catch (OutOfMemoryError e) {
      return alone(task);
    }
  }

  /** Tries once more while nobody else works. */
  private Done alone(Task task) {
    try {
      return locked(memory.writeLock(), task);
    } catch (OutOfMemoryError e) {
      return failed(task, "too large for the memory that Java may use (see java -Xmx)");
    }
  }

  private Done locked(Lock lock, Task task) {
    lock.lock();
    try {
      return attempt(task);
    } finally {
      lock.unlock();
    }
  }

  private Done attempt(Task task) {
    Input input = task.input();
    if (isPipeOrDevice(input.file())) {
      return failed(task, "is a device or a pipe, not a file");
    }
    try {
      Transcript transcript = reader.read(input.file(), input.name());
      Map<String, Fact> facts = outside.about(input);
      Source source = withFacts(transcript.source(), facts);
      return delivery.deliver(
          task, source, () -> HeaderJoin.join(parser.apply(source, transcript.text()), facts));
    } catch (UnreadableTextException e) {
      return failed(task, e.getMessage());
    } catch (UnfitBriefingException e) {
      return failed(task, e.getMessage());
    } catch (IOException e) {
      return failed(task, "cannot be written: " + OutputFile.reason(e));
    } catch (RuntimeException | StackOverflowError e) {
      // A fault in one transcript's parsing must not cost the user the others.
      return failed(task, "internal error, please report it: " + e);
    }
  }

  private static Done failed(Task task, String error) {
    return Done.of(Outcome.failed(task.input().name(), error));
  }

  /** Tells whether to open a file would wait for somebody to write into it. */
  private static boolean isPipeOrDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static Source withFacts(Source source, Map<String, Fact> facts) {
    if (facts.isEmpty()) {
      return source;
    }
    List<String> options = new ArrayList<>(source.options());
    options.add("outside=" + Fact.checksum(facts));
    return new Source(
        source.name(), source.bytes(), source.lines(), source.encoding(), source.sha256(), options);
  }
}
