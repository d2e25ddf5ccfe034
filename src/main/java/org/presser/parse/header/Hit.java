package org.presser.parse.header;

import org.presser.lexicon.WordClass;

/**
 * A word of the lexicon found in a text.
 *
 * @param start the index of its first character
 * @param end the index after its last one
 * @param kind the class that it was looked up in
 * @param word the word, folded
 */
record Hit(int start, int end, WordClass kind, String word) {

  /** Returns the number of characters. */
  int length() {
    return end - start;
  }
}
