package org.presser.write;

import java.io.IOException;
import java.util.List;
import org.presser.model.Finding;
import org.presser.model.Turn;

/** Writes the body of a page: everything in text order, in a section for each exchange. */
final class HtmlFlow {

  private static final int NONE = -1;

  private final Markup html;
  private final HtmlPage page;
  private int exchange = NONE;

  HtmlFlow(Markup html, HtmlPage page) {
    this.html = html;
    this.page = page;
  }

  void write() throws IOException {
    List<FlowItem> flow = page.flow();
    for (int i = 0; i < flow.size(); i++) {
      FlowItem item = flow.get(i);
      if (exchange == NONE || isNextExchange(item)) {
        openExchange(item);
      }
      if (item.turn() == null) {
        aside(item, page.findings(i));
      } else {
        turn(item.turn(), page.findings(i));
      }
    }
    if (exchange != NONE) {
      html.close();
    }
  }

  private boolean isNextExchange(FlowItem item) {
    return item.turn() != null && item.turn().exchange() != exchange;
  }

  private void openExchange(FlowItem item) throws IOException {
    if (exchange != NONE) {
      html.close();
    }
    exchange = item.turn() == null ? 0 : item.turn().exchange();
    String id = exchange == 0 ? null : "x" + exchange;
    html.open("section", "class", "exchange", "id", id);
    html.line("h3", exchange == 0 ? null : "Exchange " + exchange, "lang", "en");
  }

  private void turn(Turn turn, List<Finding> findings) throws IOException {
    String words = Words.of(turn.kind());
    html.open(
        "article",
        "class",
        "turn " + words,
        "id",
        "t" + turn.id(),
        "data-speaker",
        turn.speaker(),
        "style",
        page.colour(turn.speaker()));
    line(turn.span().start().line(), "#t" + turn.id());
    html.open("div", "class", "speech");
    html.open("p", "class", "who");
    html.line("span", page.name(turn), "class", "name", "dir", "auto");
    html.line("span", Words.of(turn.role()), "class", "role", "lang", "en");
    html.line("span", turn.time(), "class", "stamp");
    if (turn.followUpTo() != null) {
      String to = "t" + turn.followUpTo();
      html.line("a", "follow-up", "class", "follow", "href", "#" + to, "lang", "en");
    }
    html.close();
    for (String paragraph : turn.text().split("\n\n")) {
      html.line("p", paragraph, "dir", "auto");
    }
    html.close();
    for (Finding finding : findings) {
      page.writeFinding(html, finding);
    }
    html.close();
  }

  private void aside(FlowItem item, List<Finding> findings) throws IOException {
    html.open("div", "class", Words.of(item.kind()));
    line(item.line(), null);
    html.line("span", item.text(), "dir", "auto", "title", hint(item));
    for (Finding finding : findings) {
      page.writeFinding(html, finding);
    }
    html.close();
  }

  private static String hint(FlowItem item) {
    return item.kind() == FlowItem.Kind.FURNITURE
        ? "part of the page, not of the briefing; left out of the turns"
        : null;
  }

  /** The line of the source, from 1. */
  private void line(int number, String target) throws IOException {
    String title = "line " + number + " of the source";
    html.line("a", String.valueOf(number), "class", "line", "href", target, "title", title);
  }
}
