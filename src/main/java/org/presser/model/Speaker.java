package org.presser.model;

import java.util.List;
import java.util.Objects;

/**
 * Somebody who speaks: one person, outlet or anonymous group.
 *
 * @param id a name for references inside the document, unique in it
 * @param name the name without title and affiliation
 * @param role what the speaker does
 * @param title the title or office printed with the name, or null
 * @param affiliation the outlet or institution printed with the name, or null
 * @param labels the printed labels that mean this speaker, in order of first use
 * @param turns the number of turns
 * @param words the number of words spoken: runs of letters and digits, and in scripts without
 *     spaces characters
 */
public record Speaker(
    String id,
    String name,
    Role role,
    String title,
    String affiliation,
    List<String> labels,
    int turns,
    int words) {

  /** Copies the labels. */
  public Speaker {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(role, "role must not be null");
    labels = List.copyOf(labels);
  }
}
