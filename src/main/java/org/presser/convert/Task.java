package org.presser.convert;

/**
 * An input and where its output goes.
 *
 * @param input the input
 * @param place the path of its output below the output folder, or null where all go into one file
 */
record Task(Input input, String place) {}
