package org.presser.text.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How many characters each element of a page holds, and how many of them lead elsewhere. Characters
 * of a script without spaces say more and count twice.
 */
final class Weights {

  /**
   * What an element holds.
   *
   * @param text characters that are not white space
   * @param linked those of them in links
   * @param links the number of links that have text
   * @param elements the number of elements, itself among them
   * @param titled whether the title of the page may be in it: a heading of the first order
   */
  record Weight(int text, int linked, int links, int elements, boolean titled) {

    static final Weight NONE = new Weight(0, 0, 0, 0, false);

    /** Returns the characters outside links, which is where speech is. */
    int prose() {
      return text - linked;
    }

    private Weight plus(Weight other) {
      return new Weight(
          text + other.text,
          linked + other.linked,
          links + other.links,
          elements + other.elements,
          titled || other.titled);
    }
  }

  private final Map<Element, Weight> weights = new IdentityHashMap<>();
  private final Set<Element> without;

  private Weights(Set<Element> without) {
    this.without = without;
  }

  /**
   * Weighs an element and all below it.
   *
   * @param without elements that weigh nothing
   */
  static Weights of(Element root, Set<Element> without) {
    Weights weights = new Weights(without);
    root.filter(weights.new Scales());
    return weights;
  }

  /** Returns what an element holds. */
  Weight of(Node node) {
    return weights.getOrDefault(node, Weight.NONE);
  }

  private void add(Element element, Weight weight) {
    if (element != null) {
      weights.merge(element, weight, Weight::plus);
    }
  }

  /** Passes what it has weighed on to the parents, from the leaves upward. */
  private final class Scales implements NodeFilter {

    private int linkDepth;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && without.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node instanceof TextNode text) {
        int size = size(text.getWholeText());
        add(text.parent(), new Weight(size, linkDepth > 0 ? size : 0, 0, 0, false));
      } else if (isLink(node)) {
        linkDepth++;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        close(element);
      }
      return FilterResult.CONTINUE;
    }

    private void close(Element element) {
      if (isLink(element)) {
        linkDepth--;
        add(element, new Weight(0, 0, of(element).text() > 0 ? 1 : 0, 0, false));
      }
      add(element, new Weight(0, 0, 0, 1, element.nameIs("h1")));
      add(element.parent(), of(element));
    }

    private static boolean isLink(Node node) {
      return node instanceof Element element && element.nameIs("a") && element.hasAttr("href");
    }

    private static int size(String text) {
      int size = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        size += Character.isWhitespace(c) || c == '\u00A0' ? 0 : LineSink.isUnspaced(c) ? 2 : 1;
      }
      return size;
    }
  }
}
