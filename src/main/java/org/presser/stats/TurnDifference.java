package org.presser.stats;

import java.util.List;
import org.presser.model.Turn;

/**
 * How one turn differs.
 *
 * @param before the turn in the old briefing, null where it is gained
 * @param after the turn in the new briefing, null where it is lost
 * @param fields what has changed, by the names of the document; empty where it is gained or lost
 */
public record TurnDifference(Turn before, Turn after, List<String> fields) {

  /** Copies the list. */
  public TurnDifference {
    fields = List.copyOf(fields);
  }

  /** Returns whether the turn is in the new briefing only. */
  public boolean gained() {
    return before == null;
  }

  /** Returns whether the turn is in the old briefing only. */
  public boolean lost() {
    return after == null;
  }

  /** Returns the turn, the new one where there are two. */
  public Turn turn() {
    return after == null ? before : after;
  }
}
