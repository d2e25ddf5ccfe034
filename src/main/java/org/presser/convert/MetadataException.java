package org.presser.convert;

/** Says what is wrong with a table of metadata; the message is one line, for users. */
public final class MetadataException extends Exception {

  private static final long serialVersionUID = 1L;

  MetadataException(String message) {
    super(message);
  }
}
