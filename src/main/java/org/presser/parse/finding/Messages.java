package org.presser.parse.finding;

import org.presser.model.Finding;
import org.presser.model.FindingKind;
import org.presser.model.Place;
import org.presser.model.Severity;

/** Words of messages. */
final class Messages {

  /** A longer label is cut. */
  private static final int LONGEST = 60;

  private Messages() {}

  static Finding finding(FindingKind kind, Severity severity, String message, Place place) {
    return new Finding(kind, severity, message, place.line(), place.column());
  }

  static String quote(String s) {
    int length = s.codePointCount(0, s.length());
    String cut = length > LONGEST ? s.substring(0, s.offsetByCodePoints(0, LONGEST)) + "…" : s;
    return "'" + cut + "'";
  }

  static String count(int n, String one) {
    return n + " " + one + (n == 1 ? "" : "s");
  }
}
