package org.presser.eval;

/** Gold that cannot be used; names the place and says what is wrong there. */
public final class GoldException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String where;

  GoldException(String where, String problem) {
    super(problem);
    this.where = where;
  }

  /** Returns the file, with line and column where they are known: {@code a.turns.tsv:3}. */
  public String where() {
    return where;
  }
}
