package org.presser.parse.turn;

/** What a line that opens no turn is taken for. */
public enum LineKind {
  /** Nothing but blanks. */
  BLANK,
  /** Words that somebody speaks. */
  SPEECH,
  /** A stand-alone note of what nobody spoke. */
  EVENT,
  /** A heading. */
  HEADING,
  /** A rule of marks, after which another part begins. */
  DIVIDER,
  /** A piece of the page. */
  FURNITURE
}
