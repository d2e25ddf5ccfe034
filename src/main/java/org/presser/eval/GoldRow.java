package org.presser.eval;

/**
 * One row of gold: where an element of a transcript starts.
 *
 * @param at where it starts
 * @param kind what it is: {@code turn}, {@code event}, {@code heading}, {@code header}, {@code
 *     furniture}
 * @param label the label as printed; {@value #NONE} for none
 * @param role a turn's role; {@code inside} where an open turn goes on after the element
 * @param open whether it may be read either way
 */
record GoldRow(Spot at, String kind, String label, String role, boolean open) {

  /** The label of speech without one. */
  static final String NONE = "-";

  boolean turn() {
    return kind.equals("turn");
  }

  /** Tells whether the turn that is open goes on after this element. */
  boolean inside() {
    return (kind.equals("event") || kind.equals("furniture")) && role.startsWith("inside");
  }
}
