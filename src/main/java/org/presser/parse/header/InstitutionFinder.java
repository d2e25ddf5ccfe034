package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;

/** Finds the institution that briefs. */
final class InstitutionFinder {

  private InstitutionFinder() {}

  /** Returns the institution as printed, or null. */
  static String find(Top top, Title title) {
    HeaderWords words = top.words();
    String letterhead = letterhead(top.lines(), title, top.roles());
    if (letterhead != null) {
      return letterhead;
    }
    for (Field f : top.fields()) {
      if (f.is(WordClass.KEY_INSTITUTION) && f.value() != null && words.holds(f.value(), WordClass.INSTITUTIONS)) {
        String named = named(f.value(), words);
        return named == null ? f.value() : named;
      }
    }
    return title.text() == null ? null : named(title.text(), words);
  }

  /** The first line that names an institution and nothing more. */
  private static String letterhead(List<LineFacts> lines, Title title, LineRoles roles) {
    for (int i = 0; i < lines.size(); i++) {
      if (title.covers(i)) {
        return null;
      }
      if (!roles.taken(i) && roles.institution(i)) {
        return lines.get(i).text();
      }
    }
    return null;
  }

  /** The name of an institution inside a text: the words with capitals around its word. */
  private static String named(String t, HeaderWords words) {
    List<Hit> hits = words.hits(t, WordClass.INSTITUTIONS);
    if (hits.isEmpty()) {
      return null;
    }
    List<Hit> kept = new ArrayList<>(hits);
    if (LineRoles.dense(t)) {
      int from = hits.get(0).end();
      while (from > 0 && Character.isIdeographic(t.charAt(from - 1))) {
        from--;
      }
      return t.substring(from, hits.get(0).end());
    }
    Hit h = kept.get(0);
    return h.word().indexOf(' ') > 0 ? t.substring(h.start(), h.end()) : null;
  }
}
