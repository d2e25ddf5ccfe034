package org.presser.parse.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.presser.lexicon.WordClass;

/** Who is heard under the labels of a scheme: sides, titles, who recurs, who alternates. */
final class Voices {

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private boolean asks;
  private boolean answers;
  private boolean numbered;
  private boolean known;
  private boolean moderated;
  private boolean named;
  private boolean another;
  private int changes;

  private Voices() {}

  static Voices of(Scheme scheme) {
    Voices v = new Voices();
    String before = null;
    for (LabelForm form : scheme.opening()) {
      v.read(form);
      v.changes += before != null && !before.equals(form.label()) ? 1 : 0;
      before = form.label();
    }
    return v;
  }

  private void read(LabelForm f) {
    Optional<WordClass> kind = f.labelClass();
    boolean press = press(f);
    counts.merge(surname(f), 1, Integer::sum);
    asks |= press;
    answers |= !press && f.evident();
    numbered |= press && f.digits() > 0;
    known |= kind.equals(Optional.of(WordClass.ASKING));
    moderated |= kind.equals(Optional.of(WordClass.MODERATING));
    named |= kind.isEmpty();
    another |= !press && kind.isEmpty();
    if ((f.office() || f.honorific()) && kind.isEmpty()) {
      titles.add(f.core());
    }
  }

  /** Tells whether a label shows that it asks. */
  static boolean press(LabelForm f) {
    boolean asks = f.labelClass().filter(k -> k == WordClass.ASKING).isPresent();
    return asks || f.small() + f.common() == 0 && (f.asks() || f.outlet());
  }

  /** The last word of a name in capitals, under which alone it may come again. */
  private static String surname(LabelForm f) {
    boolean name = f.upper() && f.labelClass().isEmpty() && f.aside() == null;
    return name ? f.core().substring(f.core().lastIndexOf(' ') + 1) : f.core();
  }

  /** How many different speakers have an office or a form of address in their label. */
  int titles() {
    return titles.size();
  }

  /** How many speakers are heard more than once. */
  long recurring() {
    return counts.values().stream().filter(n -> n > 1).count();
  }

  boolean single() {
    return counts.size() == 1;
  }

  /** Tells whether a speaker who comes again takes turns with others. */
  boolean alternate() {
    return changes >= 4 && recurring() > 0;
  }

  /** Tells whether a moderator and somebody named are heard. */
  boolean moderated() {
    return moderated && named;
  }

  /** Tells whether a known label asks. */
  boolean known() {
    return known;
  }

  boolean asks() {
    return asks;
  }

  /** Tells whether one side only shows by its labels, and no other takes turns with it. */
  boolean oneSided() {
    return asks != answers && !(asks && another && alternate());
  }

  /** Tells whether questions have numbers and nobody answers. */
  boolean sheet() {
    return numbered && !answers;
  }
}
