package org.presser.parse.scheme;

/**
 * A place where a turn without a label opens.
 *
 * @param line the line, from 0
 * @param start the index of the first character after the marks that open it
 * @param asks whether the turn asks
 */
public record Break(int line, int start, boolean asks) {}
