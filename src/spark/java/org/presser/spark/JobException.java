package org.presser.spark;

/** Says in one line, for users, why the job cannot be done. */
final class JobException extends Exception {

  private static final long serialVersionUID = 1L;

  JobException(String message) {
    super(message);
  }
}
