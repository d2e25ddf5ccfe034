package org.presser.text.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes elements as lines: blocks as paragraphs with blank lines between, breaks as line ends,
 * headings and emphasis that opens a paragraph with the marks of Markdown.
 */
final class PageRenderer implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "xmp",
          "listing",
          "plaintext");

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> SUBHEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  /** A note that nobody spoke, {@code (Laughter.)}, shows as such without any mark. */
  private static final String NOTES = "([（【［";

  private static final String DELIMITERS = ":：﹕︰.-–—?？!！";

  private final LineSink sink = new LineSink();
  private final Set<Element> without;
  private final Pairs pairs;
  private int verbatim;
  private int quiet;
  private Element emphasis;
  private String mark;

  PageRenderer(Set<Element> without, Pairs pairs) {
    this.without = without;
    this.pairs = pairs;
  }

  /** Writes one element behind what was written before. */
  void write(Element element) {
    sink.paragraph();
    element.filter(this);
    sink.paragraph();
  }

  /** Returns the lines of all that was written. */
  String lines() {
    return sink.lines();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (verbatim > 0) {
        sink.verbatim(text.getWholeText());
      } else {
        sink.text(text.getWholeText());
      }
    } else if (node instanceof Element element) {
      if (without.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
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

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      sink.line();
    } else if (CELLS.contains(name)) {
      cell(element);
    } else if (BLOCKS.contains(name) && !pairs.isFlat(element)) {
      sink.paragraph();
    }
    if (name.equals("pre") || name.equals("listing") || name.equals("xmp")) {
      verbatim++;
    }
    if (SUBHEADINGS.contains(name)) {
      quiet++;
      if (sink.length() > 0 && element.hasText()) {
        sink.text("#".repeat(name.charAt(1) - '0') + " ");
      }
    } else if (name.equals("h1") || pairs.isLabel(element)) {
      quiet++;
    } else if (quiet == 0 && verbatim == 0 && emphasis == null && sink.isAtStart()) {
      openEmphasis(element);
    }
  }

  private void cell(Element cell) {
    Element row = cell.parent();
    if (row != null && pairs.isFlat(row)) {
      sink.tab();
    } else {
      sink.paragraph();
    }
  }

  private void openEmphasis(Element element) {
    String found = Emphasis.mark(element);
    if (!found.isEmpty() && isEmphasisOf(element, found)) {
      emphasis = element;
      mark = found;
      sink.text(found);
    }
  }

  /** Bold print that opens a paragraph; slanted print only where all of the paragraph has it. */
  private static boolean isEmphasisOf(Element element, String mark) {
    String text = element.text().replace('\u00A0', ' ').strip();
    if (text.isEmpty() || NOTES.indexOf(text.charAt(0)) >= 0 || Emphasis.hasBreaks(element)) {
      return false;
    }
    boolean whole = Emphasis.isWhole(element);
    boolean delimited = DELIMITERS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return whole
        ? text.length() > 1
        : mark.length() == 2 && !delimited && !Emphasis.isDelimited(element);
  }

  private void close(Element element) {
    String name = element.normalName();
    if (element == emphasis) {
      sink.append(mark);
      emphasis = null;
    }
    if (SUBHEADINGS.contains(name) || name.equals("h1")) {
      quiet--;
    } else if (pairs.isLabel(element)) {
      quiet--;
      label(element);
      return;
    }
    if (name.equals("pre") || name.equals("listing") || name.equals("xmp")) {
      verbatim--;
    }
    if (name.equals("tr")) {
      sink.row(pairs.isFlat(element));
    } else if (BLOCKS.contains(name)) {
      sink.paragraph();
    }
  }

  private void label(Element element) {
    String text = element.text().strip();
    if (!text.isEmpty() && DELIMITERS.indexOf(text.charAt(text.length() - 1)) < 0) {
      sink.append(":");
    }
    sink.hold();
  }
}
