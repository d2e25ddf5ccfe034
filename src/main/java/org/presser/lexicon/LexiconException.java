package org.presser.lexicon;

/** A lexicon that cannot be used; the message names the file and, where there is one, the place. */
public final class LexiconException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String where;
  private final String problem;

  /**
   * Makes one with a message for users.
   *
   * @param where the file, with line and column where they are known: {@code my.json:3:5}
   * @param problem what is wrong there
   */
  public LexiconException(String where, String problem) {
    super(where + ": " + problem);
    this.where = where;
    this.problem = problem;
  }

  /** Returns the file, with line and column where they are known. */
  public String where() {
    return where;
  }

  /** Returns what is wrong there. */
  public String problem() {
    return problem;
  }
}
