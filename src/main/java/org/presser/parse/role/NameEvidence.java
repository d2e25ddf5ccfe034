package org.presser.parse.role;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.presser.lexicon.Folding;
import org.presser.lexicon.Words;
import org.presser.model.Role;
import org.presser.parse.scheme.LabelForm;
import org.presser.parse.scheme.SpeakerKey;

/** What a name tells elsewhere: above the first turn, in brackets of labels, said in questions. */
final class NameEvidence {

  /** Names in the brackets of labels that ask: {@code QUESTION (NAME, OUTLET)}. */
  private final NavigableSet<String> asking = new TreeSet<>();

  /** Names in the brackets of labels that answer: {@code SPOKESPERSON (NAME)}. */
  private final NavigableSet<String> answering = new TreeSet<>();

  private final Introductions introductions;
  private final Presented presented;
  private final String top;
  private final String folded;

  /** Reads the text above the first turn. */
  NameEvidence(Introductions introductions, String top, Words words) {
    this.introductions = introductions;
    this.presented = new Presented(top, words);
    this.top = top;
    this.folded = top.toLowerCase(Locale.ROOT);
  }

  /** Takes in a label whose role is known. */
  void add(Role role, LabelForm form) {
    if (form.aside() != null && (role == Role.PRESS || role == Role.OFFICIAL)) {
      (role == Role.PRESS ? asking : answering).add(Folding.fold(form.aside()));
    }
  }

  /** Returns how much speaks for asking; negative for answering. */
  double weigh(LabelForm f) {
    double press = 0;
    press += begins(asking, f.core()) ? 2.5 : 0;
    press -= begins(answering, f.core()) ? 2.5 : 0;
    press += !f.office() && introductions.hold(f) ? 2.5 : 0;
    String explained = SpeakerKey.nameOf(f.label(), top, top.length());
    press += explained != null && explained.indexOf(' ') < 0 ? 1.5 : 0;
    press -= above(f.label()) ? 1.2 : 0;
    press -= presented.is(f.label()) && !f.outlet() ? 1 : 0;
    return press;
  }

  private static boolean begins(NavigableSet<String> asides, String name) {
    String aside = asides.ceiling(name);
    return aside != null && aside.startsWith(name);
  }

  /** Tells whether a label is named above the first turn; a key names journalists shortly. */
  boolean above(String label) {
    String name = SpeakerKey.nameOf(label, top, top.length());
    if (name != null) {
      return name.indexOf(' ') > 0;
    }
    String last = label.substring(label.lastIndexOf(' ') + 1);
    return last.length() > 1 && folded.contains(last.toLowerCase(Locale.ROOT));
  }

  /** Returns who is presented above the first turn. */
  Presented presented() {
    return presented;
  }
}
