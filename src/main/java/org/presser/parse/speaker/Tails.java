package org.presser.parse.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names at the end of long titles, where the label alone does not show where the title ends:
 * another label, or the header, is that name.
 */
final class Tails {

  /** The longest name, in words, that is looked up. */
  private static final int LONGEST = 5;

  private Tails() {}

  /** Replaces parts without a name in a list by such with a name, where one is found. */
  static void resolve(List<LabelParts> parts, List<LabelParts> announced) {
    Set<String> known = new HashSet<>();
    announced.forEach(p -> known.add(NameKey.loose(p.name())));
    for (LabelParts p : parts) {
      if (p.name() != null && p.office() == null && NameKey.tokens(p.name()).size() > 1) {
        known.add(NameKey.loose(p.name()));
      }
    }
    parts.replaceAll(p -> p.name() == null && p.office() != null ? resolve(p, known) : p);
  }

  private static LabelParts resolve(LabelParts p, Set<String> known) {
    int at = p.label().length();
    LabelParts found = p;
    for (int n = 0; n < LONGEST && at > 0; n++) {
      at = p.label().lastIndexOf(' ', at - 1);
      String tail = at < 0 ? "" : p.label().substring(at + 1);
      if (known.contains(NameKey.loose(tail))) {
        found = p.endingIn(tail);
      }
    }
    return found;
  }
}
