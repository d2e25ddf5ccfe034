package org.presser.parse.header;

import java.util.List;
import org.presser.lexicon.WordClass;

/** Finds the institution that briefs. */
final class InstitutionFinder {

  private static final int LONGEST_DENSE = 16;

  private InstitutionFinder() {}

  /** Returns the institution as printed, or null. */
  static String find(Top top, Title title) {
    HeaderWords words = top.words();
    String letterhead = letterhead(top.lines(), title, top.roles());
    if (letterhead != null) {
      return letterhead;
    }
    for (Field f : top.fields()) {
      if (f.is(WordClass.KEY_INSTITUTION)
          && f.value() != null
          && words.holds(f.value(), WordClass.INSTITUTIONS)) {
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

  /** The name of an institution inside a text: that of the lexicon, or what stands before it. */
  private static String named(String t, HeaderWords words) {
    List<Hit> hits = words.hits(t, WordClass.INSTITUTIONS, WordClass.OFFICES, WordClass.BRIEFING);
    for (Hit h : hits) {
      if (h.kind() == WordClass.INSTITUTIONS) {
        String name =
            LineRoles.dense(t)
                ? dense(t, h)
                : h.word().indexOf(' ') > 0 ? t.substring(h.start(), h.end()) : null;
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private static String dense(String t, Hit h) {
    int from = h.start();
    while (from > 0
        && Character.isIdeographic(t.charAt(from - 1))
        && h.end() - from < LONGEST_DENSE) {
      from--;
    }
    return h.end() - from > 1 ? t.substring(from, h.end()) : null;
  }
}
