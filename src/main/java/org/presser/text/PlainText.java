package org.presser.text;

import org.presser.text.caption.CaptionText;
import org.presser.text.html.HtmlCheck;
import org.presser.text.html.HtmlText;

/**
 * Makes plain text of what is none: of pages and of captions. Told by the text itself, not by a
 * file's name.
 */
final class PlainText {

  private PlainText() {}

  /**
   * Returns the plain text of a decoded input; the same text where it is plain.
   *
   * @throws UnreadableTextException if nothing is left of it
   */
  static String of(String text) throws UnreadableTextException {
    if (CaptionText.isCaptions(text)) {
      return nonEmpty(CaptionText.of(text), "captions without any words");
    }
    if (HtmlCheck.isHtml(text)) {
      return nonEmpty(HtmlText.of(text), "an HTML page without any text");
    }
    return text;
  }

  private static String nonEmpty(String text, String problem) throws UnreadableTextException {
    if (text.isBlank()) {
      throw new UnreadableTextException(problem);
    }
    // Entities can stand for what no decoder lets pass, &#xD800; and &#13;.
    return LineEnds.normalize(Decoding.wellFormed(text));
  }
}
