package org.presser.parse.speaker;

import java.util.List;
import org.presser.model.Role;

/**
 * A label, or a name that the header announces, as one who may be the same as another.
 *
 * @param parts what the label says; for an announced name, the name is the label
 * @param role what the label's speaker does
 * @param tokens the words of the name; empty where there is none
 * @param key the name as one key
 * @param address the form of address as a key, or null
 * @param office the office as a key, or null
 * @param affiliation the affiliation as a key, or null
 * @param announced whether it stands in the header and is no label
 * @param collective whether several persons may speak under it
 */
record Named(
    LabelParts parts,
    Role role,
    List<String> tokens,
    String key,
    String address,
    String office,
    String affiliation,
    boolean announced,
    boolean collective) {

  static Named of(LabelParts parts, Role role, boolean announced, boolean collective) {
    List<String> tokens = parts.name() == null ? List.of() : NameKey.tokens(parts.name());
    return new Named(
        parts,
        role,
        tokens,
        String.join(" ", tokens),
        loose(parts.honorific()),
        loose(parts.office()),
        loose(parts.affiliation()),
        announced,
        collective);
  }

  private static String loose(String s) {
    return s == null ? null : NameKey.loose(s);
  }

  /** Tells whether the name has a first and a last part. */
  boolean full() {
    return tokens.size() > 1;
  }

  /** Tells whether role and affiliation let two labels mean one person. */
  boolean fits(Named other) {
    return rolesFit(role, other.role) && within(affiliation(), other.affiliation());
  }

  private static boolean within(String a, String b) {
    return a == null || b == null || a.contains(b) || b.contains(a);
  }

  private static boolean rolesFit(Role a, Role b) {
    return a == b || a == Role.UNKNOWN || b == Role.UNKNOWN || runs(a) && runs(b);
  }

  private static boolean runs(Role r) {
    return r == Role.OFFICIAL || r == Role.MODERATOR || r == Role.OTHER;
  }
}
