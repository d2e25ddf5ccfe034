package org.presser.spark;

/**
 * What a run did.
 *
 * @param converted documents of which rows were made
 * @param failed documents of which none could be made
 * @param findings findings in the converted documents
 * @param warnings those among them that are warnings
 */
record Counts(long converted, long failed, long findings, long warnings) {

  /** Nothing was done. */
  static final Counts NONE = new Counts(0, 0, 0, 0);

  @Override
  public String toString() {
    return "converted "
        + converted
        + ", failed "
        + failed
        + ", findings "
        + findings
        + " (warnings "
        + warnings
        + ")";
  }
}
