package org.presser.parse.header;

import java.util.List;
import org.presser.model.Finding;
import org.presser.model.Header;

/**
 * A header and what a person should look at in it.
 *
 * @param header the header
 * @param findings doubtful dates, fields that stand twice
 */
public record HeaderReading(Header header, List<Finding> findings) {

  /** Copies the findings. */
  public HeaderReading {
    findings = List.copyOf(findings);
  }
}
