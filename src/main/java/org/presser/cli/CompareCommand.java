package org.presser.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.presser.model.Briefing;
import org.presser.read.BriefingReader;
import org.presser.read.UnreadableBriefingException;
import org.presser.stats.BriefingDifference;
import org.presser.stats.Comparison;
import org.presser.stats.Comparison.Presence;
import org.presser.stats.ComparisonText;
import org.presser.stats.StatisticsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code presser compare OLD NEW}: what has changed between two sets of documents. */
@Command(
    name = "compare",
    versionProvider = HelpOptions.VersionProvider.class,
    description = {
      "Says which turns are gained, lost and changed between two folders of documents, or between"
          + " two documents.",
      "",
      "Files are the same file where their paths in the folders are the same; turns are the same"
          + " turn where they start at the same place."
    },
    synopsisHeading = "Usage: ",
    customSynopsis = "presser compare [OPTIONS] OLD NEW",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing differs",
      "1:something differs, or could not be read",
      "2:wrong usage"
    })
final class CompareCommand implements Callable<Integer> {

  private final Streams streams;
  private Diagnostics diagnostics;
  private boolean failed;

  @Parameters(index = "0", paramLabel = "OLD", description = "The older documents.")
  private String older;

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer documents.")
  private String newer;

  @Option(names = "--verbose", description = "Show every turn that differs.")
  private boolean verbose;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "text: lines (the default); json: one document, with every turn.")
  private Format format = Format.TEXT;

  @Mixin private HelpOptions helpOptions;

  CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    diagnostics = new Diagnostics(streams.err(), false);
    Comparison comparison = new Comparison();
    Map<String, Path> before = files(older);
    Map<String, Path> after = files(newer);
    if (failed) {
      return ExitCode.SOFTWARE;
    }
    if (before.size() == 1 && after.size() == 1 && isFile(older) && isFile(newer)) {
      compare(newer, Path.of(older), Path.of(newer), comparison);
    } else {
      compare(before, after, comparison);
    }
    boolean delivered = Delivery.print(streams, diagnostics, out -> write(comparison, out));
    boolean same = comparison.files().isEmpty();
    return delivered && same && !failed ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void compare(Map<String, Path> before, Map<String, Path> after, Comparison comparison) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      if (!after.containsKey(name)) {
        comparison.add(name, Presence.ONLY_OLD);
      } else if (!before.containsKey(name)) {
        comparison.add(name, Presence.ONLY_NEW);
      } else {
        compare(name, before.get(name), after.get(name), comparison);
      }
    }
  }

  private void compare(String name, Path before, Path after, Comparison comparison) {
    List<Briefing> old = read(before);
    List<Briefing> young = read(after);
    if (old == null || young == null) {
      return;
    }
    if (old.size() != young.size()) {
      fail(after, "holds " + young.size() + " documents, the older file " + old.size());
      return;
    }
    for (int i = 0; i < old.size(); i++) {
      String part = old.size() == 1 ? name : name + "[" + i + "]";
      comparison.add(part, BriefingDifference.between(old.get(i), young.get(i)));
    }
  }

  /** Reads a file's documents; null, with the reason said, if that fails. */
  private List<Briefing> read(Path file) {
    List<Briefing> briefings = new ArrayList<>();
    try (BriefingReader in = BriefingReader.open(file)) {
      for (Optional<Briefing> next = in.next(); next.isPresent(); next = in.next()) {
        briefings.add(next.get());
      }
      return briefings;
    } catch (UnreadableBriefingException e) {
      if (e.isForeign()) {
        diagnostics.warning(file.toString(), e.getMessage() + "; left out");
        return null;
      }
      return fail(file, e.getMessage());
    } catch (NoSuchFileException e) {
      return fail(file, "no such file");
    } catch (IOException e) {
      return fail(file, "cannot be read: " + e.getMessage());
    }
  }

  private List<Briefing> fail(Path file, String reason) {
    failed = true;
    diagnostics.error(file.toString(), reason);
    return null;
  }

  /** Returns the documents by their paths in the folder; a file stands for itself. */
  private Map<String, Path> files(String name) {
    Map<String, Path> files = new TreeMap<>();
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        for (Path file : BriefingFiles.documents(path)) {
          files.put(path.relativize(file).toString(), file);
        }
      } else if (Files.exists(path)) {
        files.put(path.getFileName().toString(), path);
      } else {
        fail(path, "no such file or folder");
      }
    } catch (InvalidPathException | IOException | UncheckedIOException e) {
      failed = true;
      diagnostics.error(name, "cannot be read: " + e.getMessage());
    }
    return files;
  }

  private static boolean isFile(String name) {
    return Files.isRegularFile(Path.of(name));
  }

  private void write(Comparison comparison, Writer out) throws IOException {
    switch (format) {
      case TEXT -> ComparisonText.write(comparison, verbose, Printable::of, out);
      case JSON -> StatisticsJson.write(comparison, out);
    }
  }

  /** What {@code --format} offers. */
  enum Format {
    TEXT,
    JSON
  }

  /** The words of {@code --format}. */
  static final class Formats extends EnumWords<Format> {
    Formats() {
      super(Format.class);
    }
  }
}
