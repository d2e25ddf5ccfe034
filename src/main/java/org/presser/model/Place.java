package org.presser.model;

/**
 * A place in the decoded text, counted in Unicode code points.
 *
 * <p>Line ends (LF, CRLF, CR) count as one code point each; a byte-order mark is not part of the
 * text.
 *
 * @param line the line, from 1
 * @param column the column in the line, from 1
 * @param offset the place in the whole text, from 0
 */
public record Place(int line, int column, int offset) {}
