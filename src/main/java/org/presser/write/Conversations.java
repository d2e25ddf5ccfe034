package org.presser.write;

/** What one conversation of a ConvoKit corpus holds. */
public enum Conversations {
  /** One exchange; what is said before the first question is a conversation of its own. */
  EXCHANGE,
  /** One briefing. */
  BRIEFING
}
