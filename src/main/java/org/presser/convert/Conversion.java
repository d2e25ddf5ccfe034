package org.presser.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.presser.model.Briefing;
import org.presser.model.Source;
import org.presser.text.TranscriptReader;
import org.presser.write.BriefingSink;
import org.presser.write.BriefingWriter;
import org.presser.write.UnfitBriefingException;

/**
 * One run over many inputs: reads, parses and writes them in parallel. One bad input does not stop
 * the others.
 *
 * <p>A conversion is good for one run, on one thread; only {@link #stop} may be called from others.
 */
public final class Conversion {

  /** Small results may wait for a slow one; whole documents take memory. */
  private static final int WINDOW_OF_RESULTS = 64;

  private static final int WINDOW_OF_DOCUMENTS = 4;

  /**
   * What to convert.
   *
   * @param named folders and files; a file's place in the output tree is its name alone
   * @param listed folders and files; their places in the output tree are the paths as listed
   * @param filter which files of folders count
   */
  public record Inputs(List<String> named, Iterator<String> listed, NameFilter filter) {}

  /**
   * How to read and parse.
   *
   * @param reader reads transcripts
   * @param parser parses them; thread-safe
   * @param outside what is known about them from elsewhere
   * @param failedBefore inputs that are not tried again, with the reason
   * @param jobs the number of inputs that are worked on at the same time
   */
  public record Work(
      TranscriptReader reader,
      BiFunction<Source, String, Briefing> parser,
      OutsideFacts outside,
      Map<String, String> failedBefore,
      int jobs) {}

  private final Inputs inputs;
  private final Work work;
  private final RunListener listener;
  private volatile boolean stopped;
  private Tally tally = Tally.NONE;

  /**
   * Prepares a run.
   *
   * @param inputs what to convert
   * @param work how
   * @param listener is told what happens
   */
  public Conversion(Inputs inputs, Work work, RunListener listener) {
    this.inputs = inputs;
    this.work = work;
    this.listener = listener;
  }

  /** Begins nothing more and finishes what was begun. */
  public void stop() {
    stopped = true;
  }

  /** Tells whether the run was stopped before its end. */
  public boolean isStopped() {
    return stopped;
  }

  /** Returns the sums of what is done. */
  public Tally tally() {
    return tally;
  }

  /** Counts the inputs that were named, on any thread; those of a list are not known before. */
  public long count() {
    Inputs named = new Inputs(inputs.named(), Collections.emptyIterator(), inputs.filter());
    InputFinder finder = new Conversion(named, work, listener).finder(null, "", (path, m) -> {});
    long count = 0;
    while (finder.hasNext() && !stopped) {
      finder.next();
      count++;
    }
    return count;
  }

  /**
   * Writes each briefing into a file of its own.
   *
   * @param folder where the files go; made if it does not exist
   * @param files how they are named and written
   * @throws IOException if the folder cannot be made
   */
  public void intoFolder(Path folder, OutputFiles files) throws IOException {
    OutputFolder output = OutputFolder.create(folder);
    TemporaryFiles.sweep(folder);
    OutputNames names = new OutputNames(files.ending());
    run(
        new TreeDelivery(output, files),
        finder(FolderWalk.key(folder), files.ending(), listener::notice),
        WINDOW_OF_RESULTS,
        input -> new Task(input, input.problem() == null ? place(input, names) : null),
        Done::outcome);
  }

  /**
   * Writes all briefings into one output, one after the other; does not commit it.
   *
   * @param out where to
   * @param writer how
   * @throws IOException if they cannot be written
   */
  public void intoOne(Output out, BriefingWriter writer) throws IOException {
    writer.begin(out.writer());
    out.writer().flush();
    runInto(
        new BytesDelivery(writer),
        done -> {
          if (done.document() != null) {
            out.stream().write(done.document());
          }
          return done.outcome();
        });
  }

  /**
   * Puts all briefings into one corpus; does not commit it.
   *
   * @param corpus where to
   * @throws IOException if they cannot be written
   */
  public void intoCorpus(BriefingSink corpus) throws IOException {
    Delivery delivery =
        (task, source, briefing) -> {
          Briefing parsed = briefing.get();
          return new Done(Delivery.converted(task, parsed), null, parsed);
        };
    runInto(
        delivery,
        done -> {
          if (done.briefing() != null) {
            try {
              corpus.add(done.briefing());
            } catch (UnfitBriefingException e) {
              return Outcome.failed(done.outcome().file(), e.getMessage());
            }
          }
          return done.outcome();
        });
  }

  /** Puts what was made into the one output of all, in the order of the inputs. */
  private interface Collector {
    Outcome collect(Done done) throws IOException;
  }

  private void runInto(Delivery delivery, Collector collector) throws IOException {
    try {
      run(
          delivery,
          finder(null, "", listener::notice),
          WINDOW_OF_DOCUMENTS,
          input -> new Task(input, null),
          done -> {
            try {
              return collector.collect(done);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private InputFinder finder(Object outputKey, String ending, BiConsumer<String, String> notices) {
    boolean intoItself =
        outputKey != null
            && inputs.named().stream().anyMatch(name -> InputFinder.isFolder(name, outputKey));
    NameFilter filter = intoItself ? inputs.filter().without("*" + ending) : inputs.filter();
    return new InputFinder(inputs.named().iterator(), inputs.listed(), filter, outputKey, notices);
  }

  private String place(Input input, OutputNames names) {
    String place = names.claim(input.relative());
    String wish = names.wish(input.relative());
    if (!place.equals(wish)) {
      listener.notice(
          input.name(), "its output is " + place + ", as " + wish + " is that of another input");
    }
    return place;
  }

  private void run(
      Delivery delivery,
      InputFinder finder,
      int window,
      Function<Input, Task> tasks,
      Function<Done, Outcome> collector) {
    FileWork fileWork =
        new FileWork(work.reader(), work.parser(), work.outside(), work.failedBefore(), delivery);
    OrderedWork.run(
        work.jobs(),
        work.jobs() * window,
        new TaskIterator(finder, tasks),
        () -> stopped,
        fileWork,
        done -> {
          Outcome outcome = collector.apply(done);
          tally = tally.plus(outcome);
          listener.done(outcome);
        });
  }

  /** Makes tasks of inputs as they are asked for. */
  private record TaskIterator(InputFinder finder, Function<Input, Task> tasks)
      implements Iterator<Task> {
    @Override
    public boolean hasNext() {
      return finder.hasNext();
    }

    @Override
    public Task next() {
      return tasks.apply(finder.next());
    }
  }
}
