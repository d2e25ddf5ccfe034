package org.presser.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.presser.text.html.Weights.Weight;

/**
 * Finds the main part of a page, by where its words are: from the body inward as long as one
 * container holds nearly all of them; then outward again until the title is inside.
 */
final class MainPart {

  /** A container with this share of the words around it is the main one, whatever stands beside. */
  private static final double NEARLY_ALL = 0.85;

  /** One with this share is, if what stands beside it has links. */
  private static final double MOST = 0.5;

  /** What has less than this share does not matter. */
  private static final double LITTLE = 0.05;

  private static final double SOME_LINKS = 0.1;

  private static final Set<String> CONTAINERS =
      Set.of(
          "div", "section", "article", "main", "form", "center", "table", "tbody", "tr", "td",
          "body", "font", "span");

  /** Elements that say of themselves that they are the main part, the surest first. */
  private static final List<String> DECLARED =
      List.of("[itemprop=articleBody]", "main,[role=main]", "article");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  private final Element body;
  private final Weights weights;

  private MainPart(Element body, Set<Element> clutter) {
    this.body = body;
    this.weights = Weights.of(body, clutter);
  }

  /**
   * Returns the elements of the main part in their order, the title's among them.
   *
   * @param clutter what does not count
   */
  static List<Element> of(Document page, Set<Element> clutter) {
    MainPart finder = new MainPart(page.body(), clutter);
    Element text = finder.inward(finder.declared());
    return finder.outward(text, finder.title(text, page.title()));
  }

  private Element declared() {
    int enough = (int) (weights.of(body).prose() * MOST);
    for (String selector : DECLARED) {
      List<Element> found = body.select(selector);
      List<Element> large = found.stream().filter(e -> weights.of(e).prose() > enough).toList();
      if (!large.isEmpty()) {
        return large.get(large.size() - 1);
      }
    }
    return body;
  }

  private Element inward(Element from) {
    Element at = from;
    Element next = mainChild(at);
    while (next != null) {
      at = next;
      next = mainChild(at);
    }
    return at;
  }

  /** The child that the main part is in, or null where the element is the main part itself. */
  private Element mainChild(Element element) {
    Element best = null;
    for (Element child : element.children()) {
      if (best == null || weights.of(child).prose() > weights.of(best).prose()) {
        best = child;
      }
    }
    if (best == null || !CONTAINERS.contains(best.normalName()) || isRow(best)) {
      return null;
    }
    double all = weights.of(element).prose();
    double share = weights.of(best).prose() / all;
    boolean found = share >= NEARLY_ALL || (share >= MOST && othersHaveLinks(element, best, all));
    return found && all > 0 ? best : null;
  }

  /** A row of a table of questions and answers is no part of its own. */
  private static boolean isRow(Element element) {
    return (element.nameIs("tr") || element.nameIs("td")) && element.siblingElements().size() > 3;
  }

  private boolean othersHaveLinks(Element parent, Element best, double all) {
    for (Element child : parent.children()) {
      Weight weight = weights.of(child);
      boolean matters = child != best && weight.prose() > all * LITTLE;
      if (matters && (isKin(child, best) || weight.linked() < weight.text() * SOME_LINKS)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKin(Element a, Element b) {
    return a.nameIs(b.normalName()) && a.className().equals(b.className());
  }

  /** The heading that stands before the text and is not in it, or null. */
  private Element title(Element text, String pageTitle) {
    if (weights.of(text).titled()) {
      return null;
    }
    Element last = null;
    Element likely = null;
    String wanted = pageTitle.toLowerCase(Locale.ROOT);
    for (Element element : body.getAllElements()) {
      if (element == text) {
        break;
      }
      if (HEADINGS.contains(element.normalName()) && weights.of(element).text() > 0) {
        last = element.nameIs("h1") ? element : last;
        String words = element.text().toLowerCase(Locale.ROOT);
        likely = words.length() > 3 && wanted.contains(words) ? element : likely;
      }
    }
    return likely != null ? likely : last;
  }

  private List<Element> outward(Element text, Element title) {
    if (title == null) {
      return List.of(text);
    }
    Element common = common(text, title);
    if (common != body && weights.of(common).prose() * MOST < weights.of(text).prose()) {
      return List.of(common);
    }
    List<Element> parts = new ArrayList<>();
    int first = branch(common, title).elementSiblingIndex();
    int last = branch(common, text).elementSiblingIndex();
    parts.addAll(common.children().subList(first, last + 1));
    return parts;
  }

  private static Element common(Element a, Element b) {
    Element common = a;
    List<Element> parents = new ArrayList<>(b.parents());
    parents.add(b);
    while (common.parent() != null && !parents.contains(common)) {
      common = common.parent();
    }
    return common;
  }

  /** The child of an element in which another one stands. */
  private static Element branch(Element ancestor, Element inside) {
    Element at = inside;
    while (at.parent() != null && at.parent() != ancestor) {
      at = at.parent();
    }
    return at;
  }
}
