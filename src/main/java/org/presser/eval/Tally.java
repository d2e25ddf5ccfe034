package org.presser.eval;

/**
 * How many turns are right.
 *
 * @param gold the turns that should be there
 * @param got the turns that the program found
 * @param start those that start at the right place
 * @param label those of them whose label is right
 * @param asks those that start right and ask, or do not, rightly
 * @param strict those whose start, label, asking and text are all right
 */
public record Tally(int gold, int got, int start, int label, int asks, int strict) {

  static final Tally ZERO = new Tally(0, 0, 0, 0, 0, 0);

  Tally plus(Tally o) {
    return new Tally(
        gold + o.gold,
        got + o.got,
        start + o.start,
        label + o.label,
        asks + o.asks,
        strict + o.strict);
  }

  /** Returns the F1 of the turns' starts. */
  public double startF1() {
    return f1(start, gold, got);
  }

  /** Returns the F1 of the labels. */
  public double labelF1() {
    return f1(label, gold, got);
  }

  /** Returns the F1 of who asks. */
  public double asksF1() {
    return f1(asks, gold, got);
  }

  /** Returns the F1 of the turns that are right in everything. */
  public double strictF1() {
    return f1(strict, gold, got);
  }

  static double f1(int right, int gold, int got) {
    return gold + got == 0 ? 1 : 2.0 * right / (gold + got);
  }
}
