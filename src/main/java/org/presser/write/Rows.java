package org.presser.write;

/** What one row of {@code jsonl} and {@code csv} holds. */
public enum Rows {
  /** One turn. */
  TURNS,
  /** One exchange: question and answer side by side. */
  EXCHANGES
}
