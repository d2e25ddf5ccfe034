package org.presser.text.html;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The text of the main part of a page in HTML. */
public final class HtmlText {

  /** What is nested deeper is put at this depth: no page for readers is, and hostile ones are. */
  private static final int DEEPEST = 256;

  private static final Set<String> TITLES = Set.of("h1", "h2");

  private HtmlText() {}

  /**
   * Returns what a reader of a page reads: its main part without menus, share links and related
   * pages. Where that has no heading, the page's title is its first line.
   *
   * @param html a page, or a piece of one
   * @return lines, with a blank line between paragraphs; empty where the page has no text
   */
  public static String of(String html) {
    Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
    Set<Element> clutter = Clutter.of(page);
    PageRenderer renderer = new PageRenderer(clutter, Pairs.of(page.body()));
    List<Element> parts = MainPart.of(page, clutter);
    if (parts.stream().noneMatch(HtmlText::hasTitle)) {
      renderer.write(new Element("h1").text(page.title()));
    }
    parts.forEach(renderer::write);
    return renderer.lines();
  }

  private static boolean hasTitle(Element part) {
    return TITLES.contains(part.normalName()) || Inside.holds(part, TITLES);
  }
}
