package org.presser.parse.header;

import java.util.function.IntPredicate;
import org.presser.lexicon.WordClass;

/** Finds the institution that briefs. */
final class InstitutionFinder {

  private static final String WIDE = "   ";

  private final Top top;
  private final Title title;
  private final HeaderWords words;
  private final InstitutionNames names;

  private InstitutionFinder(Top top, Title title) {
    this.top = top;
    this.title = title;
    this.words = top.words();
    this.names = new InstitutionNames(words);
  }

  /** Returns the institution as printed, or null. */
  static String find(Top top, Title title) {
    InstitutionFinder f = new InstitutionFinder(top, title);
    int until = title.first() < 0 ? top.lines().size() : title.first();
    String found = f.line(i -> i < until);
    found = found == null ? f.inOtherFields() : found;
    found = found == null && title.text() != null ? f.names.in(title.text()) : found;
    found = found == null ? f.inFields() : found;
    String below = found == null ? f.line(i -> i > title.last()) : null;
    return below != null && below.equals(f.names.in(below)) ? below : found;
  }

  /** The first of some lines that names an institution and nothing more. */
  private String line(IntPredicate which) {
    for (int i = 0; i < top.lines().size(); i++) {
      String t = top.lines().get(i).text();
      boolean fits = which.test(i) && !title.covers(i) && !top.roles().taken(i);
      boolean marked = t.indexOf('[') >= 0 || t.indexOf("://") >= 0;
      if (fits && !marked && top.roles().institution(i) && !listed(t)) {
        String named = set(t);
        int bracket = named.indexOf(" (");
        return TitleLines.bare(bracket > 0 ? named.substring(0, bracket) : named);
      }
    }
    return null;
  }

  /** The part between wide blanks that names the institution, as letterheads set it apart. */
  private String set(String t) {
    if (!t.contains(WIDE)) {
      return t;
    }
    for (String part : t.split(WIDE)) {
      if (words.loosely(part, WordClass.INSTITUTIONS)) {
        return part.strip();
      }
    }
    return t;
  }

  /** Tells whether a line is a title of office with more behind a comma. */
  private boolean listed(String t) {
    return t.indexOf(',') > 0 && words.holds(t.substring(0, t.indexOf(',')), WordClass.OFFICES);
  }

  /** A printed field without a known key whose value begins with the name of an institution. */
  private String inOtherFields() {
    for (Field f : top.fields()) {
      boolean fits = f.printed() && f.kinds().isEmpty() && f.value() != null;
      String name = fits && !LineRoles.dense(f.value()) ? names.in(f.value()) : null;
      if (name != null && f.value().startsWith(name)) {
        return name;
      }
    }
    return null;
  }

  private String inFields() {
    for (Field f : top.fields()) {
      if (f.is(WordClass.KEY_INSTITUTION)
          && f.value() != null
          && words.loosely(f.value(), WordClass.INSTITUTIONS)) {
        String name = names.in(f.value());
        return name == null ? f.value() : name;
      }
    }
    return null;
  }
}
