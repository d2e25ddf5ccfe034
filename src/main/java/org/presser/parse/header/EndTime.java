package org.presser.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.presser.lexicon.WordClass;
import org.presser.parse.page.Page;

/** Finds the time printed with the mark of a briefing's end: {@code END 1:31 P.M. EST}. */
final class EndTime {

  private static final int LINES = 12;
  private static final int SHORT = 60;

  private EndTime() {}

  /**
   * Returns the time in the last short lines that holds nothing else but a mark of the end; null if
   * there is none.
   *
   * @param end the index in the text at which the body starts
   */
  static TimeMatch find(Page page, int end, HeaderWords words) {
    List<String> last = new ArrayList<>();
    for (int i = page.count() - 1; i >= 0 && last.size() < LINES && page.from(i) > end; i--) {
      if (!page.blank(i)) {
        last.add(0, page.line(i));
      }
    }
    boolean marked = false;
    for (int i = 0; i < last.size(); i++) {
      String t = last.get(i);
      if (t.length() > SHORT) {
        marked = false;
        continue;
      }
      int mark = markEnd(t, words);
      TimeMatch time = alone(t.substring(mark), words);
      boolean bare = mark == 0 && i + 1 == last.size() && time != null && time.zone() != null;
      if (time != null && (mark > 0 || marked || bare)) {
        return time;
      }
      marked = mark > 0;
    }
    return null;
  }

  private static int markEnd(String t, HeaderWords words) {
    List<Hit> hits = words.hits(t, WordClass.END_MARKS);
    return !hits.isEmpty() && hits.get(0).start() <= 1 ? hits.get(0).end() : 0;
  }

  /** Returns the one time of a text that holds nothing else, or null. */
  private static TimeMatch alone(String t, HeaderWords words) {
    List<TimeMatch> times = TimeFinder.find(t, List.of(), words);
    boolean one = times.size() == 1 && times.get(0).marked();
    return one && Pieces.of(t, List.of(), times, words).isEmpty() ? times.get(0) : null;
  }
}
