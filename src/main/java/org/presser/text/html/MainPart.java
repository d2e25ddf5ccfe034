package org.presser.text.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

  /** A container must have this share of the words around it to be the main one. */
  private static final double MOST = 0.5;

  /** So much of the page's words may be left outside, if it has no links. */
  private static final double LITTLE = 0.05;

  private static final double SOME_LINKS = 0.1;

  private static final Set<String> CONTAINERS =
      Set.of(
          "div", "section", "article", "main", "form", "center", "table", "tbody", "tr", "td",
          "body", "font", "span");

  /** Elements that say of themselves that they are the main part, the surest first. */
  private static final List<String> DECLARED =
      List.of("[itemprop=articleBody]", "main,[role=main]", "article");

  /** The title of a page is not longer, in characters as they are weighed. */
  private static final int LONGEST_TITLE = 300;

  private static final int MOST_IN_TITLE = 20;

  /** What is no heading is the title only if it is as long as that, and in the page's title. */
  private static final int SHORTEST_TITLE = 10;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  private final Element body;
  private final Weights weights;

  /** How much prose may still be left outside. */
  private int spare;

  private MainPart(Element body, Set<Element> clutter) {
    this.body = body;
    this.weights = Weights.of(body, clutter);
    this.spare = (int) (weights.of(body).prose() * LITTLE);
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
    int left = wordsBeside(element, best);
    if (left > spare || weights.of(best).prose() <= weights.of(element).prose() * MOST) {
      return null;
    }
    spare -= left;
    return best;
  }

  /** A row of a table of questions and answers is no part of its own. */
  private static boolean isRow(Element element) {
    return (element.nameIs("tr") || element.nameIs("td")) && element.siblingElements().size() > 3;
  }

  /** The prose beside a child that nothing shows to be clutter. */
  private int wordsBeside(Element parent, Element best) {
    int words = weights.of(parent).prose() - weights.of(best).prose();
    for (Element child : parent.children()) {
      Weight weight = weights.of(child);
      boolean linked = weight.linked() > weight.text() * SOME_LINKS;
      if (child != best && linked && !isKin(child, best)) {
        words -= weight.prose();
      }
    }
    return words;
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
      Weight weight = weights.of(element);
      int size = weight.text();
      if (size == 0 || size > LONGEST_TITLE || weight.elements() > MOST_IN_TITLE) {
        continue;
      }
      boolean heading = HEADINGS.contains(element.normalName());
      last = element.nameIs("h1") ? element : last;
      String words = element.text().toLowerCase(Locale.ROOT);
      if ((heading || size >= SHORTEST_TITLE) && wanted.contains(words)) {
        likely = element;
      }
    }
    return likely != null ? likely : last;
  }

  private List<Element> outward(Element text, Element title) {
    if (title == null) {
      return weights.of(text).titled() ? List.of(text) : widened(text);
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

  /** Where no title is found, the text and what stands before it nearby: a date, a place. */
  private List<Element> widened(Element text) {
    Deque<Element> parts = new ArrayDeque<>(List.of(text));
    int left = (int) (weights.of(text).prose() * LITTLE);
    Element at = text;
    while (at != body && at.parent() != body) {
      Element before = at.previousElementSibling();
      while (before != null && weights.of(before).prose() <= left) {
        left -= weights.of(before).prose();
        if (weights.of(before).text() > 0) {
          parts.addFirst(before);
        }
        before = before.previousElementSibling();
      }
      at = at.parent();
    }
    return List.copyOf(parts);
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
