package org.presser.parse.scheme;

import java.util.List;
import org.presser.lexicon.Lexicons;
import org.presser.lexicon.Words;
import org.presser.parse.page.Page;
import org.presser.parse.page.Wrap;

/** The scheme of a text in one language, for tests. */
final class Schemes {

  private Schemes() {}

  static Scheme of(String text) {
    Page page = Page.of(text);
    return SchemeFinder.find(page, Wrap.of(page), new boolean[page.count()], words());
  }

  static Words words() {
    return Lexicons.shipped().words("en");
  }

  /** Returns the labels of a text that open turns, in text order. */
  static List<String> labels(String text) {
    return of(text).cues().stream().map(c -> c.label()).toList();
  }
}
