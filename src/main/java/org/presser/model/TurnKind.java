package org.presser.model;

/** What a turn is in the exchange of questions and answers. */
public enum TurnKind {
  /** A turn of the press. */
  QUESTION,
  /** An official's turn once a question stands before it. */
  ANSWER,
  /** All other speech. */
  STATEMENT
}
