package org.presser.parse.scheme;

import org.presser.parse.cue.Cue;

/** Knows labels that are quoted, or quote: {@code "Q: Why?"}, {@code As Lee said: "It was so."} */
final class Quoting {

  private static final String OPEN = "\"“„«「『";
  private static final String CLOSE = "\"”“»」』";

  private Quoting() {}

  static void weigh(Candidate c, String text) {
    String label = c.form().label();
    int kind = OPEN.indexOf(label.charAt(0));
    boolean quoted = kind >= 0 && label.indexOf(CLOSE.charAt(kind), 1) < 0;
    c.weigh("opens a quotation", quoted ? -5 : 0);
    if (c.lexical() || !c.cues().get(0).shape().inline()) {
      return;
    }
    int quoting = 0;
    for (Cue cue : c.cues()) {
      boolean speech = cue.body() < text.length();
      quoting += speech && OPEN.indexOf(text.charAt(cue.body())) >= 0 ? 1 : 0;
    }
    c.weigh("a quotation follows", -4.0 * quoting / c.cues().size());
  }
}
