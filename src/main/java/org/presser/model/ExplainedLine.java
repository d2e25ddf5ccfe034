package org.presser.model;

import java.util.List;

/**
 * What a line of a transcript was taken for.
 *
 * @param number the line, from 1
 * @param parts its parts from left to right; none where the line is blank
 */
public record ExplainedLine(int number, List<ExplainedPart> parts) {

  /** Copies the parts. */
  public ExplainedLine {
    parts = List.copyOf(parts);
  }
}
