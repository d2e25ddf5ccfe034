package org.presser.parse.header;

/**
 * The title of a briefing.
 *
 * @param text the title, its lines joined by one space, or null
 * @param first the index of its first header line; -1 if it stands on no line of its own
 * @param last the index of its last header line; -1 if it stands on no line of its own
 */
record Title(String text, int first, int last) {

  /** No title. */
  static final Title NONE = new Title(null, -1, -1);

  /** Tells whether a header line belongs to the title. */
  boolean covers(int index) {
    return first >= 0 && index >= first && index <= last;
  }
}
