package org.presser.parse.header;

/**
 * A line of the header that is not blank.
 *
 * @param line the line, from 0
 * @param text the line without blanks at its ends, cut off where it is very long
 * @param gap whether it opens a block: nothing or a blank line stands before it
 * @param indented whether it is indented
 * @param furniture whether it is taken for a piece of the page
 */
record HeaderLine(int line, String text, boolean gap, boolean indented, boolean furniture) {

  /** Returns this line with other characters. */
  HeaderLine withText(String other) {
    return new HeaderLine(line, other, gap, indented, furniture);
  }
}
