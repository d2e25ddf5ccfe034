package org.presser.convert;

/**
 * Gives every input its own place in the output tree: its own path with the format's ending for
 * that of the text file. Where that is taken, the input keeps its ending too, and then gets a
 * number.
 */
final class OutputNames {

  private final String ending;
  private final HashSet64 taken = new HashSet64();

  OutputNames(String ending) {
    this.ending = ending;
  }

  /** Returns the place that an input would like to have. */
  String wish(String relative) {
    return NameFilter.withoutEnding(relative) + ending;
  }

  /** Returns a place that no other input has had, the same for the same inputs before it. */
  String claim(String relative) {
    String place = wish(relative);
    for (int n = 1; !taken.add(place); n++) {
      place = relative + (n == 1 ? "" : "-" + n) + ending;
    }
    return place;
  }
}
