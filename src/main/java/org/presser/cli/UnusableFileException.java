package org.presser.cli;

/** A file that tells the program what to do cannot be used. */
final class UnusableFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String where;

  /**
   * Says what is wrong.
   *
   * @param where the file, and the line where there is one
   * @param problem what is wrong with it
   */
  UnusableFileException(String where, String problem) {
    super(problem);
    this.where = where;
  }

  String where() {
    return where;
  }
}
