package org.presser.parse.scheme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.presser.parse.cue.Cue;
import org.presser.parse.cue.Shape;
import org.presser.parse.page.Blanks;
import org.presser.parse.page.Chars;
import org.presser.parse.page.Page;
import org.presser.parse.page.Quotes;

/**
 * Finds labels in capitals again where no sentence ends before them: behind the date where line
 * ends were lost, or where a speaker was cut off.
 */
final class CapitalsAgain {

  /** More labels than these are not looked for again. */
  private static final int MOST = 100;

  /** A shorter label may be the name of a plan or a part. */
  private static final int LEAST = 3;

  /** A time zone behind a time of day has so many letters at most. */
  private static final int ZONE = 4;

  private final Page page;

  /** Where the labels of known cues start and end. */
  private final TreeMap<Integer, Integer> known = new TreeMap<>();

  private final List<Cue> found = new ArrayList<>();
  private BitSet quoted;

  private CapitalsAgain(Page page, List<Candidate> accepted) {
    this.page = page;
    for (Candidate candidate : accepted) {
      candidate.cues().forEach(c -> known.merge(c.start(), c.end(), Math::max));
    }
  }

  /** Returns the cues of labels that open turns inside lines more than once, not found before. */
  static List<Cue> in(Page page, List<Candidate> accepted) {
    List<Candidate> sure = accepted.stream().filter(CapitalsAgain::sure).limit(MOST).toList();
    if (sure.isEmpty()) {
      return List.of();
    }
    CapitalsAgain again = new CapitalsAgain(page, accepted);
    sure.forEach(again::find);
    return again.found;
  }

  private static boolean sure(Candidate c) {
    Shape shape = c.cues().get(0).shape();
    return c.form().upper()
        && c.form().label().length() >= LEAST
        && c.cues().size() > 1
        && shape.inline()
        && shape.colon();
  }

  private void find(Candidate c) {
    String text = page.text();
    String label = c.form().label();
    Shape shape = c.cues().get(0).shape();
    String printed = label + ':';
    for (int i = text.indexOf(printed); i >= 0; i = text.indexOf(printed, i + 1)) {
      int line = page.lineAt(i);
      if (i > page.from(line) && opens(i, page.from(line)) && !inside(i) && !quoted(i)) {
        int body = Blanks.skip(text, i + printed.length(), page.to(line));
        found.add(new Cue(line, i, i, i + label.length(), body, label, null, shape));
      }
    }
  }

  private boolean inside(int i) {
    Map.Entry<Integer, Integer> before = known.floorEntry(i);
    return before != null && i < before.getValue();
  }

  /** Tells whether a date, a time or a mark that cuts speech off stands before an index. */
  private boolean opens(int i, int from) {
    String text = page.text();
    int end = i;
    while (end > from && Chars.blank(text.charAt(end - 1))) {
      end--;
    }
    if (end == i || end == from) {
      return false;
    }
    int word = end;
    while (word > from && Character.isUpperCase(text.charAt(word - 1))) {
      word--;
    }
    boolean zone = end - word > 1 && end - word <= ZONE && word - 2 > from;
    int at = zone && Chars.blank(text.charAt(word - 1)) ? word - 2 : end - 1;
    char c = text.charAt(at);
    return Chars.digit(c) || Chars.terminal(c) || Chars.closing(c) || c == '-';
  }

  private boolean quoted(int i) {
    if (quoted == null) {
      quoted = new BitSet();
      for (int line = 0; line < page.count(); line++) {
        Quotes quotes = new Quotes();
        for (int k = page.from(line); k < page.to(line); k++) {
          quotes.read(page.text().charAt(k));
          quoted.set(k, quotes.open());
        }
      }
    }
    return quoted.get(i);
  }
}
