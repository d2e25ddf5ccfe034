package org.presser.text.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Bold and slanted print. */
final class Emphasis {

  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> SLANTED = Set.of("i", "em");
  private static final Set<String> BREAKS = Set.of("br", "p", "div");
  private static final String DELIMITERS = ":：﹕︰-–—";

  private Emphasis() {}

  /** Returns the mark of Markdown for an element's print, empty where it is as usual. */
  static String mark(Element element) {
    String name = element.normalName();
    if (BOLD.contains(name) || (name.equals("span") && isBold(element.attr("style")))) {
      return "**";
    }
    return SLANTED.contains(name) ? "*" : "";
  }

  private static boolean isBold(String style) {
    String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
    int at = squeezed.indexOf("font-weight:");
    return at >= 0 && squeezed.substring(at + 12).matches("(?s)(bold|[6-9]00).*");
  }

  /** Tells whether lines end inside an element. */
  static boolean hasBreaks(Element element) {
    return Inside.holds(element, BREAKS);
  }

  /** Tells whether nothing else stands in an element's line. */
  static boolean isWhole(Element element) {
    return following(element).isEmpty();
  }

  /** Tells whether a delimiter follows an element. */
  static boolean isDelimited(Element element) {
    String after = following(element);
    return !after.isEmpty() && DELIMITERS.indexOf(after.charAt(0)) >= 0;
  }

  /** The text between an element and the end of its line, or the first of it. */
  private static String following(Element element) {
    Node at = element;
    while (at instanceof Element e && !isBlock(e)) {
      for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
        if (next instanceof Element n && (n.nameIs("br") || isBlock(n))) {
          return "";
        }
        String text =
            next instanceof TextNode t ? t.text() : next instanceof Element n ? n.text() : "";
        if (!text.isBlank()) {
          return text.strip();
        }
      }
      at = at.parent();
    }
    return "";
  }

  private static boolean isBlock(Element element) {
    return element.isBlock();
  }
}
