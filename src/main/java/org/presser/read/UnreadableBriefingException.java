package org.presser.read;

import java.io.IOException;

/** Text is none of the documents that presser writes; the message says where and why. */
public final class UnreadableBriefingException extends IOException {

  private static final long serialVersionUID = 1L;

  private final boolean foreign;

  UnreadableBriefingException(String message) {
    this(message, false);
  }

  private UnreadableBriefingException(String message, boolean foreign) {
    super(message);
    this.foreign = foreign;
  }

  /** Makes one for JSON that is something else. */
  static UnreadableBriefingException foreign() {
    return new UnreadableBriefingException("no document of presser", true);
  }

  /** Returns whether the text is JSON, but of another kind. */
  public boolean isForeign() {
    return foreign;
  }
}
