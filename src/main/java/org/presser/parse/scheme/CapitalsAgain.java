package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.Shape;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;

/**
 * Finds labels in capitals again where no sentence ends before them: behind a heading or the date
 * where line ends were lost, or where a speaker was cut off.
 */
final class CapitalsAgain {

  /** More labels than these are not looked for again. */
  private static final int MOST = 100;

  private final Page page;
  private final Set<Integer> known;
  private final List<Cue> found = new ArrayList<>();

  private CapitalsAgain(Page page, List<Candidate> accepted) {
    this.page = page;
    this.known =
        accepted.stream()
            .flatMap(c -> c.cues().stream())
            .map(Cue::start)
            .collect(Collectors.toSet());
  }

  /** Returns the cues of labels that open turns inside lines more than once, not found before. */
  static List<Cue> in(Page page, List<Candidate> accepted) {
    CapitalsAgain again = new CapitalsAgain(page, accepted);
    accepted.stream().filter(CapitalsAgain::sure).limit(MOST).forEach(again::find);
    return again.found;
  }

  private static boolean sure(Candidate c) {
    Shape shape = c.cues().get(0).shape();
    return c.form().upper() && c.cues().size() > 1 && shape.inline() && shape.colon();
  }

  private void find(Candidate c) {
    String text = page.text();
    String label = c.form().label();
    Shape shape = c.cues().get(0).shape();
    String printed = label + ':';
    for (int i = text.indexOf(printed); i >= 0; i = text.indexOf(printed, i + 1)) {
      int line = page.lineAt(i);
      boolean inside = i > page.from(line) && Chars.blank(text.charAt(i - 1));
      if (inside && !known.contains(i)) {
        int body = i + printed.length();
        while (body < page.to(line) && Chars.blank(text.charAt(body))) {
          body++;
        }
        found.add(new Cue(line, i, i, i + label.length(), body, label, null, shape));
      }
    }
  }
}
