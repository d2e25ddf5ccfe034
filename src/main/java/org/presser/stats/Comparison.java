package org.presser.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects how two sets of briefings differ, file by file.
 *
 * <p>Not thread-safe.
 */
public final class Comparison {

  private final List<FileDifference> files = new ArrayList<>();
  private int equal;

  /** Begins a comparison of nothing. */
  public Comparison() {}

  /**
   * One file that differs.
   *
   * @param file its name in both sets
   * @param presence where it is
   * @param difference how it differs; null where it is in one set only
   */
  public record FileDifference(String file, Presence presence, BriefingDifference difference) {}

  /** Where a file is. */
  public enum Presence {
    /** In both sets. */
    BOTH,
    /** In the old set only. */
    ONLY_OLD,
    /** In the new set only. */
    ONLY_NEW
  }

  /** Adds a file that is in both sets. */
  public void add(String file, BriefingDifference difference) {
    if (difference.none()) {
      equal++;
    } else {
      files.add(new FileDifference(file, Presence.BOTH, difference));
    }
  }

  /** Adds a file that is in one set only. */
  public void add(String file, Presence presence) {
    files.add(new FileDifference(file, presence, null));
  }

  /** Returns the files that differ, in the order in which they were added. */
  public List<FileDifference> files() {
    return List.copyOf(files);
  }

  /** Returns the number of files without any difference. */
  public int equal() {
    return equal;
  }

  /** Returns the number of files that differ and are where the argument says. */
  public long differing(Presence presence) {
    return files.stream().filter(file -> file.presence() == presence).count();
  }

  /** Returns the number of turns gained in the files that are in both sets. */
  public long gained() {
    return turns().stream().filter(TurnDifference::gained).count();
  }

  /** Returns the number of turns lost in the files that are in both sets. */
  public long lost() {
    return turns().stream().filter(TurnDifference::lost).count();
  }

  /** Returns the number of turns changed in the files that are in both sets. */
  public long changed() {
    return turns().size() - gained() - lost();
  }

  private List<TurnDifference> turns() {
    return files.stream()
        .filter(file -> file.difference() != null)
        .flatMap(file -> file.difference().turns().stream())
        .toList();
  }
}
