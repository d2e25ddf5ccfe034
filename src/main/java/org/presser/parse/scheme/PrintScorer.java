package org.presser.parse.scheme;

import org.presser.lexicon.WordClass;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Shape;

/** Weighs how a label is printed: its marks, its delimiter, whether it stands alone. */
final class PrintScorer {

  private final Words words;

  PrintScorer(Words words) {
    this.words = words;
  }

  /** Adds the evidence of its print. */
  void weigh(Candidate c) {
    Shape s = c.cues().get(0).shape();
    c.weigh(s.describe(), prior(s));
    boolean rest =
        s.inline() && c.form().labelClass().filter(k -> k == WordClass.ANONYMOUS).isPresent();
    c.weigh("names nobody inside a line", rest ? -2 : 0);
    boolean goesOn = s.inline() && !c.lexical() && connects(c.form().core());
    c.weigh("goes on with a sentence", goesOn ? -2 : 0);
    boolean number = s.inline() && c.form().digits() > 0 && c.cues().size() < 2;
    c.weigh("is numbered once inside a line", number ? -2 : 0);
    int brief = s.alone() && c.form().cased() ? acronym(c.form().aside()) : 0;
    c.weigh("names its office in brackets", brief == 0 ? 0 : c.cues().size() > 1 ? 1.5 : 0.5);
    boolean behind = s.alone() && c.cues().stream().allMatch(q -> q.time() != null);
    c.weigh("has a time code", s.opener().indexOf('T') >= 0 || behind ? 1.5 : 0);
    boolean sentence = s.delimiter().equals(".") && s.alone() && !c.lexical();
    c.weigh("is a sentence of its own", sentence ? -4 : 0);
    boolean heading = s.opener().startsWith("N") && s.delimiter().isEmpty();
    c.weigh("is numbered and alone as a heading", heading && c.cues().size() < 2 ? -2 : 0);
    boolean section =
        s.alone()
            && c.cues().size() < 2
            && c.form().cased()
            && words.has(WordClass.HEADINGS, c.form().core());
    c.weigh("stands once, alone, as a section's heading", section ? -5 : 0);
    boolean letter = s.delimiter().equals(" ");
    boolean word = letter && words.has(WordClass.FUNCTION_WORDS, c.form().core());
    c.weigh("is a word of running text", word ? -6 : 0);
    c.weigh("is a run of capitals", letter && c.form().core().length() > 1 ? -2 : 0);
    c.weigh("stands once without a delimiter", letter && c.cues().size() < 2 ? -1.5 : 0);
  }

  /** The length of an aside that is an acronym, else 0. */
  private static int acronym(String aside) {
    boolean brief = aside != null && aside.length() > 1 && aside.length() <= 6;
    return brief && aside.chars().filter(Character::isUpperCase).count() > 1 ? aside.length() : 0;
  }

  /** Tells whether a folded label of several words begins with a word that joins sentences. */
  private boolean connects(String core) {
    int space = core.indexOf(' ');
    return space > 0 && words.has(WordClass.FUNCTION_WORDS, core, 0, space);
  }

  private static double prior(Shape s) {
    if (s.inline()) {
      return -1;
    }
    if (s.colon() || s.bracketed() || s.delimiter().startsWith(".-")) {
      return 0.5;
    }
    return switch (s.delimiter()) {
      case " " -> 0.5;
      case "." -> -1.5;
      case "" -> -1.5;
      case "\t", "  " -> -1;
      default -> -0.5;
    };
  }
}
