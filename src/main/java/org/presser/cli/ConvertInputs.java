package org.presser.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.presser.convert.Conversion;
import org.presser.convert.EarlierReport;
import org.presser.convert.MetadataException;
import org.presser.convert.MetadataReader;
import org.presser.convert.MetadataTable;
import org.presser.convert.NameFilter;
import org.presser.convert.OutsideFacts;
import org.presser.convert.PathList;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code presser convert} reads. */
final class ConvertInputs {

  @Parameters(
      arity = "0..*",
      paramLabel = "IN...",
      hideParamSyntax = true,
      description = "Folders, searched with all below them, and files.")
  private List<String> named = new ArrayList<>();

  @Option(
      names = "--files-from",
      paramLabel = "LIST",
      description =
          "Convert what the file LIST names, too, a path on each line; - is standard input.")
  private String list;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description =
          "In folders, take files that match, instead of *.txt, *.text, *.md, *.html, *.htm, *.xhtml,"
              + " *.vtt, *.srt, and each of them with .gz behind it. A pattern with a / is held"
              + " against the path below IN.")
  private List<String> includes = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "In folders, leave out files and folders that match.")
  private List<String> excludes = new ArrayList<>();

  @Option(
      names = "--skip-failed",
      paramLabel = "REPORT",
      description = "Do not try again what failed in the run that this report is of.")
  private Path skipFailed;

  @Option(
      names = "--meta",
      paramLabel = "FILE",
      description =
          "Join what this table knows to the headers: csv with a column file, and others named"
              + " like the members of the header, or url, or otherwise.")
  private Path meta;

  @Option(
      names = "--date-from-name",
      description = "Where a text has no date, take it from the file's path; so for an address.")
  private boolean dateFromName;

  /** Tells whether nothing was given. */
  boolean areMissing() {
    return named.isEmpty() && list == null;
  }

  /**
   * Returns what to convert.
   *
   * @throws IllegalArgumentException if a pattern is malformed
   */
  Conversion.Inputs inputs(InputStream standardInput) throws UnusableFileException {
    return new Conversion.Inputs(named, listed(standardInput), NameFilter.of(includes, excludes));
  }

  private Iterator<String> listed(InputStream standardInput) throws UnusableFileException {
    if (list == null) {
      return Collections.emptyIterator();
    }
    try {
      boolean standard = list.equals("-");
      return new PathList(standard ? standardInput : Files.newInputStream(Path.of(list)));
    } catch (IOException e) {
      throw new UnusableFileException(list, reason(e));
    }
  }

  /** Returns what is known about the inputs from elsewhere. */
  OutsideFacts outside() throws UnusableFileException {
    try {
      MetadataTable table = meta == null ? null : MetadataReader.read(meta);
      return new OutsideFacts(table, dateFromName);
    } catch (MetadataException e) {
      throw new UnusableFileException(e.where(), e.problem());
    }
  }

  /** Returns the inputs not to try again, with the reasons. */
  Map<String, String> failedBefore() throws UnusableFileException {
    if (skipFailed == null) {
      return Map.of();
    }
    try {
      return EarlierReport.failures(skipFailed);
    } catch (IOException e) {
      throw new UnusableFileException(skipFailed.toString(), reason(e));
    }
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException ? "no such file" : "cannot be read: " + e.getMessage();
  }
}
