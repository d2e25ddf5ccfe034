package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.Shape;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/**
 * Tells names with their offices behind a dash from labels that a dash ends: {@code Ann Lee --
 * Chief of Ports} fills its line, and the speech stands below. So does {@code ○広報課　西尾課長}.
 */
final class FilledLines {

  private static final String DASHES = "-–—―|";

  /** What is said about somebody beside the name is shorter. */
  private static final int OFFICE = 100;

  private static final int SEVERAL = 3;

  private final Page page;

  private FilledLines(Page page) {
    this.page = page;
  }

  static void weigh(Collection<Candidate> candidates, Page page) {
    Map<String, List<Candidate>> joined = new HashMap<>();
    for (Candidate c : candidates) {
      if (c.form().nameLike() && joint(c.cues().get(0).shape())) {
        joined.computeIfAbsent(c.habit(), k -> new ArrayList<>()).add(c);
      }
    }
    FilledLines lines = new FilledLines(page);
    Set<Integer> filled = new HashSet<>();
    for (List<Candidate> group : joined.values()) {
      lines.weigh(group, filled);
    }
    for (Candidate c : filled.isEmpty() ? List.<Candidate>of() : candidates) {
      Cue cue = c.cues().get(0);
      boolean whole = cue.shape().alone() && cue.shape().delimiter().isEmpty();
      c.weigh("is a name and more behind a dash", whole && filled.contains(cue.start()) ? 3 : 0);
    }
  }

  /** Tells whether a name may go on behind a delimiter: a dash, or a gap in a line with a mark. */
  private static boolean joint(Shape shape) {
    String delimiter = shape.delimiter();
    boolean gap = delimiter.isBlank() && !shape.opener().isEmpty() && !shape.inline();
    return !delimiter.isEmpty() && (gap || DASHES.indexOf(delimiter.charAt(0)) >= 0);
  }

  /** Tells whether dashes between blanks part a line, as a name from its office. */
  static boolean joined(String line) {
    for (int i = 1; i + 1 < line.length(); i++) {
      boolean dash = DASHES.indexOf(line.charAt(i)) >= 0 && Chars.blank(line.charAt(i - 1));
      int end = i;
      while (dash && end < line.length() && line.charAt(end) == line.charAt(i)) {
        end++;
      }
      if (dash && end < line.length() && Chars.blank(line.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  private void weigh(List<Candidate> group, Set<Integer> filled) {
    int cues = 0;
    int above = 0;
    List<Integer> starts = new ArrayList<>();
    for (Candidate c : group) {
      cues += c.cues().size();
      for (Cue cue : c.cues()) {
        if (fills(cue)) {
          starts.add(cue.start());
          above += aboveSpeech(cue) ? 1 : 0;
        }
      }
    }
    if (above >= SEVERAL && starts.size() * 10 >= cues * 9) {
      group.forEach(c -> c.weigh("its line goes on without a sentence", -6));
      filled.addAll(starts);
    }
  }

  /** Tells whether somebody speaks in the next line: in a list of names nobody does. */
  private boolean aboveSpeech(Cue cue) {
    int next = page.next(cue.line());
    return next >= 0 && Neighbours.speaks(page.text(), page.from(next), page.to(next));
  }

  /** Tells whether words that are no sentence fill the line of a cue. */
  private boolean fills(Cue cue) {
    int end = page.to(cue.line());
    return cue.body() < end
        && end - cue.body() <= OFFICE
        && !page.sentenceEndsBefore(end)
        && !Chars.small(page.text().charAt(cue.body()));
  }
}
