package org.presser.write;

import java.util.Objects;

/**
 * How a format is written; each format takes what concerns it and leaves the rest.
 *
 * @param rows what a row of jsonl and csv holds
 * @param excel whether csv is made for a spreadsheet: with a byte-order mark, and with text that a
 *     spreadsheet would run as a formula made harmless
 * @param compact whether a JSON document stands on one line
 * @param conversations what a conversation of a ConvoKit corpus holds
 */
public record WriteOptions(Rows rows, boolean excel, boolean compact, Conversations conversations) {

  /** Turns as rows, plain csv, pretty JSON, one conversation for each exchange. */
  public static final WriteOptions DEFAULTS =
      new WriteOptions(Rows.TURNS, false, false, Conversations.EXCHANGE);

  /** Checks that nothing is missing. */
  public WriteOptions {
    Objects.requireNonNull(rows, "rows must not be null");
    Objects.requireNonNull(conversations, "conversations must not be null");
  }
}
