package org.presser.model;

/** What a speaker does in a briefing. */
public enum Role {
  /** Asks. */
  PRESS,
  /** Answers or announces. */
  OFFICIAL,
  /** Runs the meeting: opens, gives the floor, closes. */
  MODERATOR,
  /** Renders others' words in another language. */
  INTERPRETER,
  /** Known to be none of the others, such as a voice in a film that is shown. */
  OTHER,
  /** Not decided by the text; a finding says why. */
  UNKNOWN
}
