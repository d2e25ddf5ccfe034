package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.List;
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
  void settle(Map<Integer, Map.Entry<Cue, Candidate>> starts) {
    List<Integer> lines = new ArrayList<>(starts.keySet());
    lines.sort(null);
    for (int line : lines) {
      Map.Entry<Cue, Candidate> entry = starts.get(line);
      int next = page.next(line);
      if (entry == null || !entry.getKey().shape().alone() || !starts.containsKey(next)) {
        continue;
      }
      Map.Entry<Cue, Candidate> below = starts.get(next);
      boolean label = below.getKey().shape().alone();
      if (label && aside(entry) && below.getValue().cues().size() > 1) {
        starts.put(line, Map.entry(heard(entry), entry.getValue()));
        continue;
      }
      if (next == line + 1 && office(below)) {
        starts.put(line, Map.entry(extended(entry.getKey(), page.to(next)), entry.getValue()));
        starts.remove(next);
        continue;
      }
      boolean loose = !below.getKey().shape().firm();
      boolean weaker = label || loose || below.getValue().score() < entry.getValue().score();
      starts.remove(weaker ? next : line);
    }
  }

  /** Labels alone on lines right below each other, three or more, are a list of names. */
  void dropLists(Map<Integer, Map.Entry<Cue, Candidate>> starts) {
    List<Integer> lines = new ArrayList<>(starts.keySet());
    lines.removeIf(line -> !starts.get(line).getKey().shape().alone());
    lines.sort(null);
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i < lines.size() && lines.get(i) == lines.get(i - 1) + 1) {
        continue;
      }
      if (i - first >= LIST) {
        lines.subList(first, i).forEach(starts::remove);
      }
      first = i;
    }
  }

  /** Tells whether a block's second line says no more than who is named in the first. */
  private boolean office(Map.Entry<Cue, Candidate> below) {
    Cue cue = below.getKey();
    LabelForm form = below.getValue().form();
    boolean closes = cue.line() + 1 < page.count() && page.blank(cue.line() + 1);
    boolean silent = cue.shape().alone() || page.to(cue.line()) - cue.body() <= 1;
    boolean known = form.office() || form.outlet() || form.asks();
    return closes && silent && known && form.labelClass().isEmpty();
  }

  private static Cue extended(Cue c, int body) {
    return new Cue(c.line(), c.open(), c.start(), c.end(), body, c.label(), c.time(), c.shape());
  }

  /** Tells whether a parenthesis in small letters ends a label: {@code (inaudible)}. */
  private static boolean aside(Map.Entry<Cue, Candidate> entry) {
    String aside = entry.getValue().form().aside();
    boolean plain = aside != null && entry.getKey().label().endsWith(aside + ")");
    return plain && Character.isLowerCase(aside.codePointAt(0));
  }

  /** A cue whose label ends before its parenthesis, which is all the speech there is. */
  private Cue heard(Map.Entry<Cue, Candidate> entry) {
    Cue c = entry.getKey();
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
