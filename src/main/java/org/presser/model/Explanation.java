package org.presser.model;

import java.util.List;
import java.util.Objects;

/**
 * Why a transcript was parsed as it was.
 *
 * @param briefing the result
 * @param lines every line of the transcript
 * @param labels every label that was weighed: those that open turns in text order, then the others,
 *     the nearest to it first
 * @param dialogue whether people talk to each other; if not, no label opens a turn
 */
public record Explanation(
    Briefing briefing, List<ExplainedLine> lines, List<ExplainedLabel> labels, Verdict dialogue) {

  /** Copies the lists. */
  public Explanation {
    Objects.requireNonNull(briefing, "briefing must not be null");
    Objects.requireNonNull(dialogue, "dialogue must not be null");
    lines = List.copyOf(lines);
    labels = List.copyOf(labels);
  }
}
