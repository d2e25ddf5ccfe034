package org.presser.model;

/** What a line of a transcript, or a part of one, was taken for. */
public enum LineUse {
  /** Belongs to the header. */
  HEADER,
  /** A {@code Key: value} pair of the header. */
  FIELD,
  /** A label with the speech behind it. */
  LABEL,
  /** Speech without a label of its own. */
  SPEECH,
  /** A note of what nobody spoke. */
  EVENT,
  /** A heading or divider. */
  HEADING,
  /** Belongs to the page, not to the briefing. */
  FURNITURE,
  /** Nothing but blanks. */
  BLANK,
  /** Lies in no part of the result. */
  UNUSED
}
