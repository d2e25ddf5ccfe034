package org.presser.parse.scheme;

import java.util.Arrays;
import java.util.Map;
import org.presser.lexicon.Words;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.Shape;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/** Settles which of two labels, one right below the other, opens a turn. */
final class StackedLabels {

  private static final int LIST = 3;

  private final Page page;
  private final Words words;
  private final Map<String, LabelForm> forms;

  /** Takes the forms of all labels, to which that of a shortened label is added. */
  StackedLabels(Page page, Words words, Map<String, LabelForm> forms) {
    this.page = page;
    this.words = words;
    this.forms = forms;
  }

  /**
   * Right below a label that stands alone there is speech: the weaker of two labels is none, unless
   * it opens turns elsewhere and the label above it holds all that could be heard.
   */
  void settle(Placed[] starts) {
    for (int line = 0; line < starts.length; line++) {
      Placed label = starts[line];
      int next = label != null && label.cue().shape().alone() ? page.next(line) : -1;
      if (next >= 0 && starts[next] != null) {
        settle(starts, line, next);
      }
    }
  }

  /** Labels alone on lines right below each other, three or more, are a list of names. */
  static void dropLists(Placed[] starts) {
    int first = 0;
    for (int line = 0; line <= starts.length; line++) {
      if (line < starts.length && starts[line] != null && starts[line].cue().shape().alone()) {
        continue;
      }
      if (line - first >= LIST) {
        Arrays.fill(starts, first, line, null);
      }
      first = line + 1;
    }
  }

  private void settle(Placed[] starts, int line, int next) {
    Placed label = starts[line];
    Placed below = starts[next];
    boolean alone = below.cue().shape().alone();
    if (alone && aside(label) && below.candidate().cues().size() > 1) {
      starts[line] = new Placed(heard(label), label.candidate());
      return;
    }
    if (next == line + 1 && office(below)) {
      starts[line] = new Placed(extended(label.cue(), page.to(next)), label.candidate());
      starts[next] = null;
      return;
    }
    boolean loose = !below.cue().shape().firm();
    boolean weaker = alone || loose || below.candidate().score() < label.candidate().score();
    starts[weaker ? next : line] = null;
  }

  /** Tells whether a block's second line says no more than who is named in the first. */
  private boolean office(Placed below) {
    Cue cue = below.cue();
    LabelForm form = below.candidate().form();
    boolean closes = cue.line() + 1 < page.count() && page.blank(cue.line() + 1);
    boolean silent = cue.shape().alone() || page.to(cue.line()) - cue.body() <= 1;
    boolean known = form.office() || form.outlet() || form.asks();
    return closes && silent && known && form.labelClass().isEmpty();
  }

  private static Cue extended(Cue c, int body) {
    return new Cue(c.line(), c.open(), c.start(), c.end(), body, c.label(), c.time(), c.shape());
  }

  /** Tells whether a parenthesis in small letters ends a label: {@code (inaudible)}. */
  private static boolean aside(Placed label) {
    String aside = label.candidate().form().aside();
    boolean plain = aside != null && label.cue().label().endsWith(aside + ")");
    return plain && Character.isLowerCase(aside.codePointAt(0));
  }

  /** A cue whose label ends before its parenthesis, which is all the speech there is. */
  private Cue heard(Placed label) {
    Cue c = label.cue();
    int body = page.text().lastIndexOf('(', c.end());
    String bare = c.label().substring(0, c.label().lastIndexOf('(')).strip();
    int end = body;
    while (end > c.start() && Chars.blank(page.text().charAt(end - 1))) {
      end--;
    }
    forms.computeIfAbsent(bare, l -> LabelForm.of(l, words));
    Shape shape = new Shape(c.shape().opener(), "", false);
    return new Cue(c.line(), c.open(), c.start(), end, body, bare, c.time(), shape);
  }
}
