package org.presser.convert;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.presser.convert.OutputFiles.Stamping;
import org.presser.model.Briefing;
import org.presser.model.Source;
import org.presser.write.Version;

/** Writes each briefing into a file of its own, unless it is there. */
final class TreeDelivery implements Delivery {

  private final OutputFolder folder;
  private final OutputFiles files;

  TreeDelivery(OutputFolder folder, OutputFiles files) {
    this.folder = folder;
    this.files = files;
  }

  @Override
  public Done deliver(Task task, Source source, Supplier<Briefing> briefing) throws IOException {
    Path target = place(task.place());
    if (files.stamping() != Stamping.NONE) {
      StampReader.Head head = StampReader.read(target);
      if (head.found() == StampReader.Found.FOREIGN) {
        throw new IOException(target + " exists and is no output of presser (--force replaces it)");
      }
      if (head.stamp().equals(Optional.of(stamp(source)))) {
        return Done.of(Outcome.skipped(task.input().name(), task.place(), null));
      }
    }
    Briefing parsed = briefing.get();
    try (OutputFile out = OutputFile.replacing(target)) {
      files.writer().begin(out.writer());
      files.writer().write(parsed, out.writer());
      out.commit();
    }
    return Done.of(Delivery.converted(task, parsed));
  }

  private Path place(String relative) throws IOException {
    try {
      return folder.place(relative);
    } catch (InvalidPathException e) {
      throw new IOException("this locale cannot express the name (try LC_ALL=C.UTF-8)", e);
    }
  }

  private Stamp stamp(Source source) {
    return new Stamp(
        Version.current(), source.sha256(), source.options(), files.stamping() == Stamping.COMPACT);
  }
}
