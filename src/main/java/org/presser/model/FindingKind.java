package org.presser.model;

/** All that a finding can be about. */
public enum FindingKind {
  /** A possible label stood in running text and was kept as text. */
  LABEL_IN_RUNNING_TEXT,
  /** A possible label was too weak to open a turn and was kept as text. */
  WEAK_LABEL,
  /** A label opened a turn on weak evidence. */
  UNSURE_LABEL,
  /** The text hardly tells what a speaker does; the role is unknown, or on weak evidence. */
  UNSURE_ROLE,
  /** A paragraph inside an answer asks: a question without a label may stand there. */
  POSSIBLE_QUESTION,
  /**
   * Two ask one after the other: an answer between may have been missed, or one of them answers.
   */
  QUESTIONS_IN_A_ROW,
  /** Speech without a label became a turn of its own where most others have labels. */
  UNLABELLED_TURN,
  /** No turn has a label: turns were told apart by layout and questions alone. */
  NO_LABELS,
  /**
   * Two labels differ in one or two letters; they were kept apart or joined as the message says.
   */
  NEAR_DUPLICATE_LABEL,
  /** One speaker holds more than nine tenths of the words. */
  ONE_SPEAKER_DOMINATES,
  /** The document has one turn or none. */
  FEW_TURNS,
  /** Nobody asks or answers: the document is no briefing. */
  NO_BRIEFING,
  /** A numeric date can be read in two ways. */
  AMBIGUOUS_DATE,
  /** The only date is a posting stamp. */
  POSTING_DATE,
  /** Two dates in the header claim to be the event's. */
  CONFLICTING_DATES,
  /** A field key stands twice; the first value was kept. */
  DUPLICATE_FIELD,
  /** The file seems to hold several briefings. */
  SEVERAL_BRIEFINGS,
  /** The text was decoded with wrong characters before it came here. */
  DAMAGED_TEXT,
  /** The user gave a header value from outside that the text contradicts; the user's was taken. */
  OUTSIDE_DIFFERS
}
