package org.presser.text;

import java.util.Objects;
import org.presser.model.Source;

/**
 * A transcript as it was read, before anything is made of it.
 *
 * @param source where it was read from
 * @param text the plain text, taken out of the page or the captions where it is one; its only line
 *     end is LF
 */
public record Transcript(Source source, String text) {

  /** Checks that nothing is missing. */
  public Transcript {
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }
}
