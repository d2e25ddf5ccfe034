package org.presser.convert;

/**
 * What became of a task.
 *
 * @param outcome what is reported of it
 * @param document what is to be written into the one output of all, or null where there is none
 */
record Done(Outcome outcome, byte[] document) {

  static Done of(Outcome outcome) {
    return new Done(outcome, null);
  }
}
