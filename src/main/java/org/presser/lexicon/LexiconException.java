package org.presser.lexicon;

/** A lexicon that cannot be used; the message names the file and, where there is one, the place. */
public final class LexiconException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes one with a message for users. */
  public LexiconException(String message) {
    super(message);
  }
}
