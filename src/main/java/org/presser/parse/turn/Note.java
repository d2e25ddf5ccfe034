package org.presser.parse.turn;

/**
 * A line, or several together, that nobody spoke.
 *
 * @param kind what it is
 * @param from the index of its first character
 * @param to the index after its last one
 * @param turn the number of turns that were open or closed before it
 */
public record Note(LineKind kind, int from, int to, int turn) {}
