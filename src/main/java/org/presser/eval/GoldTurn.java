package org.presser.eval;

/**
 * A turn as it should be.
 *
 * @param at where its label starts; its text where it has none
 * @param label the label as printed; {@link GoldRow#NONE} for none
 * @param role its role
 * @param text its words, white space squeezed
 */
record GoldTurn(Spot at, String label, String role, String text) {

  boolean asks() {
    return role.equals("press");
  }

  /** Tells whether a document that is no briefing may have this turn or lack it. */
  boolean free() {
    return label.equals(GoldRow.NONE) && !asks();
  }
}
