package org.presser.write;

import java.io.IOException;

/** A briefing lacks what a format needs; nothing was written. */
public final class UnfitBriefingException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is missing.
   *
   * @param message what the briefing lacks, for the user
   */
  public UnfitBriefingException(String message) {
    super(message);
  }
}
