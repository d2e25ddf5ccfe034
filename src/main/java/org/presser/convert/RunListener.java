package org.presser.convert;

/** Is told what happens in a run, in the order of the inputs, on the thread that runs it. */
public interface RunListener {

  /** An input is done with. */
  void done(Outcome outcome);

  /**
   * Something happened that a user should know and that cost no input.
   *
   * @param path what it is about
   * @param message what happened
   */
  void notice(String path, String message);
}
