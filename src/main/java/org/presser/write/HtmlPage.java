package org.presser.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.presser.model.Briefing;
import org.presser.model.Finding;
import org.presser.model.Place;
import org.presser.model.Speaker;
import org.presser.model.Turn;

/** What the parts of a page know in common: the order of things, colours, where findings go. */
final class HtmlPage {

  private static final int FIRST_HUE = 210;

  /** The golden angle: hues stay apart, however many there are. */
  private static final double NEXT_HUE = 137.508;

  private final Briefing briefing;
  private final List<FlowItem> flow;
  private final Map<String, Speaker> speakers;
  private final Map<String, Integer> hues = new HashMap<>();

  HtmlPage(Briefing briefing) {
    this.briefing = briefing;
    flow = FlowItem.of(briefing);
    speakers = SpeakerNames.byId(briefing);
    for (String id : speakers.keySet()) {
      hues.put(id, (int) ((FIRST_HUE + hues.size() * NEXT_HUE) % 360));
    }
  }

  Briefing briefing() {
    return briefing;
  }

  List<FlowItem> flow() {
    return flow;
  }

  String file() {
    return briefing.source().name();
  }

  /** Returns {@code rtl} where most of what is said is written from right to left, else null. */
  String direction() {
    int balance =
        briefing.turns().stream()
            .flatMapToInt(turn -> turn.text().codePoints())
            .map(HtmlPage::direction)
            .sum();
    return balance > 0 ? "rtl" : null;
  }

  private static int direction(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          1;
      default -> 0;
    };
  }

  String name(Turn turn) {
    return SpeakerNames.of(turn, speakers);
  }

  /** The style that gives a speaker's colour; null stands for speech without a label. */
  String colour(String speaker) {
    return "--hue:" + hues.getOrDefault(speaker == null ? "" : speaker, FIRST_HUE);
  }

  /** Returns the findings that stand before the first item of the flow. */
  List<Finding> findingsOnTop() {
    Place first = flow.isEmpty() ? null : flow.get(0).span().start();
    return briefing.findings().stream().filter(f -> first == null || before(f, first)).toList();
  }

  /** Returns the findings from one item of the flow up to the next one. */
  List<Finding> findings(int item) {
    Place from = flow.get(item).span().start();
    Place to = item + 1 < flow.size() ? flow.get(item + 1).span().start() : null;
    return briefing.findings().stream()
        .filter(f -> !before(f, from) && (to == null || before(f, to)))
        .toList();
  }

  /** Writes a finding with its kind and place. */
  void writeFinding(Markup html, Finding finding) throws IOException {
    String kind = Words.of(finding.kind()).replace('-', ' ');
    String place = "line " + finding.line() + ", column " + finding.column();
    html.line(
        "p",
        kind + " (" + place + "): " + finding.message(),
        "class",
        "finding " + Words.of(finding.severity()),
        "id",
        "f" + (briefing.findings().indexOf(finding) + 1),
        "lang",
        "en",
        "dir",
        "ltr");
  }

  private static boolean before(Finding finding, Place place) {
    return finding.line() != place.line()
        ? finding.line() < place.line()
        : finding.column() < place.column();
  }
}
