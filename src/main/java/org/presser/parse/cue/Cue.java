package org.presser.parse.cue;

/**
 * A place that could open a turn. Indexes are those of the page's text, lines count from 0.
 *
 * @param line the line
 * @param open the first of the marks before the label
 * @param start the first character of the label
 * @param end the index after the label
 * @param body where the speech starts; at the line's end where the label stands alone
 * @param label the label as printed, white space squeezed
 * @param time the time code printed with it, or null
 * @param shape how it is printed
 */
public record Cue(
    int line, int open, int start, int end, int body, String label, String time, Shape shape) {}
