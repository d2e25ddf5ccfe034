package org.presser.convert;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a folder are transcripts, by their names. Patterns with a {@code /} are held
 * against the path below the input folder, others against the name alone.
 */
public final class NameFilter {

  /** The endings of files that hold text. */
  private static final List<String> TEXT =
      List.of(".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".vtt", ".srt");

  /** What stands behind that ending where the file is packed. */
  private static final String PACKED = ".gz";

  /** A pattern, and whether it is meant for the name alone. */
  private record Glob(PathMatcher matcher, boolean nameOnly) {

    boolean matches(Path relative) {
      return matcher.matches(nameOnly ? relative.getFileName() : relative);
    }
  }

  private final List<Glob> includes;
  private final List<Glob> excludes;

  private NameFilter(List<Glob> includes, List<Glob> excludes) {
    this.includes = includes;
    this.excludes = excludes;
  }

  /**
   * Makes a filter.
   *
   * @param includes patterns, one of which must match; none for the endings of text files
   * @param excludes patterns, none of which may match; a folder that one matches is left out whole
   * @throws IllegalArgumentException if a pattern is malformed
   */
  public static NameFilter of(List<String> includes, List<String> excludes) {
    return new NameFilter(globs(includes), globs(excludes));
  }

  /** Returns this filter with one more pattern that must not match. */
  NameFilter without(String exclude) {
    List<Glob> more = new ArrayList<>(excludes);
    more.add(glob(exclude));
    return new NameFilter(includes, more);
  }

  private static List<Glob> globs(List<String> patterns) {
    return patterns.stream().map(NameFilter::glob).toList();
  }

  private static Glob glob(String pattern) {
    FileSystem files = FileSystems.getDefault();
    try {
      return new Glob(files.getPathMatcher("glob:" + pattern), pattern.indexOf('/') < 0);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("malformed pattern '" + pattern + "'", e);
    }
  }

  /** Tells whether a file, given by its path below the input folder, is to be converted. */
  boolean takesFile(Path relative) {
    boolean included =
        includes.isEmpty()
            ? isTranscript(relative.getFileName().toString())
            : matchesAny(includes, relative);
    return included && !matchesAny(excludes, relative);
  }

  /** Tells whether a folder, given by its path below the input folder, is to be searched. */
  boolean takesFolder(Path relative) {
    return !matchesAny(excludes, relative);
  }

  /**
   * Tells whether a file of a folder is a transcript, as long as no pattern says otherwise.
   *
   * @param name the name of the file
   */
  public static boolean isTranscript(String name) {
    return !withoutEnding(name).equals(name);
  }

  private static boolean matchesAny(List<Glob> globs, Path relative) {
    return globs.stream().anyMatch(glob -> glob.matches(relative));
  }

  /**
   * Takes the ending of a transcript's file off its name or path, such as {@code .txt} or {@code
   * .html.gz}.
   *
   * @param name any name or path
   * @return what stands before the ending; the name itself where it has none of them
   */
  public static String withoutEnding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(PACKED)) {
      lower = lower.substring(0, lower.length() - PACKED.length());
    }
    for (String ending : TEXT) {
      int rest = lower.length() - ending.length();
      if (lower.endsWith(ending) && rest > 0 && name.charAt(rest - 1) != '/') {
        return name.substring(0, rest);
      }
    }
    return name;
  }
}
