package org.presser.parse.turn;

/**
 * A stretch of speech within one line.
 *
 * @param from the index of its first character
 * @param to the index after its last one
 * @param paragraph whether a new paragraph begins with it
 */
public record Piece(int from, int to, boolean paragraph) {}
