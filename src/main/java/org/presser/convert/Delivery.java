package org.presser.convert;

import java.io.IOException;
import java.util.function.Supplier;
import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.Severity;
import org.presser.model.Source;

/** Brings one briefing to where it belongs; on any thread. */
interface Delivery {

  /**
   * Delivers a briefing.
   *
   * @param task what is being done
   * @param source what was read
   * @param briefing parses it; not asked if that is not needed
   * @return what became of it
   * @throws IOException if it cannot be written
   */
  Done deliver(Task task, Source source, Supplier<Briefing> briefing) throws IOException;

  /** Reports a briefing that was delivered. */
  static Outcome converted(Task task, Briefing briefing) {
    int warnings = 0;
    for (Finding finding : briefing.findings()) {
      warnings += finding.severity() == Severity.WARNING ? 1 : 0;
    }
    return new Outcome(
        task.input().name(),
        Outcome.Status.CONVERTED,
        task.place(),
        briefing.source().bytes(),
        briefing.turns().size(),
        briefing.findings().size(),
        warnings,
        null);
  }
}
