package org.presser.convert;

import java.util.Objects;

/** Says what is wrong with a table of metadata, and where; both parts are for users. */
public final class MetadataException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String where;
  private final String problem;

  MetadataException(String where, String problem) {
    super(where + ": " + problem);
    this.where = Objects.requireNonNull(where, "where must not be null");
    this.problem = Objects.requireNonNull(problem, "problem must not be null");
  }

  /** Returns the file, and the line where there is one: {@code meta.csv:3}. */
  public String where() {
    return where;
  }

  /** Returns what is wrong. */
  public String problem() {
    return problem;
  }
}
