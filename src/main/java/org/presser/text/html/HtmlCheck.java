package org.presser.text.html;

import java.util.Locale;
import java.util.Set;

/**
 * Tells pages in HTML from plain text that has a tag here and there. It knows no library, so that
 * plain text costs next to nothing.
 */
public final class HtmlCheck {

  /**
   * Elements that lay out a page; what authors of plain text use, {@code <b>}, is not among them.
   */
  private static final Set<String> BLOCKS =
      Set.of(
          "article",
          "blockquote",
          "body",
          "br",
          "dd",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "html",
          "li",
          "main",
          "meta",
          "ol",
          "p",
          "section",
          "table",
          "tbody",
          "td",
          "th",
          "title",
          "tr",
          "ul");

  private static final int FEWEST_BLOCKS = 4;
  private static final int LONGEST_NAME = 12;

  private HtmlCheck() {}

  /**
   * Tells whether a text is a page in HTML, whole or cut out of one.
   *
   * @param text any text
   */
  public static boolean isHtml(String text) {
    int first = firstTag(text, 0);
    if (first < 0) {
      return false;
    }
    String name = tagName(text, first);
    boolean opens = isBlankBefore(text, first);
    if (opens && (name.equals("html") || name.equals("head") || name.equals("!doctype"))) {
      return name.charAt(0) != '!' || text.regionMatches(true, first + 10, "html", 0, 4);
    }
    return isFragment(text, first);
  }

  /** The first tag that is no comment and no processing instruction, or -1. */
  private static int firstTag(String text, int from) {
    int at = text.indexOf('<', from);
    while (at >= 0 && at + 1 < text.length()) {
      if (text.startsWith("<!--", at)) {
        at = text.indexOf("-->", at);
      } else if (text.startsWith("<?", at)) {
        at = text.indexOf("?>", at);
      } else {
        return at;
      }
      at = at < 0 ? -1 : text.indexOf('<', at);
    }
    return -1;
  }

  /** Tells whether nothing but comments, instructions and blanks stands before an index. */
  private static boolean isBlankBefore(String text, int to) {
    int i = 0;
    while (i < to) {
      if (text.charAt(i) == '<') {
        i = text.indexOf('>', text.startsWith("<!--", i) ? text.indexOf("-->", i) : i);
      } else if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
      i++;
    }
    return true;
  }

  /** A piece of a page: most of its lines have elements that lay out. */
  private static boolean isFragment(String text, int first) {
    int lines = 0;
    int blockLines = 0;
    int blocks = 0;
    int ends = 0;
    boolean lineHasBlock = false;
    boolean lineHasText = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '<') {
        boolean end = text.startsWith("</", i);
        boolean block = BLOCKS.contains(tagName(text, end ? i + 1 : i));
        lineHasBlock |= block;
        blocks += block ? 1 : 0;
        ends += block && end ? 1 : 0;
      } else if (c == '\n') {
        lines += lineHasText ? 1 : 0;
        blockLines += lineHasBlock ? 1 : 0;
        lineHasBlock = false;
        lineHasText = false;
      }
      lineHasText |= !Character.isWhitespace(c);
    }
    boolean page = isBlankBefore(text, first) || ends > 1;
    return page && blocks >= FEWEST_BLOCKS && blockLines * 2 >= lines;
  }

  /** The name behind {@code <}, in lower case; empty where none stands there. */
  private static String tagName(String text, int at) {
    int end = at + 1;
    int limit = Math.min(text.length(), end + LONGEST_NAME);
    while (end < limit && isNamePart(text.charAt(end))) {
      end++;
    }
    boolean ends = end < text.length() && (" \t\n\r\f/>".indexOf(text.charAt(end)) >= 0);
    return ends ? text.substring(at + 1, end).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '!';
  }
}
