package org.presser.parse.scheme;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.presser.parse.cue.Cue;
import org.presser.parse.page.Chars;

/**
 * How a document prints most of its labels: evidence for and against the few that are printed
 * otherwise.
 */
final class Others {

  /** Where so many cues open lines, the few inside lines are quoted. */
  private static final int MANY = 8;

  /** A quotation holds so many labels at most. */
  private static final int FEW = 3;

  /** The labels that open lines, with their delimiters. */
  private final Set<String> opening = new HashSet<>();

  /** The labels in capitals, with their habits. */
  private final Set<String> capitals = new HashSet<>();

  private int lines;
  private int inside;

  /** How many sure cues at lines' starts small letters follow. */
  private int low;

  private final String text;

  private Others(String text) {
    this.text = text;
  }

  /** Reads the labels of a document. */
  static Others of(Iterable<Candidate> candidates, double enough, String text) {
    Others o = new Others(text);
    for (Candidate c : candidates) {
      boolean inline = c.cues().get(0).shape().inline();
      if (c.score() < enough) {
        continue;
      }
      if (inline) {
        o.inside += c.cues().size();
      } else {
        o.lines += c.cues().size();
        c.cues().forEach(q -> o.low += o.low(q) ? 1 : 0);
        o.opening.add(delimited(c));
      }
      if (!inline && c.form().upper()) {
        o.capitals.add(c.habit() + c.form().label());
      }
    }
    return o;
  }

  private static String delimited(Candidate c) {
    String delimiter = c.cues().get(0).shape().delimiter();
    return delimiter.strip().replace('：', ':') + c.form().label();
  }

  private boolean low(Cue cue) {
    return cue.body() < text.length() && Chars.small(text.charAt(cue.body()));
  }

  /** Adds what the others tell of a label; tells whether it is a known one that is quoted. */
  boolean weigh(Candidate c) {
    boolean inline = c.cues().get(0).shape().inline();
    boolean quoted = inline && lines >= MANY && inside <= FEW && !opening.contains(delimited(c));
    c.weigh("all others open lines", quoted && c.lexical() ? -3 : 0);
    boolean only = !inline && lines >= MANY && low == 1 && c.cues().size() == 1;
    boolean goesOn = only && !c.lexical() && low(c.cues().get(0));
    c.weigh("goes on in small letters as no other", goesOn ? -3 : 0);
    String upper = c.form().label().toUpperCase(Locale.ROOT);
    boolean again = !inline && c.form().cased() && !c.form().upper();
    c.weigh("opens turns in capitals too", again && capitals.contains(c.habit() + upper) ? 4 : 0);
    return quoted && c.lexical();
  }
}
