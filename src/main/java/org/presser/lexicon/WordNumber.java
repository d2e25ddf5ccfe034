package org.presser.lexicon;

import java.util.List;

/**
 * What a {@link WordTable} holds of a word: its classes, a bit each, and above them which of them
 * tells what the word does as a label. So one look-up answers every question about a word.
 */
final class WordNumber {

  /** The classes that tell by themselves what a label does; a word is looked up in their order. */
  static final List<WordClass> LABELS =
      List.of(
          WordClass.ASKING,
          WordClass.ANSWERING,
          WordClass.MODERATING,
          WordClass.INTERPRETING,
          WordClass.ANONYMOUS);

  /** Classes have the bits below; above is the place in {@link #LABELS} from 1, or 0. */
  private static final int LABEL = 60;

  private static final long CLASSES = (1L << LABEL) - 1;

  private WordNumber() {}

  /** Returns a class's bit. */
  static long bit(WordClass c) {
    return 1L << c.ordinal();
  }

  /** Returns the bits of a word's classes. */
  static long classes(long number) {
    return number & CLASSES;
  }

  /** Returns the class that tells what a word does as a label, or null. */
  static WordClass label(long number) {
    int place = (int) (number >>> LABEL);
    return place == 0 ? null : LABELS.get(place - 1);
  }

  /** Returns a word's number with the class that tells what it does as a label. */
  static long labelled(long number, WordClass c) {
    return classes(number) | LABELS.indexOf(c) + 1L << LABEL;
  }
}
