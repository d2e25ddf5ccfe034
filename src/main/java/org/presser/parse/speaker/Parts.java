package org.presser.parse.speaker;

/**
 * The parts of a label while it is read.
 *
 * <p>Not thread-safe.
 */
final class Parts {

  private String name;
  private String honorific;
  private String office;
  private String affiliation;

  /** Whether a part of the label says that somebody asks. */
  private boolean asks;

  void name(String s) {
    name = name == null ? blankToNull(s) : name;
  }

  /** Takes a name back that turned out to be another part. */
  String takeName() {
    String taken = name;
    name = null;
    return taken;
  }

  void honorific(String s) {
    String bare = unpointed(s);
    honorific = honorific == null ? bare : honorific + " " + bare;
  }

  void office(String s) {
    String bare = unpointed(s);
    office = office == null ? bare : office + ", " + bare;
  }

  void affiliation(String s) {
    String bare = Brackets.unquoted(s);
    affiliation = affiliation == null ? blankToNull(bare) : affiliation + ", " + bare;
  }

  /** Replaces the affiliation by one that is found to have several words. */
  void affiliations(String s) {
    affiliation = s;
  }

  void asks() {
    asks = true;
  }

  boolean asking() {
    return asks;
  }

  String name() {
    return name;
  }

  String office() {
    return office;
  }

  String affiliation() {
    return affiliation;
  }

  LabelParts of(String label) {
    return new LabelParts(label, name, honorific, office, affiliation);
  }

  /** Drops the period of an abbreviation at the end; {@code P.M.} keeps its own. */
  private static String unpointed(String s) {
    int last = s.length() - 1;
    boolean one =
        last > 0 && s.charAt(last) == '.' && s.lastIndexOf('.', last - 1) <= s.lastIndexOf(' ');
    return one ? s.substring(0, last) : s;
  }

  private static String blankToNull(String s) {
    return s.isBlank() ? null : s;
  }
}
