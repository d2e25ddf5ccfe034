package org.presser.text.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** What elements hold, looked for without a query, whose preparation takes longer. */
final class Inside {

  private Inside() {}

  /** Tells whether an element holds one that has one of the names. */
  static boolean holds(Element element, Set<String> names) {
    if (element.childNodeSize() == 0) {
      return false;
    }
    NodeFilter search =
        (node, depth) ->
            depth > 0 && node instanceof Element inner && names.contains(inner.normalName())
                ? FilterResult.STOP
                : FilterResult.CONTINUE;
    return NodeTraversor.filter(search, element) == FilterResult.STOP;
  }
}
