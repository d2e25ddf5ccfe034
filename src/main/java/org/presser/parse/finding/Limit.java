package org.presser.parse.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Severity;
import org.presser.parse.page.Counts;

/** Keeps the findings of a kind to a number that a person reads. */
final class Limit {

  /** So many findings of a kind are told. */
  static final int MOST = 20;

  private Limit() {}

  /**
   * Bounds a sorted list: where there are more of a kind, the last one told says how many more, as
   * severe as the severest of them.
   */
  static List<Finding> bound(List<Finding> sorted) {
    Map<FindingKind, Integer> totals = new EnumMap<>(FindingKind.class);
    Map<FindingKind, Severity> severest = new EnumMap<>(FindingKind.class);
    sorted.forEach(f -> Counts.add(totals, f.kind()));
    Map<FindingKind, Integer> told = new EnumMap<>(FindingKind.class);
    for (Finding f : sorted) {
      if (Counts.add(told, f.kind()) >= MOST) {
        severest.merge(f.kind(), f.severity(), Limit::severer);
      }
    }
    told.clear();
    List<Finding> out = new ArrayList<>();
    for (Finding f : sorted) {
      int n = Counts.add(told, f.kind());
      int more = totals.get(f.kind()) - MOST;
      if (n == MOST && more > 0) {
        String message = f.message() + " (and " + more + " more findings of this kind)";
        out.add(new Finding(f.kind(), severest.get(f.kind()), message, f.line(), f.column()));
      } else if (n <= MOST) {
        out.add(f);
      }
    }
    return out;
  }

  private static Severity severer(Severity a, Severity b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
