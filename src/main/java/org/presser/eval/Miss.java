package org.presser.eval;

/**
 * A turn that is not right.
 *
 * @param missing true for a turn of the gold, false for one that the program invented
 * @param line its line, from 1
 * @param column its column in code points, from 1
 * @param label its label; {@code -} for none
 * @param role its role
 * @param why what is wrong with it
 */
public record Miss(boolean missing, int line, int column, String label, String role, String why) {}
