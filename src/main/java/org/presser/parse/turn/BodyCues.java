package org.presser.parse.turn;

import org.presser.parse.cue.Cue;
import org.presser.parse.scheme.Scheme;

/**
 * Which lines open turns.
 *
 * @param opens for each line whether a turn opens at its start
 * @param alone for each line whether it holds nothing but a label
 * @param firstLine the line of the first turn; the number of lines if there is none
 */
public record BodyCues(boolean[] opens, boolean[] alone, int firstLine) {

  /** Reads them off a scheme, for a text of so many lines. */
  public static BodyCues of(Scheme scheme, int lines) {
    boolean[] opens = new boolean[lines];
    boolean[] alone = new boolean[lines];
    int first = lines;
    for (Cue c : scheme.cues()) {
      if (!c.shape().inline()) {
        opens[c.line()] = true;
        alone[c.line()] = c.shape().alone();
      }
      first = Math.min(first, c.line());
    }
    scheme.breaks().forEach(b -> opens[b.line()] = true);
    if (!scheme.breaks().isEmpty()) {
      first = Math.min(first, scheme.breaks().get(0).line());
    }
    return new BodyCues(opens, alone, first);
  }
}
