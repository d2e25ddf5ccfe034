package org.presser.parse.cue;

import java.util.Objects;

/**
 * How a cue is printed. A shape is a value read off the text, so that one that nobody has seen yet
 * needs no code.
 *
 * @param opener the marks before the label: digits as {@code N}, time codes as {@code T}, all else
 *     as printed ({@code [}, {@code **}, {@code >>}); {@link #INLINE} inside a line
 * @param delimiter the marks after the label; {@code ""} where there are none, {@code "\t"} and
 *     {@code " "} for a tab and a gap
 * @param alone whether the label stands alone on its line and the speech below
 */
public record Shape(String opener, String delimiter, boolean alone) {

  /** The opener of a cue that stands inside a line. */
  public static final String INLINE = "inline";

  /** The opener of a cue behind the number of a question in evidence: {@code Q112 Chair:}. */
  static final String EVIDENCE = "Q";

  /** Checks that both marks are given. */
  public Shape {
    Objects.requireNonNull(opener, "opener must not be null");
    Objects.requireNonNull(delimiter, "delimiter must not be null");
  }

  /** Tells whether the label is told from speech by nothing but blanks. */
  public boolean unmarked() {
    return opener.isEmpty()
        && (delimiter.isBlank() || delimiter.equals("."))
        && !delimiter.equals(" ");
  }

  /** Tells whether the label ends in a colon. */
  public boolean colon() {
    return delimiter.indexOf(':') >= 0;
  }

  /** Tells whether the cue stands at a line's start and a delimiter ends its label. */
  public boolean firm() {
    return !inline() && !unmarked() && !delimiter.equals(" ");
  }

  /** Tells whether the number of a question in a committee's evidence stands before the label. */
  public boolean numbersQuestion() {
    return opener.equals(EVIDENCE);
  }

  /** Tells whether the cue stands inside a line. */
  public boolean inline() {
    return opener.equals(INLINE);
  }

  /** Tells whether a bracket encloses the label. */
  public boolean bracketed() {
    return !opener.isEmpty() && "[【(〈《<「『{〔".indexOf(opener.charAt(opener.length() - 1)) >= 0;
  }

  /** Returns the shape in words, for people. */
  public String describe() {
    String where = inline() ? "inside a line" : alone ? "alone on its line" : "at a line's start";
    String before = opener.isEmpty() || inline() ? "" : " after '" + opener + "'";
    String after =
        switch (delimiter) {
          case "" -> "";
          case "\t" -> " before a tab";
          case "  " -> " before a gap";
          default -> " before '" + delimiter + "'";
        };
    return "label " + where + before + after;
  }
}
