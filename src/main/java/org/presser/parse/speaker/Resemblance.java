package org.presser.parse.speaker;

/**
 * Two labels that look like one with a slip of the pen.
 *
 * @param label the rarer label, or the later one
 * @param other the label that it resembles
 * @param joined whether they count as one speaker; they do where only accents differ
 * @param sure whether the other label is frequent, so that a slip is likely
 */
public record Resemblance(String label, String other, boolean joined, boolean sure) {}
