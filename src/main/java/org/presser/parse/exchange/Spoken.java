package org.presser.parse.exchange;

import java.util.Objects;
import org.presser.model.Role;

/**
 * A turn, as far as follow-ups show in it.
 *
 * @param role what the speaker does
 * @param label the label as printed, or null
 * @param speaker the speaker's id, or null
 * @param named whether the label names a person or an outlet, so that the same speaker is the same
 *     asker
 * @param text the speech
 */
public record Spoken(Role role, String label, String speaker, boolean named, String text) {

  /** Checks that role and text are given. */
  public Spoken {
    Objects.requireNonNull(role, "role must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }
}
