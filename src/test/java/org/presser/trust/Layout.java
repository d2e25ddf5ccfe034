package org.presser.trust;

/**
 * How a transcript is printed.
 *
 * @param shape the template of a turn: {@code {L}} label, {@code {T}} speech, {@code {C}} time code
 * @param width where lines are broken; 0 for nowhere
 * @param between the number of blank lines between blocks
 */
record Layout(String shape, int width, int between) {}
