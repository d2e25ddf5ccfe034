package org.presser.text.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.presser.text.html.Weights.Weight;

/**
 * Finds what of a page is not for reading, and what leads to other pages: menus, share links,
 * related pages. Nothing that holds the page's title is such, nor what holds much of its words.
 */
final class Clutter {

  /** Elements whose text nobody sees, and controls. */
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "button",
          "select",
          "textarea",
          "input",
          "datalist",
          "map",
          "progress",
          "meter");

  /** Elements and roles that are apart from the main text, as HTML defines them. */
  private static final Set<String> APART = Set.of("nav", "aside", "footer", "menu", "dialog");

  private static final Set<String> ROLES_APART =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "menu",
          "menubar",
          "dialog",
          "alertdialog",
          "toolbar");

  /** Words that authors of pages use in class names and ids for such parts. */
  private static final Set<String> HINTS =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "share",
          "sharing",
          "social",
          "sns",
          "related",
          "sidebar",
          "footer",
          "cookie",
          "cookies",
          "consent",
          "newsletter",
          "subscribe",
          "promo",
          "advert",
          "advertisement",
          "ads",
          "pager",
          "pagination",
          "comments",
          "toolbar",
          "skip",
          "login",
          "popular",
          "trending",
          "recommended",
          "sitemap",
          "copyright");

  private static final Set<String> LISTS =
      Set.of("ul", "ol", "dl", "div", "section", "table", "td");

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  private static final Set<String> TOPS = Set.of("#", "#top", "#header", "#content");
  private static final int LONGEST_CONTROL = 40;

  /** What holds more than this share of all prose is no clutter, whatever it is called. */
  private static final double MUCH = 0.3;

  /** The same for what is apart by the rules of HTML. */
  private static final double MOST = 0.5;

  private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Weights weights;
  private final int all;

  private Clutter(Element body) {
    body.getAllElements().stream().filter(e -> UNREAD.contains(e.normalName())).forEach(found::add);
    weights = Weights.of(body, found);
    all = weights.of(body).prose();
  }

  /** Returns the elements of a page that are clutter; what is inside them is not looked at. */
  static Set<Element> of(Document page) {
    Element body = page.body();
    Clutter clutter = new Clutter(body);
    for (Element element : body.getAllElements()) {
      if (element != body && clutter.isClutter(element)) {
        clutter.addWithHeading(element);
      }
    }
    return clutter.found;
  }

  private boolean isClutter(Element element) {
    Weight weight = weights.of(element);
    if (weight.titled() || weight.prose() > all * MOST) {
      return false;
    }
    return isApart(element)
        || isControl(element, weight)
        || (weight.prose() <= all * MUCH && (isHinted(element) || isListOfLinks(element, weight)));
  }

  private static boolean isApart(Element element) {
    return APART.contains(element.normalName())
        || ROLES_APART.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isHidden(element);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static boolean isHinted(Element element) {
    return hasHint(element.className()) || hasHint(element.id());
  }

  /** Splits {@code article-shareBox share_2} at all that is no letter, and before capitals. */
  private static boolean hasHint(String names) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean capital =
          c >= 'A' && c <= 'Z' && i > start && Character.isLowerCase(names.charAt(i - 1));
      if (!letter || capital) {
        if (i > start && HINTS.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = letter ? i : i + 1;
      }
    }
    return false;
  }

  /** Menus, indexes, and teasers of other pages: of what people say, little is linked. */
  private static boolean isListOfLinks(Element element, Weight weight) {
    if (weight.links() < 2) {
      return false;
    }
    double share = (double) weight.linked() / weight.text();
    if (LISTS.contains(element.normalName())) {
      return share > (weight.links() > 2 ? 0.3 : 0.5);
    }
    return element.nameIs("p") && weight.links() > 2 && share > 0.7;
  }

  /** A link that does something instead of leading somewhere: print, back to the top. */
  private static boolean isControl(Element element, Weight weight) {
    if (!element.nameIs("a") || weight.text() > LONGEST_CONTROL) {
      return false;
    }
    String target = element.attr("href").toLowerCase(Locale.ROOT);
    return target.startsWith("javascript:") || TOPS.contains(target);
  }

  /** A heading over what is taken out goes, too, if nothing else stands under it. */
  private void addWithHeading(Element element) {
    Element before = element.previousElementSibling();
    Element after = element.nextElementSibling();
    boolean alone = after == null || HEADINGS.contains(after.normalName()) || isApart(after);
    if (alone && before != null && HEADINGS.contains(before.normalName())) {
      found.add(before);
    }
    found.add(element);
  }
}
