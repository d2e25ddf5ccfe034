package org.presser.eval;

import java.util.List;

/**
 * How right one transcript was parsed.
 *
 * @param name the transcript's name without its ending
 * @param family the name up to its number: files of one layout
 * @param failure why it could not be parsed, or null
 * @param tally the turns
 * @param misses the turns that are not right
 * @param header the parts of the header
 */
public record FileScore(
    String name,
    String family,
    String failure,
    Tally tally,
    List<Miss> misses,
    List<HeaderMark> header) {

  /** Copies the lists. */
  public FileScore {
    misses = List.copyOf(misses);
    header = List.copyOf(header);
  }
}
