package org.presser.model;

import java.util.List;

/**
 * A decision with its reasons.
 *
 * @param holds whether it was decided for it
 * @param reasons the reasons for and against, in the order in which they were weighed
 */
public record Verdict(boolean holds, List<Reason> reasons) {

  /** Copies the reasons. */
  public Verdict {
    reasons = List.copyOf(reasons);
  }

  /** Returns the sum of the weights. */
  public double score() {
    return reasons.stream().mapToDouble(Reason::weight).sum();
  }
}
