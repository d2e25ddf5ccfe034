package org.presser.convert;

import org.presser.model.Briefing;

/**
 * What became of a task.
 *
 * @param outcome what is reported of it
 * @param document what is to be written into the one output of all, or null where there is none
 * @param briefing what is to be put into the one corpus of all, or null where there is none
 */
record Done(Outcome outcome, byte[] document, Briefing briefing) {

  static Done of(Outcome outcome) {
    return new Done(outcome, null, null);
  }
}
