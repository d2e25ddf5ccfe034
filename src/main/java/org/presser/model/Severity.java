package org.presser.model;

/** How much a finding matters. */
public enum Severity {
  /** Worth knowing; the result is most likely right. */
  INFO,
  /** The result may be wrong here; {@code --strict} fails on it. */
  WARNING
}
