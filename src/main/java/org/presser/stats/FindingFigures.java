package org.presser.stats;

import org.presser.model.FindingKind;

/**
 * How often one kind of finding is made.
 *
 * @param kind the kind
 * @param findings the number of findings
 * @param warnings how many of them are warnings
 * @param briefings the number of briefings with one
 */
public record FindingFigures(FindingKind kind, long findings, long warnings, long briefings) {

  FindingFigures plus(FindingFigures other) {
    return new FindingFigures(
        kind, findings + other.findings, warnings + other.warnings, briefings + other.briefings);
  }
}
