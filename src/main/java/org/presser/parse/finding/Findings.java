package org.presser.parse.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.presser.lexicon.Words;
import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.Turn;
import org.presser.parse.page.Page;
import org.presser.parse.role.Roles;
import org.presser.parse.scheme.Scheme;
import org.presser.parse.speaker.SpeakerTable;

/** Looks at the finished pieces of a document and tells what a person should look at. */
public final class Findings {

  private static final Comparator<Finding> IN_TEXT_ORDER =
      (a, b) -> {
        int order = Integer.compare(a.line(), b.line());
        order = order == 0 ? Integer.compare(a.column(), b.column()) : order;
        order = order == 0 ? a.kind().compareTo(b.kind()) : order;
        return order == 0 ? a.message().compareTo(b.message()) : order;
      };

  private Findings() {}

  /**
   * Returns all findings, sorted by place, at most {@link Limit#MOST} of a kind.
   *
   * @param briefing the document; findings of other steps are sorted in
   * @param page the text
   * @param words the words of its language
   * @param scheme the labels that were found and those that came near it
   * @param roles what the labels do, and how sure that is
   * @param table who speaks
   */
  public static List<Finding> of(
      Briefing briefing, Page page, Words words, Scheme scheme, Roles roles, SpeakerTable table) {
    List<Finding> all = new ArrayList<>(briefing.findings());
    List<Turn> turns = briefing.turns();
    all.addAll(ShapeFindings.of(briefing.header(), table, turns, words));
    all.addAll(LabelFindings.of(page, scheme, turns));
    if (briefing.header().briefing()) {
      all.addAll(RoleFindings.of(turns, roles));
      all.addAll(TurnFindings.of(page, turns));
    }
    all.addAll(SpeakerFindings.of(table, turns));
    all.addAll(SeveralBriefings.of(page, words, turns, briefing.furniture()));
    all.addAll(DamagedText.of(page));
    if (all.size() > 1) {
      all.sort(IN_TEXT_ORDER);
    }
    return Limit.bound(all);
  }
}
