package org.presser.eval;

import java.util.Objects;

/**
 * One part of a header beside the gold.
 *
 * @param field the part
 * @param gold the value that it should have, made comparable, or null for none
 * @param got the value that was found, made comparable, or null for none
 */
public record HeaderMark(HeaderField field, Object gold, Object got) {

  /** Tells whether both are the same. */
  public boolean agrees() {
    return Objects.equals(gold, got);
  }

  /** Tells whether there is a value and it was found. */
  public boolean right() {
    return gold != null && agrees();
  }
}
