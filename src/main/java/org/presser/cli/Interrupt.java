package org.presser.cli;

/**
 * Something to do when the program is interrupted, by Ctrl-C or otherwise. It delays the end of the
 * program, whose exit code then is 130 after Ctrl-C.
 */
final class Interrupt {

  private final Thread hook;

  private Interrupt(Thread hook) {
    this.hook = hook;
  }

  /** Has something done if the program is interrupted from now on. */
  static Interrupt doing(Runnable action) {
    Thread hook = new Thread(action, "presser-interrupt");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interrupt(hook);
  }

  /** Has it done no more. */
  void cancel() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is being done.
    }
  }
}
