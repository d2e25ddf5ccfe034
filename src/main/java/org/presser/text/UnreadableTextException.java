package org.presser.text;

/** Says why an input is no text that can be read; the message is one line, for users. */
public final class UnreadableTextException extends Exception {

  private static final long serialVersionUID = 1L;

  private final long byteOffset;

  UnreadableTextException(String message) {
    this(message, -1);
  }

  UnreadableTextException(String message, long byteOffset) {
    super(message);
    this.byteOffset = byteOffset;
  }

  /**
   * Where in the input the trouble begins.
   *
   * @return the offset in bytes, from 0, or -1 where no single byte is to blame
   */
  public long byteOffset() {
    return byteOffset;
  }
}
