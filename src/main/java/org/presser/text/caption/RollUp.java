package org.presser.text.caption;

import java.util.ArrayList;
import java.util.List;

/** Captions that roll up: each cue shows the lines of the one before again, and a new one below. */
final class RollUp {

  /** The longest pause, in milliseconds, over which lines are still on the screen. */
  private static final long PAUSE = 100;

  /** Captions roll up if more than one in so many cues repeats lines: people repeat words, too. */
  private static final int CUES_PER_REPETITION = 4;

  /** No screen shows more lines. */
  private static final int MOST_LINES = 4;

  private RollUp() {}

  /** Returns the cues without what was shown before; the same cues where they do not roll up. */
  static List<Cue> collapse(List<Cue> cues) {
    List<Cue> collapsed = new ArrayList<>();
    int repetitions = 0;
    Cue before = null;
    for (Cue cue : cues) {
      int repeated = before == null ? 0 : repeated(before, cue);
      repetitions += repeated > 0 ? 1 : 0;
      collapsed.add(cue.withLines(cue.lines().subList(repeated, cue.lines().size())));
      before = cue;
    }
    return repetitions * CUES_PER_REPETITION > cues.size() ? collapsed : cues;
  }

  /** How many lines at a cue's top are the last ones of the cue before. */
  private static int repeated(Cue before, Cue cue) {
    if (cue.start() > before.end() + PAUSE) {
      return 0;
    }
    List<String> old = plain(before.lines());
    List<String> now = plain(cue.lines());
    for (int n = Math.min(MOST_LINES, Math.min(old.size(), now.size())); n > 0; n--) {
      if (old.subList(old.size() - n, old.size()).equals(now.subList(0, n))) {
        return n;
      }
    }
    return 0;
  }

  private static List<String> plain(List<String> lines) {
    return lines.stream().map(CueMarkup::plain).toList();
  }
}
