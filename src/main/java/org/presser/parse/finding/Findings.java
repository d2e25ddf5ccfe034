package org.presser.parse.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.presser.lexicon.Words;
import org.presser.model.Finding;
import org.presser.model.Header;
import org.presser.model.Passage;
import org.presser.model.Turn;
import org.presser.parse.page.Page;
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
   * @param page the text
   * @param words the words of its language
   * @param scheme the labels that were found and those that came near it
   * @param header the header
   * @param table who speaks
   * @param turns the turns
   * @param furniture the pieces of the page, among them end marks
   * @param others findings of other steps, which are sorted in
   */
  public static List<Finding> of(
      Page page,
      Words words,
      Scheme scheme,
      Header header,
      SpeakerTable table,
      List<Turn> turns,
      List<Passage> furniture,
      List<Finding> others) {
    List<Finding> all = new ArrayList<>(others);
    all.addAll(ShapeFindings.of(header, table, turns, words));
    all.addAll(SpeakerFindings.of(header, table, turns));
    all.addAll(LabelFindings.of(page, scheme, turns));
    all.addAll(SeveralBriefings.of(page, words, turns, furniture));
    all.addAll(DamagedText.of(page));
    if (all.size() > 1) {
      all.sort(IN_TEXT_ORDER);
    }
    return Limit.bound(all);
  }
}
